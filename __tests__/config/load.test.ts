import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadSettings } from '../../src/config/load.js';
import { nearest } from '../../src/config/nearest.js';
import { settingsFlags } from '../../src/config/settings-flags.js';
import { settingsJsonSchema } from '../../src/config/settings-json-schema.js';
import { GateError } from '../../src/errors.js';

const COMPLETE = `domain: acme
domain-owner: "111122223333"
region: eu-west-1
repository: shared
`;
const FLAGS = { domain: 'acme', 'domain-owner': '111122223333', region: 'eu-west-1', repository: 'shared' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function load(text: string | undefined, rest: Partial<Parameters<typeof loadSettings>[0]> = {}) {
  if (text !== undefined) await writeFile(join(folder, 'codeartifact-gate.yml'), text);
  return loadSettings({ flags: {}, environment: {}, folder, ...rest });
}

test('a minimal file is completed with defaults, and cannot be changed', async () => {
  const settings = await load(COMPLETE);
  expect(settings).toMatchObject({ domain: 'acme', 'duration-seconds': 900, publish: [] });
  expect(settings.gate).toMatchObject({ deny: [], integrity: 'sha256' });
  expect(Object.isFrozen(settings) && Object.isFrozen(settings.gate.deny)).toBe(true);
});

test('flags alone are enough', async () => {
  expect(await load(undefined, { flags: FLAGS })).toMatchObject(FLAGS);
});

test('flags lie over the file, and empty ones do not', async () => {
  const flags = {
    repository: 'other',
    'duration-seconds': '3600',
    clients: ['npm, pip', 'cargo\nmaven'],
    domain: '',
  };
  expect(await load(COMPLETE, { flags })).toMatchObject({
    domain: 'acme',
    repository: 'other',
    'duration-seconds': 3600,
    clients: ['npm', 'pip', 'cargo', 'maven'],
  });
});

test.each([
  [{ AWS_REGION: 'eu-north-1', AWS_DEFAULT_REGION: 'us-east-1' }, 'eu-north-1'],
  [{ AWS_DEFAULT_REGION: 'us-east-1' }, 'us-east-1'],
  [{ AWS_REGION: '', AWS_DEFAULT_REGION: 'us-east-1' }, 'us-east-1'],
])('the region comes from %j', async (environment, region) => {
  const text = COMPLETE.replace('region: eu-west-1\n', '');
  expect((await load(text, { environment })).region).toBe(region);
  expect((await load(COMPLETE, { environment })).region).toBe('eu-west-1');
});

describe('a bad file is refused with its line and a remedy', () => {
  test.each([
    [
      'an unknown key',
      `${COMPLETE}repositry: x\n`,
      5,
      /repositry is not a setting.*Perhaps repository is meant/,
    ],
    [
      'an unknown nested key',
      `${COMPLETE}gate:\n  deny: []\n  alow: []\n`,
      7,
      /gate\.alow is not a setting.*Perhaps allow/,
    ],
    ['an owner without quotes', COMPLETE.replaceAll('"', ''), 2, /domain-owner.*in quotes/],
    ['an upper-case domain', COMPLETE.replace('acme', 'Acme'), 1, /lower-case/],
    ['a short life', `${COMPLETE}duration-seconds: 899\n`, 5, /at least 900/],
    ['a long life', `${COMPLETE}duration-seconds: 43201\n`, 5, /at most 43200/],
    ['a fraction', `${COMPLETE}duration-seconds: 900.5\n`, 5, /whole number/],
    ['an unknown client', `${COMPLETE}clients:\n  - npm\n  - conda\n`, 7, /one of npm, .*pip, .*cargo/],
    ['text for a list', `${COMPLETE}clients: npm\n`, 5, /a list/],
    ['a bad pattern', `${COMPLETE}gate:\n  deny:\n    - npm:x\n    - left-pad\n`, 8, /<format>:<name glob>/],
    ['a bad role', `${COMPLETE}role-to-assume: ci\n`, 5, /ARN of an IAM role/],
    [
      'an exception from an unknown rule',
      `${COMPLETE}gate:\n  exceptions:\n    - { package: "npm:a", rule: age, reason: "known", expires: 2027-01-01 }\n`,
      7,
      /entry 1\.rule.*one of registry, implied/,
    ],
    [
      'an exception with an unknown key',
      `${COMPLETE}gate:\n  exceptions:\n    - { package: "npm:a", rule: allow, reason: "known", expires: 2027-01-01, x: 1 }\n`,
      7,
      /entry 1\.x is not a setting/,
    ],
    [
      'an unknown runtime',
      `${COMPLETE}buildspec: { runtimes: { nodjs: "24" } }\n`,
      5,
      /Perhaps nodejs is meant/,
    ],
    [
      'another word for a gate',
      `${COMPLETE}buildspec: { gate: vendord }\n`,
      5,
      /it must be one of vendored, native/,
    ],
    [
      'a gate with a version that is a number',
      `${COMPLETE}buildspec: { gate: { version: 1.4 } }\n`,
      5,
      /buildspec\.gate\.version .*it must be text/,
    ],
    [
      'a gate with an unknown key',
      `${COMPLETE}buildspec: { gate: { version: "1.4.0", sha: x } }\n`,
      5,
      /buildspec\.gate\.sha is not a setting\. Use one of: version, sha256/,
    ],
    ['an unknown publish format', `${COMPLETE}publish:\n  - conda: x\n`, 6, /none of the allowed forms/],
    ['a repeated key', `${COMPLETE}domain: b\n`, 5, /duplicated/],
    ['an anchor', `${COMPLETE}clients: &c [npm]\n`, 5, /anchors/],
    ['an alias', `${COMPLETE}clients: *c\n`, 5, /aliases/],
    ['a tag', `${COMPLETE}clients: !!seq [npm]\n`, 5, /tags/],
    ['a list at the top', '- domain: x\n', 1, /key: value/],
    ['two documents', `${COMPLETE}---\na: 1\n`, 1, /single document/],
    ['broken YAML', `${COMPLETE}clients: [npm\n`, 6, /not valid YAML/],
    ['deep nesting', `a: ${'['.repeat(200)}${']'.repeat(200)}\n`, 1, /YAML/],
    ['a prototype', `${COMPLETE}__proto__: { x: 1 }\n`, 5, /__proto__ is not a setting/],
  ])('%s', async (_name, text, line, message) => {
    const failure = await load(text).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GateError);
    expect(failure).toMatchObject({ code: 'input', file: 'codeartifact-gate.yml', line });
    expect((failure as GateError).message).toMatch(message);
  });

  test('bytes that are no text', async () => {
    await writeFile(join(folder, 'codeartifact-gate.yml'), Buffer.from([0x64, 0xff, 0xfe]));
    await expect(load(undefined)).rejects.toThrow(/UTF-8/);
  });

  test('a file that is too large', async () => {
    await expect(load(`${COMPLETE}# ${'x'.repeat(300_000)}`)).rejects.toThrow(/256 KiB/);
  });

  test('a folder', async () => {
    await expect(load(undefined, { file: '.' })).rejects.toMatchObject({ code: 'input' });
  });
});

