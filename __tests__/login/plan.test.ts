import { describe, expect, test } from '@jest/globals';
import type { TokenHelper } from '../../src/clients/client.js';
import { clientNamed, clientsNamed } from '../../src/clients/clients.js';
import type { ClientName } from '../../src/config/clients.js';
import { loadSettings } from '../../src/config/load.js';
import { planLogin } from '../../src/login/plan.js';
import { context, HOST } from '../clients/planning.js';

const CONFIG = 'domain: acme\ndomain-owner: "111122223333"\nregion: eu-west-1\nrepository: shared\n';

async function plan(
  names: readonly ClientName[],
  more = '',
  request: { readonly tokenVariable?: string; readonly helper?: TokenHelper } = {},
) {
  return planLogin({
    clients: await clientsNamed(names),
    settings: await loadSettings({ text: CONFIG + more, flags: {}, environment: {} }),
    endpointOverride: undefined,
    folder: '/run/state/codeartifact-gate-0123456789ab',
    project: '/nowhere',
    environment: { HOME: '/nowhere', CARGO_HOME: '/nowhere' },
    tokenVariable: 'CODEARTIFACT_AUTH_TOKEN',
    ...request,
  });
}

test('a token is for each domain that one of the clients has a target in', async () => {
  const more =
    'clients:\n  - npm\n  - { client: cargo, name: a, domain: data, repository: xx }\n  - { client: cargo, name: b, domain: data, repository: yy }\n  - { client: npm, scope: "@d", domain: design, region: us-east-1, repository: ui }\n';
  const { domains } = await plan(['npm', 'cargo'], more);
  expect(domains).toEqual([
    {
      domain: 'acme',
      domainOwner: '111122223333',
      region: 'eu-west-1',
      tokenVariable: 'CODEARTIFACT_AUTH_TOKEN',
    },
    {
      domain: 'design',
      domainOwner: '111122223333',
      region: 'us-east-1',
      tokenVariable: 'CODEARTIFACT_AUTH_TOKEN_2',
    },
    {
      domain: 'data',
      domainOwner: '111122223333',
      region: 'eu-west-1',
      tokenVariable: 'CODEARTIFACT_AUTH_TOKEN_3',
    },
  ]);
  expect((await plan(['cargo'], more)).domains.map(({ domain }) => domain)).toEqual(['acme', 'data']);
});

test('all clients at once claim nothing that another has set differently', async () => {
  const names: readonly ClientName[] = [
    'npm',
    'pnpm',
    'yarn',
    'bun',
    'pip',
    'uv',
    'poetry',
    'pdm',
    'pipenv',
    'hatch',
    'twine',
    'maven',
    'cargo',
    'ruby',
  ];
  expect((await plan(names)).plans).toHaveLength(names.length);
});

test('a variable that a client is configured by cannot be the one of the token', async () => {
  await expect(
    plan(['npm', 'cargo'], '', { tokenVariable: 'CARGO_REGISTRIES_CODEARTIFACT_TOKEN' }),
  ).rejects.toThrow(
    'Could not set CARGO_REGISTRIES_CODEARTIFACT_TOKEN: cargo is configured by that variable. Set token-variable to another name.',
  );
});

describe('with a helper', () => {
  const helper: TokenHelper = {
    cargo: '/run/helper/cargo',
    keyringFolder: '/run/helper/path',
    header: (tokenVariable) => `/run/helper/${tokenVariable}`,
  };

  test.each<[ClientName]>([['pip'], ['uv'], ['pnpm'], ['cargo']])('%s needs no variable', async (name) => {
    const { needsVariable, plans } = await plan([name], '', { helper });
    const [{ files, secrets, variables }] = plans as [(typeof plans)[number]];
    expect(needsVariable).toBe(false);
    expect(secrets(() => 'x')).toEqual({});
    expect(files.map(({ text }) => text).join('')).not.toContain('_authToken');
    expect(JSON.stringify([files, variables])).not.toMatch(/\$\{CODEARTIFACT_AUTH_TOKEN/);
  });

  test('clients of the one npmrc agree: a program where pnpm reads it alone, else the variable', async () => {
    const textFor = async (names: readonly ClientName[]) =>
      new Set(
        (await plan(names, '', { helper })).plans.flatMap(({ files }) => files.map(({ text }) => text)),
      );
    const [alone] = await textFor(['pnpm', 'cargo', 'twine']);
    expect(alone).toMatch(/^\/\/\S+:tokenHelper=\/run\/helper\/CODEARTIFACT_AUTH_TOKEN$/m);
    const both = await textFor(['npm', 'pnpm']);
    expect(both.size).toBe(1);
    expect([...both][0]).not.toContain('tokenHelper');
    expect([...both][0]).toMatch(/_authToken=\$\{CODEARTIFACT_AUTH_TOKEN\}$/m);
    expect((await plan(['npm', 'pnpm'], '', { helper })).needsVariable).toBe(true);
  });

  test('a line of the user that would give pnpm another token for the repository is left out', async () => {
    const { files } = (await clientNamed('pnpm')).plan({
      ...context('npm', { helper }),
      userFiles: new Map([
        [
          '/home/ci/.npmrc',
          `//${HOST}/npm/shared/:_authToken=old\n//${HOST}/npm/shared/:tokenHelper=/old\nsave-exact=true\n`,
        ],
      ]),
    });
    expect(files[0]!.text).not.toContain('old');
    expect(files[0]!.text).toContain('save-exact=true');
  });

  test('the others take the variable, and clients that call pip or uv let them ask', async () => {
    const { needsVariable, plans } = await plan(['hatch', 'pip', 'uv', 'maven'], '', { helper });
    expect(needsVariable).toBe(true);
    const [hatch] = plans as [(typeof plans)[number]];
    expect(hatch.secrets(() => 'x')).toEqual({ HATCH_INDEX_AUTH: 'x' });
    expect(new Set(hatch.path)).toEqual(new Set(['/run/helper/path']));
  });
});
