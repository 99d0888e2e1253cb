import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Format } from '../../../../src/aws/formats.js';
import { GateError } from '../../../../src/errors.js';
import type { Endpoint } from '../../../../src/gate/facts/endpoint.js';
import { publication } from '../../../../src/gate/facts/formats/format-facts.js';
import { FORMAT_FACTS } from '../../../../src/gate/facts/formats/index.js';
import { locked } from '../shop.js';

const WANTED = { digests: true, published: true, origin: false };
const PAGED = (Object.keys(FORMAT_FACTS) as Format[]).filter(
  (format) => FORMAT_FACTS[format].readPage !== undefined,
);

/** An endpoint that answers every question with the same text. */
function saying(text: string, contentType: string): Endpoint {
  const page = { headers: { 'content-type': contentType }, text };
  return {
    address: {
      domain: 'acme',
      domainOwner: '111122223333',
      region: 'eu-west-1',
      repository: 'shared',
      format: 'npm',
    },
    url: 'http://127.0.0.1:1/npm/d/acme-111122223333/shared/',
    read: async () => page,
    look: async () => page,
    digest: async () => [],
    close: () => {},
  };
}

async function readPage(format: Format, text: string, contentType: string, version: string): Promise<void> {
  const name = { format, name: 'tool' };
  try {
    const page = await FORMAT_FACTS[format].readPage!(saying(text, contentType), name, WANTED);
    page?.find(version)?.publishedFor(locked(name, version, []));
  } catch (error) {
    expect(error).toBeInstanceOf(GateError);
  }
}

const MEMBERS = fc.constantFrom(
  ...['name', 'versions', 'time', 'dist', 'integrity', 'shasum', 'files', 'filename', 'hashes', 'sha256'],
  ...['upload-time', 'num', 'vers', 'cksum', 'created_at', 'yanked', 'resources', '@type', '@id', 'items'],
  ...['catalogEntry', 'version', 'published', '1.0.0', 'tool', '__proto__', 'constructor'],
);

/** Documents with the members that the pages have, and anything in them. */
let document: fc.Arbitrary<object> = fc.dictionary(MEMBERS, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 4 });
for (let depth = 0; depth < 3; depth++) {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 1 }), document, fc.array(document, { maxLength: 3 }));
  document = fc.dictionary(MEMBERS, value, { maxKeys: 4 });
}

describe.each(PAGED)('the page of %s', (format) => {
  test('may say anything: it is read, or refused', async () => {
    const text = fc.oneof(
      fc.string(),
      document.map((value) => JSON.stringify(value)),
      document.map((value) => JSON.stringify({ name: 'tool', vers: '1.0.0', ...value })),
    );
    const version = fc.oneof(fc.constantFrom('1.0.0', '__proto__', '', '1!2.0'), fc.string());
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('application/json', 'text/html'), version, (...page) =>
        readPage(format, ...page),
      ),
      { numRuns: 500 },
    );
  });
});

describe('a time', () => {
  test.each([
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T00:00:00.123', '2026-01-01T00:00:00.123Z'],
    ['2026-01-01T02:00:00+02:00', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01', '2026-01-01T00:00:00.000Z'],
    ['Thu, 01 Jan 2026 00:00:00 GMT', '2026-01-01T00:00:00.000Z'],
  ])('%s is one', (text, at) => {
    expect(publication(text, 'x')).toEqual({ at: new Date(at), source: 'x' });
  });

  test.each([undefined, null, 0, 1767225600000, '', 'now', '1', '1767225600', '2026', '2026-13-45', {}])(
    '%j is none',
    (text) => {
      expect(publication(text, 'x')).toHaveProperty('unknown');
    },
  );
});
