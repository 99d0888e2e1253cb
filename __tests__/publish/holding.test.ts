import { describe, expect, test } from '@jest/globals';
import type { Artifact, Asset } from '../../src/packages/artifact.js';
import { judge } from '../../src/publish/holding.js';

function asset(name: string, digit: string): Asset {
  return { name, path: `/dist/${name}`, size: 1, sha256: digit.repeat(64) };
}

function artifact(extensible: boolean, ...assets: readonly Asset[]): Artifact {
  return {
    name: { format: 'pypi', name: 'a' },
    version: '1',
    assets,
    dependsOn: [],
    extensible,
    upload: async () => {},
  };
}

const one = asset('one', '1');
const two = asset('two', '2');
const recorded = (status: string, ...assets: readonly Asset[]) => ({
  status,
  assets: assets.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
});

describe('judge', () => {
  test.each([
    ['nothing recorded', undefined, { kind: 'absent' }],
    ['a deleted version', recorded('Deleted'), { kind: 'absent' }],
    ['everything with the same bytes', recorded('Published', one, two), { kind: 'identical' }],
    [
      'files besides the planned ones',
      recorded('Published', one, two, asset('three', '3')),
      { kind: 'identical' },
    ],
    ['a version hidden from lists', recorded('Unlisted', one, two), { kind: 'identical' }],
    ['a missing file', recorded('Published', one), { kind: 'partial', missing: [two] }],
    [
      'an unfinished version with all files',
      recorded('Unfinished', one, two),
      { kind: 'partial', missing: [] },
    ],
    ['a status that nobody knows', recorded('Quarantined', one, two), { kind: 'partial', missing: [] }],
    [
      'an archived version with the same bytes',
      recorded('Archived', one, two),
      { kind: 'withdrawn', status: 'Archived' },
    ],
    ['a disposed version', recorded('Disposed'), { kind: 'withdrawn', status: 'Disposed' }],
    [
      'other bytes in one file, another missing',
      recorded('Published', { ...one, sha256: '9'.repeat(64) }),
      {
        kind: 'different',
        differences: [{ asset: one, recordedName: 'one', recordedSha256: '9'.repeat(64) }],
      },
    ],
  ])('%s', (_what, record, holding) => {
    expect(judge(artifact(true, one, two), record)).toEqual(holding);
  });

  test('a version of one file is compared by its bytes, whatever the repository calls the file', () => {
    expect(judge(artifact(false, one), recorded('Published', { ...one, name: 'stored.bin' }))).toEqual({
      kind: 'identical',
    });
    expect(judge(artifact(false, one), recorded('Published', asset('stored.bin', '7')))).toEqual({
      kind: 'different',
      differences: [{ asset: one, recordedName: 'stored.bin', recordedSha256: '7'.repeat(64) }],
    });
    expect(judge(artifact(false, one), recorded('Published'))).toEqual({ kind: 'partial', missing: [one] });
  });
});
