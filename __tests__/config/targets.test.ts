import { describe, expect, test } from '@jest/globals';
import { loadSettings } from '../../src/config/load.js';
import { furtherTargets, installRepositories, mainTarget } from '../../src/config/targets.js';
import { GateError } from '../../src/errors.js';

const OWNER = '111122223333';

const load = (clients: string, more = '') =>
  loadSettings({
    text: `domain: acme\ndomain-owner: "${OWNER}"\nregion: eu-west-1\nrepository: shared\n${more}clients:\n${clients}`,
    flags: {},
    environment: {},
  });

const repository = (name: string, domain = 'acme') => ({
  domain,
  domainOwner: OWNER,
  region: 'eu-west-1',
  repository: name,
});

describe('targets', () => {
  test('without a repository of its own, a client has that of the settings', async () => {
    const settings = await load('  - npm\n  - { client: pip }\n', 'publish-repository: releases\n');
    for (const format of ['npm', 'pypi', 'maven'] as const)
      expect(mainTarget(settings, format)).toEqual({
        install: repository('shared'),
        publish: repository('releases'),
      });
  });

  test('what one client of a format is told holds for the others', async () => {
    const settings = await load(
      '  - pnpm\n  - { client: npm, repository: js }\n  - { client: npm, scope: "@design", domain: design, repository: ui }\n',
    );
    expect(mainTarget(settings, 'npm').install).toEqual(repository('js'));
    expect(mainTarget(settings, 'pypi').install).toEqual(repository('shared'));
    const further = [
      { key: '@design', install: repository('ui', 'design'), publish: repository('ui', 'design') },
    ];
    expect(furtherTargets(settings, 'pnpm')).toEqual(further);
    expect(furtherTargets(settings, 'npm')).toEqual(further);
    expect(furtherTargets(settings, 'cargo')).toEqual([]);
    expect(installRepositories(settings, 'npm')).toEqual([repository('js'), repository('ui', 'design')]);
  });

  test('the repository to publish to is one of the same domain', async () => {
    const settings = await load(
      '  - { client: maven, domain: data, repository: libs }\n  - { client: cargo, repository: crates, publish-repository: own }\n',
      'publish-repository: releases\n',
    );
    expect(mainTarget(settings, 'maven').publish).toEqual(repository('libs', 'data'));
    expect(mainTarget(settings, 'cargo').publish).toEqual(repository('own'));
    expect(mainTarget(settings, 'npm').publish).toEqual(repository('releases'));
  });

  test('another account and region', async () => {
    const settings = await load(
      '  - { client: cargo, name: data-crates, domain: data, domain-owner: "444455556666", region: us-east-1, repository: crates }\n',
    );
    expect(furtherTargets(settings, 'cargo')[0]!.install).toEqual({
      domain: 'data',
      domainOwner: '444455556666',
      region: 'us-east-1',
      repository: 'crates',
    });
  });
});

test.each([
  [
    '  - { client: npm, repository: aa }\n  - { client: pnpm, repository: bb }\n',
    'the repository for npm packages',
    7,
  ],
  [
    '  - { client: npm, scope: "@a", repository: aa }\n  - { client: bun, scope: "@a", repository: bb }\n',
    'the scope @a',
    7,
  ],
  [
    '  - { client: maven, name: a, repository: aa }\n  - { client: maven, name: a, repository: bb }\n',
    'the name a, which entry 1',
    7,
  ],
  ['  - { client: pip, name: other, repository: bb }\n', 'make it an upstream', 6],
  ['  - { client: npm, name: other, repository: bb }\n', 'give a scope', 6],
  ['  - { client: maven, scope: "@a", repository: bb }\n', 'give a name', 6],
  ['  - { client: cargo, name: other }\n', 'a repository of its own', 6],
  ['  - { client: cargo, name: Other, repository: bb }\n', 'lower-case words', 6],
  ['  - { client: npm, scope: design, repository: bb }\n', 'must be a scope', 6],
  ['  - { client: npm, scoop: "@a", repository: bb }\n', 'scoop is not a setting', 6],
  ['  - { client: nmp, repository: bb }\n', 'one of', 6],
  ['  - npmm\n', 'one of', 6],
])('%j is refused', async (clients, words, line) => {
  const error = await load(clients).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(GateError);
  expect(error).toMatchObject({ message: expect.stringContaining(words), line });
});
