import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nuget } from '../../src/clients/nuget.js';
import { USED_BY } from '../../src/clients/used-by.js';
import { credentialsIn } from '../support/nuget-wire.js';
import { context, failureOf, HOME, HOST, PROJECT, TOKEN, tokenOf } from './planning.js';

const FOLDER = '/run/state/codeartifact-gate-0123456789ab/nuget';
const USER_FILE = '/home/ci/.nuget/NuGet/NuGet.Config';
const PROJECT_FILE = join(PROJECT, 'nuget.config');
const NAME = 'codeartifact_gate_01234567';

const planWith = (userFiles: Readonly<Record<string, string>>, environment: Record<string, string> = {}) =>
  nuget.plan(
    context('nuget', {
      userFiles: new Map(Object.entries(userFiles)),
      environment: { ...HOME, ...environment },
    }),
  );

test('restores by a configuration of ours, and finds the rest where the settings of the machine are', () => {
  const plan = nuget.plan(context('nuget'));
  expect(plan.variables).toEqual({
    RestoreConfigFile: `${FOLDER}/NuGet.Config`,
    NUGET_COMMON_APPLICATION_DATA: FOLDER,
  });
  expect(plan.blocks).toEqual([]);
  expect(plan.warnings).toEqual([]);
  expect(plan.files).toEqual([
    {
      name: 'nuget/NuGet.Config',
      text: `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <packageSources>
    <clear />
    <add key="${NAME}" value="https://${HOST}/nuget/shared/v3/index.json" protocolVersion="3" />
  </packageSources>
</configuration>
`,
    },
    {
      name: 'nuget/NuGet/Config/codeartifact-gate.config',
      text: `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <packageSources>
    <clear />
    <add key="${NAME}" value="https://${HOST}/nuget/shared/v3/index.json" protocolVersion="3" />
    <add key="publish_to_${NAME}" value="https://${HOST}/nuget/releases/v3/index.json" protocolVersion="3" />
  </packageSources>
  <config>
    <add key="defaultPushSource" value="https://${HOST}/nuget/releases/v3/index.json" />
  </config>
  <packageSourceMapping>
    <packageSource key="${NAME}"><package pattern="*" /></packageSource>
  </packageSourceMapping>
</configuration>
`,
    },
  ]);
});

test('its credentials are what NuGet reads, under names that a variable can have', () => {
  const secrets = nuget.plan(context('nuget')).secrets(tokenOf);
  for (const source of [NAME, `publish_to_${NAME}`])
    expect(credentialsIn(secrets, source)).toEqual({ username: 'aws', password: TOKEN });
  for (const variable of Object.keys(secrets)) expect(variable).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
});

test('another name for the token is another name of the source', () => {
  const other = nuget.plan(context('nuget', { tokenVariable: 'CODEARTIFACT_GATE_89ABCDEF' }));
  expect(Object.keys(other.secrets(tokenOf))).toEqual([
    'NuGetPackageSourceCredentials_codeartifact_gate_89abcdef',
    'NuGetPackageSourceCredentials_publish_to_codeartifact_gate_89abcdef',
  ]);
});

test('further repositories are sources of their own, each with the token of its domain', () => {
  const further = {
    key: 'data-tools',
    endpoint: 'https://data.example/nuget/tools/',
    publishEndpoint: 'https://data.example/nuget/tools/',
    tokenVariable: 'CODEARTIFACT_GATE_01234567_2',
  };
  const plan = nuget.plan(context('nuget', { further: [further] }));
  const name = 'data_tools_codeartifact_gate_01234567_2';
  for (const { text } of plan.files)
    expect(text).toContain(`<add key="${name}" value="https://data.example/nuget/tools/v3/index.json"`);
  expect(plan.files[1]!.text).toContain(
    `<packageSource key="${name}"><package pattern="*" /></packageSource>`,
  );
  expect(
    credentialsIn(
      plan.secrets((variable) => `of ${variable}`),
      name,
    )?.password,
  ).toBe('of CODEARTIFACT_GATE_01234567_2');
});

