import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ServiceError } from '../../../src/emulator/control/errors.js';
import { type RawInput, readInput } from '../../../src/emulator/control/input.js';
import {
  findOperation,
  type OperationModel,
  type OperationName,
} from '../../../src/emulator/control/model.js';
import table from '../../../src/emulator/control/service-model.json' with { type: 'json' };
import { NODE, ROOT } from '../../support/paths.js';
import { runCommand } from '../../support/run-command.js';
import { OPERATIONS } from './operations.js';
import { pythonTool } from './venv.js';

function operation(name: OperationName): OperationModel {
  const { method, uri } = table.operations[name];
  return findOperation(method, uri)!;
}

function read(name: OperationName, query: string, body?: unknown): Record<string, string> | 'taken' {
  const raw: RawInput = {
    query: new URLSearchParams(query),
    headers: {},
    body: body === undefined ? undefined : Buffer.from(JSON.stringify(body)),
  };
  try {
    readInput(operation(name), raw);
    return 'taken';
  } catch (error) {
    const { type, message, details } = error as ServiceError;
    return { type, message, ...details };
  }
}

function refusal(...problems: readonly string[]): Record<string, string> {
  const errors = problems.length === 1 ? 'error' : 'errors';
  return {
    type: 'ValidationException',
    reason: 'FIELD_VALIDATION_FAILED',
    message: `${problems.length} validation ${errors} detected: ${problems.join('; ')}`,
  };
}

