import { describe, expect, test } from '@jest/globals';
import { checkCycloneDx } from '../../../src/report/check/cyclonedx.js';
import type { ReportedEntry, ReportOptions } from '../../../src/report/check/reported-check.js';
import { EXAMPLE, EXAMPLE_OPTIONS } from './example.js';
import { checkOf, HOSTILE } from './hostile.js';
import { readReports } from './read-reports.js';

interface Document {
  readonly serialNumber: string;
  readonly metadata: object;
  readonly components: readonly { readonly name: string; readonly purl?: string }[];
  readonly compositions: readonly { readonly aggregate: string }[];
}

const { now: _, ...TIMELESS } = EXAMPLE_OPTIONS;

function documentOf(check = EXAMPLE, options: ReportOptions = EXAMPLE_OPTIONS): Document {
  return checkCycloneDx(check, options) as Document;
}

function named(name: string, document = documentOf()) {
  return document.components.filter((component) => component.name === name);
}

describe('CycloneDX', () => {
  test('is valid, and another reader finds the same packages and digests in it', async () => {
    const [read] = await readReports('cyclonedx', JSON.stringify(documentOf()));
    expect(read).toHaveLength(99);
    const qualifiers = {
      repository_url: 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/npm/shared/',
    };
    expect(read).toContainEqual({
      name: 'ui',
      purl: { type: 'npm', namespace: '@acme', name: 'ui', version: '3.19.3', qualifiers, subpath: null },
      hashes: [expect.stringMatching(/^SHA-512:[0-9a-f]{128}$/)],
    });
    expect(read).toContainEqual({
      name: 'urllib3',
      purl: expect.objectContaining({ type: 'pypi', name: 'urllib3', version: '2.5.1' }),
      hashes: [],
    });
  });

  test('a component has every place where it is locked, once', () => {
    const files = ['a', 'b'].map((file) => ({ ...EXAMPLE.files[0]!, file }));
    const document = documentOf({ ...EXAMPLE, files });
    expect(document.components).toHaveLength(20);
    expect(named('serde', document)).toMatchObject([
      {
        evidence: {
          occurrences: [
            { location: 'a', line: 5 },
            { location: 'b', line: 5 },
          ],
        },
        properties: [{ name: 'codeartifact-gate:source', value: 'registry' }],
      },
    ]);
  });

  test('npm packages that only case tells apart are two components', () => {
    const file = EXAMPLE.files.at(-1)!;
    const names = ['JSONStream', 'jsonstream', 'JSONStream'];
    const entries = names.map((name) => ({ ...file.entries[0]!, name }));
    const document = documentOf({ ...EXAMPLE, files: [{ ...file, entries }] });
    expect(document.components.map(({ name }) => name)).toEqual(['JSONStream', 'jsonstream']);
  });

  test('the same lockfiles give the same document; the time stands in it where it is told', () => {
    const document = documentOf(EXAMPLE, TIMELESS);
    expect(documentOf(EXAMPLE, TIMELESS)).toEqual(document);
    expect(document.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/,
    );
    expect(document.metadata).not.toHaveProperty('timestamp');
    expect(documentOf().metadata).toHaveProperty('timestamp', '2026-11-24T09:30:00.000Z');
    const fewer = documentOf({ ...EXAMPLE, files: EXAMPLE.files.slice(1) }, TIMELESS);
    expect(fewer.serialNumber).not.toBe(document.serialNumber);
  });

  test('says that it is incomplete where something could not be judged', () => {
    expect(documentOf().compositions[0]!.aggregate).toBe('incomplete');
    const whole = { ...EXAMPLE, files: EXAMPLE.files.slice(0, 3), notJudged: [] };
    expect(documentOf(whole).compositions[0]!.aggregate).toBe('unknown');
  });

  test('digests of something else than the served file are no hashes', () => {
    const [file] = EXAMPLE.files;
    const entry: ReportedEntry = file!.entries[0]!;
    const repacked = { ...entry, integrity: { ...entry.integrity, of: 'repacked archive' } };
    const document = documentOf({ ...EXAMPLE, files: [{ ...file!, entries: [repacked] }] });
    expect(document.components).toHaveLength(1);
    expect(document.components[0]).not.toHaveProperty('hashes');
  });

  test('is valid with any text of others', async () => {
    const documents = HOSTILE.map((project) => documentOf(checkOf(project), { ...EXAMPLE_OPTIONS, project }));
    const read = await readReports('cyclonedx', ...documents.map((document) => JSON.stringify(document)));
    expect(read).toHaveLength(HOSTILE.length);
  });
});
