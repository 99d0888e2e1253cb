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

  // NuGet drops the second of two equal elements, so that what stands between them is not cleared.
  test('sources that seem to be cleared again count', () => {
    const foreign = '<add key="x" value="https://nuget.example/v3/index.json" />';
    for (const text of [`<clear />${foreign}<clear />${OURS}`, `${foreign}<clear />${OURS}`])
      expect(judge('nuget.config', sources(text))).toMatchObject({
        problems: expect.arrayContaining(['4 packageSources.value']),
        binds: [],
      });
  });

  test('of two sections with sources NuGet reads one', () => {
    const section = `<packageSources>${OURS}</packageSources>`;
    const cleared = `<packageSources><clear />${OURS}</packageSources>`;
    expect(judge('nuget.config', config(`${cleared}${section}`))).toEqual({
      problems: ['3 packageSources'],
      binds: [],
    });
    expect(judge('nuget.config', config(`${section}${cleared}`)).binds).toEqual([]);
  });

  test('a section in other letter case, and a file in a spelling that NuGet does not look for, bind nothing', () => {
    const text = config(`<PackageSources><clear />${OURS}</PackageSources>`);
    expect(judge('nuget.config', text).binds).toEqual([]);
    expect(judge('NUGET.CONFIG', sources(`<clear />${OURS}`))).toEqual({ problems: [], binds: [] });
  });

  test('without sources passes and binds nothing', () => {
    const text = config('<config><add key="dependencyVersion" value="Lowest" /></config>');
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
    [
      sources('<clear /><Add key="x" value="https://nuget.example/v3/index.json" />'),
      '4 packageSources.value',
    ],
    [
      sources('<clear /><add key="x" VALUE="https://nuget.example/v3/index.json" />'),
      '4 packageSources.VALUE',
    ],
    [
      config('<config><add key="globalPackagesFolder" value="p" /></config>'),
      '3 config.globalPackagesFolder',
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
