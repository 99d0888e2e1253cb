import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PackageVersionStatus, RepositoryRecord } from '../../../src/emulator/catalog/types.js';
import { kindOf, openTestCatalog, PACKAGE, type TestCatalog } from './test-catalog.js';

/** What must be there: versions with text and status, tags. */
interface Model {
  readonly versions: Map<string, { text: string | undefined; status: PackageVersionStatus }>;
  readonly tags: Map<string, string>;
}

type Step =
  | { readonly kind: 'publish'; readonly version: string; readonly text: string; readonly tag: string }
  | { readonly kind: 'archive' | 'dispose' | 'delete'; readonly version: string }
  | { readonly kind: 'restart' };

const version = fc.constantFrom('1.0.0', '1.1.0', '2.0.0');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('publish' as const),
      version,
      text: fc.constantFrom('a', 'b'),
      tag: fc.constantFrom('latest', 'next'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('archive' as const, 'dispose' as const, 'delete' as const),
      version,
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'restart' as const }) },
);

/** @returns whether the model expects success */
function foretell(model: Model, step: Exclude<Step, { kind: 'restart' }>): boolean {
  const known = model.versions.get(step.version);
  switch (step.kind) {
    case 'publish':
      if (known !== undefined) return known.status === 'Published' && known.text === step.text;
      model.versions.set(step.version, { text: step.text, status: 'Published' });
      model.tags.set(step.tag, step.version);
      return true;
    case 'archive':
      if (known === undefined || known.status === 'Disposed') return false;
      known.status = 'Archived';
      return true;
    case 'dispose':
      if (known === undefined) return false;
      Object.assign(known, { status: 'Disposed', text: undefined });
      return true;
    case 'delete':
      if (known === undefined) return false;
      model.versions.delete(step.version);
      for (const [tag, tagged] of model.tags) if (tagged === step.version) model.tags.delete(tag);
      return true;
  }
}

async function take(it: TestCatalog, repository: RepositoryRecord, step: Step): Promise<void> {
  const { catalog } = it;
  switch (step.kind) {
    case 'publish':
      await it.publish(repository, step.version, step.text, { tags: { [step.tag]: step.version } });
      return;
    case 'archive':
      catalog.setStatus(repository, PACKAGE, step.version, 'Archived');
      return;
    case 'dispose':
      catalog.disposeVersion(repository, PACKAGE, step.version);
      return;
    case 'delete':
      catalog.deleteVersion(repository, PACKAGE, step.version);
      return;
    case 'restart':
      it.restart();
  }
}

async function check(it: TestCatalog, repository: RepositoryRecord, model: Model): Promise<void> {
  const found = it.catalog.versions(repository, PACKAGE).map(({ version, status }) => [version, status]);
  const expected = [...model.versions].map(([version, { status }]) => [version, status]).toSorted();
  expect(found).toEqual(expected);
  expect(it.catalog.tags(repository, PACKAGE)).toEqual(Object.fromEntries(model.tags));
  for (const [version, { text, status }] of model.versions) {
    expect(await it.read(repository, version)).toBe(status === 'Published' ? text : undefined);
    expect(it.catalog.assets(repository, PACKAGE, version)).toHaveLength(status === 'Disposed' ? 0 : 1);
  }
}

test('whatever happens, a restart changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const it = await openTestCatalog();
      try {
        const repository = it.repository('releases');
        const model: Model = { versions: new Map(), tags: new Map() };
        for (const step of steps) {
          const isExpected = step.kind === 'restart' || foretell(model, step);
          const kind = await kindOf(() => take(it, repository, step));
          expect(kind === 'nothing').toBe(isExpected);
        }
        await check(it, repository, model);
        it.restart();
        await check(it, repository, model);
      } finally {
        await it.remove();
      }
    }),
    { numRuns: 50 },
  );
});
