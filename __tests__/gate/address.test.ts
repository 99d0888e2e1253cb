import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitsPackage, hasUsualAddress, objectionToAddress } from '../../src/gate/address.js';
import { readPolicy } from '../../src/gate/policy.js';
import { type LockedPackage, NO_INTEGRITY } from '../../src/lockfiles/locked-package.js';
import { testSettings } from './settings.js';

const ENDPOINT = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/npm/shared/';
const OTHER = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/npm/other/';
const policy = readPolicy(testSettings({ registries: [OTHER] }), undefined);

function entryOf(
  name: string,
  namespace: string | undefined,
  version: string,
  address: string,
): LockedPackage {
  return {
    format: 'npm',
    name,
    ...(namespace === undefined ? {} : { namespace }),
    version,
    source: { kind: 'registry', address },
    integrity: NO_INTEGRITY,
    line: 1,
    key: name,
  };
}

describe('hasUsualAddress', () => {
  test.each([
    ['a', undefined, '1.0.0', `${ENDPOINT}a/-/a-1.0.0.tgz`, true],
    ['ui', 'acme', '1.0.0-rc.1', `${OTHER}@acme/ui/-/ui-1.0.0-rc.1.tgz`, true],
    ['a', undefined, '1.0.0', `${ENDPOINT}a/-/a-1.0.1.tgz`, false],
    ['a', undefined, '1.0.0', `${ENDPOINT}b/-/b-1.0.0.tgz`, false],
    ['a', undefined, '1.0.0', `${ENDPOINT}a/-/a-1.0.0.tgz?x`, false],
    ['a', undefined, '1.0.0', `${ENDPOINT.replace('shared', 'third')}a/-/a-1.0.0.tgz`, false],
    ['a', undefined, '1.0.0', `${ENDPOINT}x/${ENDPOINT}a/-/a-1.0.0.tgz`, false],
    ['..', undefined, '1.0.0', `${ENDPOINT}../-/..-1.0.0.tgz`, false],
    ['a', undefined, '1/../../x', `${ENDPOINT}a/-/a-1/../../x.tgz`, false],
  ])('%s %s %s at %s: %s', (name, namespace, version, address, expected) => {
    expect(hasUsualAddress(entryOf(name, namespace, version, address), address, policy)).toBe(expected);
  });

  test('is true only where the address is right', () => {
    const part = fc.string({
      unit: fc.constantFrom('a', '1', '.', '-', '/', '%', '2e', '@', '\\', '#', '?'),
      maxLength: 5,
    });
    fc.assert(
      fc.property(part, fc.option(part, { nil: undefined }), part, (name, namespace, version) => {
        const folder = namespace === undefined ? name : `@${namespace}/${name}`;
        const address = `${ENDPOINT}${folder}/-/${name}-${version}.tgz`;
        const entry = entryOf(name, namespace, version, address);
        if (!hasUsualAddress(entry, address, policy)) return;
        expect(objectionToAddress(address, 'npm', policy, fitsPackage(entry))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});
