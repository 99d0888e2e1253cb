import { describe, expect, test } from '@jest/globals';
import { endpoint, judge, said } from './judging.js';

const NUGET = endpoint('nuget', 'v3/index.json');
const config = (inside: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n${inside}\n</configuration>\n`;
const sources = (inside: string) => config(`<packageSources>\n${inside}\n</packageSources>`);
const OURS = `<add key="acme" value="${NUGET}" protocolVersion="3" />`;

describe('nuget.config', () => {
  test.each(['nuget.config', 'NuGet.Config', 'src/NuGet.config'])(
    '%s with the repository as the only source binds NuGet',
    (path) => {
      const text = sources(`<clear />${OURS}`);
      expect(judge(path, text)).toEqual({ problems: [], binds: ['nuget'] });
    },
  );

  test('sources that are cleared again do not count', () => {
    const text = sources(`<add key="x" value="https://nuget.example/v3/index.json" /><clear />${OURS}`);
    expect(judge('nuget.config', text)).toEqual({ problems: [], binds: ['nuget'] });
  });

  test('without sources passes and binds nothing', () => {
    const text = config('<config><add key="globalPackagesFolder" value="p" /></config>');
    expect(judge('nuget.config', text)).toEqual({ problems: [], binds: [] });
    expect(judge('nuget.config', sources('<clear />')).binds).toEqual([]);
  });

  test.each([
    [sources(OURS), '4 packageSources.acme'],
    [
      sources('<clear /><add key="x" value="https://nuget.example/v3/index.json" />'),
      '4 packageSources.value',
    ],
    [sources('<clear /><add key="x" value="./packages" />'), '4 packageSources.value'],
    [sources(`<clear /><add key="x" value="${endpoint('nuget')}" />`), '4 packageSources.value'],
    [
      sources(`<clear /><add key="x" value="${NUGET}" allowInsecureConnections="True" />`),
      '4 packageSources.allowInsecureConnections',
    ],
    [
      config(
        '<packageSourceCredentials><acme><add key="ClearTextPassword" value="s3cret" /></acme></packageSourceCredentials>',
      ),
      '3 packageSourceCredentials.ClearTextPassword',
    ],
    [
      config(
        '<packageSourceCredentials><acme><add key="Password" value="%TOKEN%" /></acme></packageSourceCredentials>',
      ),
      '3 packageSourceCredentials.Password',
    ],
    [config('<apikeys><add key="x" value="s3cret" /></apikeys>'), '3 apikeys.x'],
    [config('<config><add key="http_proxy" value="http://proxy.example" /></config>'), '3 config.http_proxy'],
    [
      config('<config><add key="signatureValidationMode" value="off" /></config>'),
      '3 config.signatureValidationMode',
    ],
    [
      config('<fallbackPackageFolders><add key="x" value="p" /></fallbackPackageFolders>'),
      '3 fallbackPackageFolders.x',
    ],
    ['<configuration>', '1 nuget.config'],
  ])('%s is a problem', (text, problem) => {
    expect(judge('nuget.config', text)).toEqual({ problems: [problem], binds: [] });
    expect(said('nuget.config', text)).not.toContain('s3cret');
  });
});