test('one repository for both is one source', () => {
  const endpoint = `https://${HOST}/nuget/shared/`;
  const plan = nuget.plan(context('nuget', { publishEndpoint: endpoint }));
  expect(Object.keys(plan.secrets(tokenOf))).toHaveLength(1);
  expect(plan.files[1]!.text).toContain(`"defaultPushSource" value="${endpoint}v3/index.json"`);
});

test('http is allowed by name, for the embedded CodeArtifact', () => {
  const endpoint = 'http://127.0.0.1:4873/nuget/d/acme-111122223333/shared/';
  const { files } = nuget.plan(context('nuget', { endpoint, publishEndpoint: endpoint }));
  for (const { text } of files) expect(text).toContain('allowInsecureConnections="true"');
});

describe('is refused', () => {
  test.each([
    ['RestoreSources', 'https://other.example/v3/index.json'],
    ['RESTOREADDITIONALPROJECTSOURCES', '/own/packages'],
    ['restoreFallbackFolders', '/own/packages'],
    ['RestoreConfigFile', '/own/NuGet.Config'],
    ['RESTORECONFIGFILE', `${FOLDER}/NuGet.Config`],
  ])('where %s is set', (name, value) => {
    expect(failureOf(() => planWith({}, { [name]: value }))).toMatchObject({
      code: 'input',
      message: expect.stringContaining(`the variable ${name} is set`),
    });
  });

  test('where a configuration is no XML', () => {
    expect(failureOf(() => planWith({ [PROJECT_FILE]: '<configuration>' }))).toMatchObject({
      code: 'input',
      file: PROJECT_FILE,
    });
  });
});

test('a second login takes the place of the first', () => {
  const first = '/run/state/codeartifact-gate-ba9876543210/nuget';
  const plan = planWith(
    {},
    { RestoreConfigFile: `${first}/NuGet.Config`, NUGET_COMMON_APPLICATION_DATA: first },
  );
  expect(plan.variables['RestoreConfigFile']).toBe(`${FOLDER}/NuGet.Config`);
  expect(plan.warnings).toEqual([]);
});

describe('warns', () => {
  const config = (sections: string) =>
    `<?xml version="1.0"?>\n<configuration>\n${sections}\n</configuration>`;

  test('of settings that are not in force', () => {
    const settings =
      '<config><add key="globalPackagesFolder" value="x" /></config><trustedSigners><author name="a"/></trustedSigners>';
    for (const file of [USER_FILE, PROJECT_FILE]) {
      const [warning] = planWith({ [file]: config(settings) }).warnings;
      expect(warning).toMatchObject({
        file,
        line: 3,
        message: expect.stringContaining('not in force: config globalPackagesFolder, trustedSigners'),
      });
    }
  });

  test('of sources of the project, not of the public one that every user has', () => {
    const sources = config(
      '<packageSources><add key="other" value="https://other.example/v3/index.json" /></packageSources>',
    );
    expect(planWith({ [USER_FILE]: sources }).warnings).toEqual([]);
    expect(planWith({ [PROJECT_FILE]: sources }).warnings).toMatchObject([
      { message: expect.stringContaining('not in force: source other') },
    ]);
  });

  test.each([USER_FILE, PROJECT_FILE])('of sources that %s clears', (file) => {
    const own = `<packageSources><clear /><add key="ca" value="https://${HOST}/nuget/shared/v3/index.json" /></packageSources>`;
    expect(planWith({ [file]: config(own) }).warnings).toMatchObject([
      { file, line: 3, message: expect.stringContaining('dotnet nuget push') },
    ]);
  });

  test('of settings of the machine that ours stand before', () => {
    expect(planWith({}, { NUGET_COMMON_APPLICATION_DATA: '/opt/own' }).warnings).toEqual([
      { message: expect.stringContaining('NUGET_COMMON_APPLICATION_DATA was set') },
    ]);
  });
});

test.each([
  [['app.csproj'], true],
  [['app.slnx'], true],
  [['packages.lock.json'], true],
  [['package.json', 'app.csproj.user'], false],
])('a folder with %j uses it: %s', (files, expected) => {
  expect(USED_BY.nuget(files)).toBe(expected);
});
