import { expect, test } from '@jest/globals';
import { recordLevelOf } from '../../../../src/gate/facts/comparison.js';
import { startStaticServer } from '../../../emulator/planes/static-server.js';
import { digest, locked, openShop, reasonOf } from '../shop.js';

/** The embedded CodeArtifact has no Ruby endpoint. */
test('digests of a gem come from the compact index; it has no times', async () => {
  const shop = await openShop();
  const index = await startStaticServer();
  const line = (version: string, text: string): string =>
    `${version} rack:>= 2.0&< 4|checksum:${digest('sha256', text).hex},ruby:>= 2.7`;
  index.files.set('/ruby/d/acme-111122223333/shared/info/tool', {
    type: 'text/plain',
    body: ['---', line('1.0.0', 'pure'), line('1.0.0-x86_64-linux', 'native'), ''].join('\n'),
  });
  const name = { format: 'ruby', name: 'tool' } as const;
  const entries = [
    locked(name, '1.0.0', [digest('sha256', 'pure')]),
    locked(name, '1.0.0-x86_64-linux', [digest('sha256', 'native')]),
    locked(name, '1.0.0', [digest('sha256', 'native')]),
  ];
  const facts = await shop.ask(
    entries,
    { verify: 'repository', 'minimum-age': '72h' },
    { token: 'a'.repeat(64), environment: { AWS_ENDPOINT_URL_CODEARTIFACT: index.url.slice(0, -1) } },
  );
  expect(facts.map((fact, which) => recordLevelOf(entries[which]!, fact))).toEqual([
    'matched',
    'matched',
    undefined,
  ]);
  expect(reasonOf(facts[0]!.published)).toBe(
    'unknown: no answer of the repository tells when it was published',
  );
  await index.stop();
  await shop.close();
});