describe('the table of operations', () => {
  test('is what the installed botocore gives', async () => {
    pythonTool('python');
    const script = join(ROOT, 'scripts', 'service-model.mjs');
    const { exitCode, stderr } = await runCommand(NODE, [script, '--check'], {
      folder: ROOT,
      environment: {},
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  test('has 48 operations, each found by its method and path', () => {
    const names = Object.keys(table.operations) as OperationName[];
    expect(names).toHaveLength(48);
    expect(names).toEqual(expect.arrayContaining([...OPERATIONS]));
    expect(names.map((name) => operation(name).name)).toEqual(names);
  });

  test('has the errors with their statuses', () => {
    expect(table.errors).toEqual({
      AccessDeniedException: { status: 403 },
      ConflictException: { status: 409 },
      InternalServerException: { status: 500 },
      ResourceNotFoundException: { status: 404 },
      ServiceQuotaExceededException: { status: 402 },
      ThrottlingException: { status: 429 },
      ValidationException: { status: 400 },
    });
  });
});

describe('validation', () => {
  test('names what is missing', () => {
    expect(read('DescribeRepository', '')).toEqual(
      refusal(
        "Value at 'domain' failed to satisfy constraint: Member must not be null",
        "Value at 'repository' failed to satisfy constraint: Member must not be null",
      ),
    );
  });

  test.each<[string, OperationName, string, string]>([
    ['a pattern', 'DescribeDomain', 'domain=a_b', 'pattern: [a-z][a-z0-9\\-]{0,48}[a-z0-9]'],
    [
      'a pattern that only a part matches',
      'DescribeDomain',
      'domain=ok%0Aok',
      'pattern: [a-z][a-z0-9\\-]{0,48}[a-z0-9]',
    ],
    ['a long text', 'DescribeDomain', `domain=${'a'.repeat(51)}`, 'length less than or equal to 50'],
    ['a short text', 'DescribeDomain', 'domain=a', 'length greater than or equal to 2'],
    [
      'an empty text',
      'ListPackages',
      'domain=acme&repository=store&namespace=',
      'length greater than or equal to 1',
    ],
    [
      'an enum',
      'ListPackages',
      'domain=acme&repository=store&format=conda',
      'enum value set: [npm, pypi, maven',
    ],
    [
      'a small number',
      'ListPackages',
      'domain=acme&repository=store&max-results=0',
      'value greater than or equal to 1',
    ],
    ['a large number', 'ListRepositories', 'max-results=1001', 'value less than or equal to 1000'],
    ['a token with spaces', 'ListRepositories', 'next-token=a%20b', 'pattern: \\S+'],
    ['an account', 'DescribeDomain', 'domain=acme&domain-owner=12345678901x', 'pattern: [0-9]{12}'],
  ])('refuses %s', (_name, name, query, constraint) => {
    const answer = read(name, query);
    expect(answer).toMatchObject({ type: 'ValidationException', reason: 'FIELD_VALIDATION_FAILED' });
    expect((answer as Record<string, string>)['message']).toContain(
      `failed to satisfy constraint: Member must`,
    );
    expect((answer as Record<string, string>)['message']).toContain(constraint);
  });

  test('looks into lists, maps and structures', () => {
    const kit = 'domain=acme&repository=store&format=npm&package=kit';
    const versions = ['1.0.0', 'a b'];
    expect(read('UpdatePackageVersionsStatus', kit, { versions, targetStatus: 'Archived' })).toEqual(
      refusal(
        "Value 'a b' at 'versions.2.member' failed to satisfy constraint: Member must satisfy regular expression pattern: [^#/\\s]+",
      ),
    );
    const versionRevisions = { '1.0.0': '' };
    expect(
      read('UpdatePackageVersionsStatus', kit, {
        versions: ['1.0.0'],
        versionRevisions,
        targetStatus: 'Archived',
      }),
    ).toEqual(
      refusal(
        "Value '' at 'versionRevisions.1.0.0.value' failed to satisfy constraint: Member must have length greater than or equal to 1",
        "Value '' at 'versionRevisions.1.0.0.value' failed to satisfy constraint: Member must satisfy regular expression pattern: \\S+",
      ),
    );
    const restrictions = { publish: 'MAYBE' };
    expect(read('PutPackageOriginConfiguration', kit, { restrictions })).toEqual(
      refusal(
        "Value 'MAYBE' at 'restrictions.publish' failed to satisfy constraint: Member must satisfy enum value set: [ALLOW, BLOCK]",
        "Value at 'restrictions.upstream' failed to satisfy constraint: Member must not be null",
      ),
    );
  });

  test('takes what is allowed at the limits', () => {
    expect(read('DescribeDomain', `domain=${'a'.repeat(50)}`)).toBe('taken');
    expect(read('ListRepositories', 'max-results=1000')).toBe('taken');
    // Characters count, not the units that hold them.
    const name = encodeURIComponent('𝔞'.repeat(255));
    expect(read('DescribePackage', `domain=acme&repository=store&format=npm&package=${name}`)).toBe('taken');
    const versions = Array.from({ length: 100 }, (_, index) => String(index));
    const kit = 'domain=acme&repository=store&format=npm&package=kit';
    expect(read('DeletePackageVersions', kit, { versions })).toBe('taken');
    expect(read('DeletePackageVersions', kit, { versions: [...versions, '100'] })).toMatchObject({
      message: expect.stringContaining(
        "at 'versions' failed to satisfy constraint: Member must have length less",
      ),
    });
  });

  test('answers anything at all with parameters or a ValidationException', () => {
    const names = Object.keys(table.operations) as OperationName[];
    const wires = [...new Set(names.flatMap((name) => operation(name).members.map(({ wire }) => wire)))];
    const document = fc.dictionary(fc.constantFrom(...wires), fc.jsonValue());
    const query = fc.array(fc.tuple(fc.constantFrom(...wires), fc.string()));
    fc.assert(
      fc.property(fc.constantFrom(...names), query, document, (name, pairs, body) => {
        const raw = {
          query: new URLSearchParams(pairs),
          headers: {},
          body: Buffer.from(JSON.stringify(body)),
        };
        try {
          readInput(operation(name), raw);
        } catch (error) {
          if (!(error instanceof ServiceError)) throw error;
          expect(error.type).toBe('ValidationException');
        }
      }),
      { numRuns: 2000 },
    );
  });
});