test('a value is not repeated: it may be a secret in the wrong place', async () => {
  await expect(load(COMPLETE.replace('acme', 'eyJSECRET'))).rejects.not.toThrow(/eyJSECRET/);
});

describe('flags', () => {
  test('that are wrong are named as the user wrote them, without a line of the file', async () => {
    const failure = await load(COMPLETE, {
      flags: { domain: 'A' },
      flagName: (name) => `the input ${name}`,
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'input', file: undefined });
    expect((failure as Error).message).toContain('the input domain');
  });

  test('that are no number are refused', async () => {
    await expect(load(COMPLETE, { flags: { 'duration-seconds': '15m' } })).rejects.toThrow(/whole number/);
  });

  test('that are missing are named', async () => {
    await expect(load(undefined)).rejects.toThrow(/domain is missing.*--domain/);
  });
});

test('a file that was asked for must exist', async () => {
  await expect(load(undefined, { file: 'other.yml', flags: FLAGS })).rejects.toThrow(/no such file/);
});

test('no text crashes the reader', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.constant(COMPLETE)), async (text) => {
      await load(text).catch((error: unknown) => expect(error).toBeInstanceOf(GateError));
    }),
    { numRuns: 200 },
  );
});

test('the JSON Schema describes every setting and refuses others', () => {
  const schema = settingsJsonSchema() as {
    additionalProperties: boolean;
    required: string[];
    properties: object;
  };
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toEqual(['domain', 'domain-owner', 'repository']);
  expect(Object.keys(schema.properties)).toContain('gate');
});

test('every one-line setting is a flag with a description', () => {
  expect(settingsFlags().map((flag) => flag.name)).toEqual(
    expect.arrayContaining(['domain', 'role-to-assume', 'duration-seconds', 'clients']),
  );
  expect(settingsFlags().every((flag) => flag.description !== '')).toBe(true);
});

test.each([
  ['domian', 'domain'],
  ['DOMAIN_OWNER', 'domain-owner'],
  ['role', undefined],
  ['zzz', undefined],
  ['regoin', 'region'],
])('nearest to %s is %s', (given, name) => {
  expect(nearest(given, ['domain', 'domain-owner', 'region', 'role-to-assume'])).toBe(name);
});
