import { expect, test } from '@jest/globals';
import { clientsNamed } from '../../src/clients/clients.js';
import type { ClientName } from '../../src/config/clients.js';
import { loadSettings } from '../../src/config/load.js';
import { planLogin } from '../../src/login/plan.js';

const CONFIG = 'domain: acme\ndomain-owner: "111122223333"\nregion: eu-west-1\nrepository: shared\n';

async function plan(
  names: readonly ClientName[],
  more = '',
  request: { readonly tokenVariable?: string } = {},
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
