import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { recordLevelOf } from '../../../src/gate/facts/comparison.js';
import type { LockedPackage } from '../../../src/lockfiles/locked-package.js';
import { startStaticServer } from '../../emulator/planes/static-server.js';
import { digest, locked, lockedNpm, npmName, openShop, reasonOf, type Shop } from './shop.js';

const RECORD = { verify: 'repository' };
const AGE = { 'minimum-age': '72h' };
const INTERNAL = { internal: ['npm:@acme/*'] };
const PYPI = { format: 'pypi', name: 'tool' } as const;
const CRATE = { format: 'cargo', name: 'Tool' } as const;
const MAVEN = { format: 'maven', namespace: 'com.acme', name: 'tool' } as const;

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

/** `GET /npm/…`, or the operation of the control plane. */
function asked(): string[] {
  return shop
    .requests()
    .filter(({ operation }) => operation !== 'GetAuthorizationToken')
    .map(({ method, path, operation }) => operation ?? `${method} ${path.replace(/^.*\/shared\//, '')}`);
}

/** As gate.registries names it. */
function registry(repository: string, format = 'npm'): string {
  return `${shop.emulator.url}/${format}/d/acme-111122223333/${repository}/`;
}

async function factsOf(entry: LockedPackage, gate: object) {
  const [facts] = await shop.ask([entry], gate);
  return facts!;
}

describe('of an npm package', () => {
  test('digests come from its packument', async () => {
    await shop.npm('@acme/ui', '1.0.0');
    await shop.npm('@acme/ui', '1.1.0');
    const entries = [lockedNpm('@acme/ui', '1.0.0'), lockedNpm('@acme/ui', '1.1.0')];
    const facts = await shop.ask(entries, RECORD);
    expect(facts.map((fact, index) => recordLevelOf(entries[index]!, fact))).toEqual(['matched', 'matched']);
    expect(asked()).toEqual(['GET @acme%2fui']);
  });

  test('digests that the packument lacks come from the control plane', async () => {
    await shop.npm('tool', '1.0.0', 'bytes', { shasum: digest('sha1', 'bytes').hex });
    const entry = lockedNpm('tool', '1.0.0', 'bytes');
    expect(recordLevelOf(entry, await factsOf(entry, RECORD))).toBe('matched');
    expect(asked()).toEqual(['GET tool', 'ListPackageVersionAssets']);
  });

  test('digests that no record has are computed from the bytes', async () => {
    await shop.npm('tool', '1.0.0', 'bytes');
    const entry = locked(npmName('tool'), '1.0.0', [digest('sha384', 'bytes')]);
    expect(recordLevelOf(entry, await factsOf(entry, RECORD))).toBe('recomputed');
    expect(asked()).toEqual(['GET tool', 'ListPackageVersionAssets', 'GET tool/-/tool-1.0.0.tgz']);
    const other = locked(npmName('tool'), '1.0.0', [digest('sha384', 'other bytes')]);
    expect(recordLevelOf(other, await factsOf(other, RECORD))).toBeUndefined();
  });

  test('times come from its packument, and only where they are asked for', async () => {
    await shop.at('2026-01-01T00:00:00Z', () => shop.npm('tool', '1.0.0'));
    const entry = lockedNpm('tool', '1.0.0');
    expect((await factsOf(entry, AGE)).published).toEqual({
      at: new Date('2026-01-01T00:00:00Z'),
      source: 'the packument',
    });
    expect((await factsOf(entry, AGE)).files).toBeUndefined();
    expect(await factsOf(entry, RECORD)).not.toHaveProperty('published');
  });

  test('the time is not that of the control plane, where the packument has none', async () => {
    const store = await startStaticServer();
    const manifest = { name: 'tool', version: '1.0.0', dist: { integrity: 'sha512-x' } };
    store.files.set('/npm/d/acme-111122223333/shared/tool', {
      type: 'application/json',
      body: JSON.stringify({ name: 'tool', versions: { '1.0.0': manifest }, time: {} }),
    });
    const [facts] = await shop.ask([lockedNpm('tool', '1.0.0')], AGE, {
      token: 'a'.repeat(64),
      environment: { AWS_ENDPOINT_URL_CODEARTIFACT: store.url.slice(0, -1) },
    });
    expect(reasonOf(facts!.published)).toBe('unknown: the packument does not tell when it was published');
    await store.stop();
  });
});

describe('of a Python release', () => {
  test('every listed digest has to be of it; files that are not listed make it no younger', async () => {
    await shop.at('2026-01-01T00:00:00Z', () =>
      shop.pypi('tool', '1.0', { 'tool-1.0-py3-none-any.whl': 'wheel', 'tool-1.0.tar.gz': 'source' }),
    );
    await shop.at('2026-01-09T00:00:00Z', () =>
      shop.pypi('tool', '1.0', { 'tool-1.0-cp315-cp315-any.whl': 'new wheel' }),
    );
    const entry = locked(PYPI, '1.0.0', [digest('sha256', 'wheel'), digest('sha256', 'source')]);
    const facts = await factsOf(entry, { ...RECORD, ...AGE });
    expect(recordLevelOf(entry, facts)).toBe('matched');
    expect(facts.published).toMatchObject({ at: new Date('2026-01-01T00:00:00Z') });
    expect(asked()).toEqual(['GET simple/tool/']);
    const stuffed = locked(PYPI, '1.0', [digest('sha256', 'wheel'), digest('sha256', 'foreign')]);
    expect(recordLevelOf(stuffed, await factsOf(stuffed, RECORD))).toBeUndefined();
    const all = locked(PYPI, '1.0', [digest('sha256', 'wheel'), digest('sha256', 'new wheel')]);
    expect((await factsOf(all, AGE)).published).toMatchObject({ at: new Date('2026-01-09T00:00:00Z') });
  });

  test('a digest of another version is a foreign one', async () => {
    await shop.pypi('tool', '1.0', { 'tool-1.0.tar.gz': 'old' });
    await shop.pypi('tool', '2.0', { 'tool-2.0.tar.gz': 'new' });
    const entry = locked(PYPI, '2.0', [digest('sha256', 'old')]);
    expect(recordLevelOf(entry, await factsOf(entry, RECORD))).toBeUndefined();
  });

  test('a repository that serves HTML alone is read all the same', async () => {
    const store = await startStaticServer();
    const link = (file: string, text: string): string =>
      `<a href="../../tool/1.0/${file}#sha256=${digest('sha256', text).hex}" data-upload-time="2026-01-01T00:00:00Z">${file}</a>`;
    store.files.set('/pypi/d/acme-111122223333/shared/simple/tool/', {
      type: 'text/html; charset=utf-8',
      body: `<!DOCTYPE html><body>${link('tool-1.0.tar.gz', 'source')}<br/>${link('tool-2.0.tar.gz', 'next')}`,
    });
    const entry = locked(PYPI, '1.0', [digest('sha256', 'source')]);
    const [facts] = await shop.ask(
      [entry],
      { ...RECORD, ...AGE },
      { token: 'a'.repeat(64), environment: { AWS_ENDPOINT_URL_CODEARTIFACT: store.url.slice(0, -1) } },
    );
    expect(recordLevelOf(entry, facts!)).toBe('matched');
    expect(facts!.published).toMatchObject({ at: new Date('2026-01-01T00:00:00Z') });
    await store.stop();
  });
});

describe('of a crate', () => {
  test('the checksum comes from the sparse index, the time from the list of versions', async () => {
    await shop.at('2026-01-01T00:00:00Z', () => shop.crate('Tool', '1.0.0'));
    const entry = locked(CRATE, '1.0.0', [digest('sha256', 'Tool 1.0.0')]);
    expect(recordLevelOf(entry, await factsOf(entry, RECORD))).toBe('matched');
    expect(asked()).toEqual(['GET to/ol/tool']);
    const facts = await factsOf(entry, { ...RECORD, ...AGE });
    expect(facts.published).toMatchObject({ at: new Date('2026-01-01T00:00:00Z') });
    expect(recordLevelOf(entry, facts)).toBe('matched');
    expect(asked()).toEqual(['GET api/v1/crates/Tool/versions']);
  });

  test('one that the index shows as yanked has the status that the control plane tells', async () => {
    await shop.crate('Tool', '1.0.0');
    shop.emulator.catalog.setStatus(shop.repository, { ...CRATE, name: 'tool' }, '1.0.0', 'Unlisted');
    const entry = locked(CRATE, '1.0.0', [digest('sha256', 'Tool 1.0.0')]);
    expect((await factsOf(entry, RECORD)).status).toBe('Unlisted');
  });
});

describe('of a Maven artifact', () => {
  const FILES = { 'tool-1.0.jar': 'classes', 'tool-1.0.pom': 'model', 'tool-1.0-sources.jar': 'sources' };

  test('digests are those of the very file, the time that of its Last-Modified', async () => {
    await shop.at('2026-01-01T00:00:00Z', () => shop.maven('com.acme:tool:1.0', FILES));
    const jar = locked(MAVEN, '1.0', [digest('sha256', 'classes')], { extension: 'jar' });
    const sources = locked(MAVEN, '1.0', [digest('sha512', 'sources')], { classifier: 'sources' });
    const swapped = locked(MAVEN, '1.0', [digest('sha256', 'sources')]);
    const entries = [jar, sources, swapped];
    const facts = await shop.ask(entries, { ...RECORD, ...AGE });
    expect(entries.map((entry, index) => recordLevelOf(entry, facts[index]!))).toEqual([
      'matched',
      'matched',
      undefined,
    ]);
    expect(facts[0]!.published).toMatchObject({ at: new Date('2026-01-01T00:00:00Z') });
  });

  test('what only an upstream has is served, which keeps it here', async () => {
    await shop.maven('com.acme:tool:1.0', FILES);
    shop.createRepository('team', ['shared']);
    const address = `${shop.emulator.url}/maven/d/acme-111122223333/team/com/acme/tool/1.0/tool-1.0.jar`;
    const source = { kind: 'registry', address } as const;
    const entry = locked(MAVEN, '1.0', [digest('sha256', 'classes')], { source });
    const gate = { ...RECORD, registries: [registry('team', 'maven')] };
    expect(recordLevelOf(entry, await factsOf(entry, gate))).toBe('matched');
    expect(asked().map((request) => request.split(' ', 1)[0])).toEqual([
      'DescribePackageVersion',
      'HEAD',
      'ListPackageVersionAssets',
    ]);
  });
});

describe('the status', () => {
  test.each(['Unlisted', 'Archived', 'Disposed'] as const)('%s is told', async (status) => {
    await shop.npm('tool', '1.0.0');
    const { catalog } = shop.emulator;
    if (status === 'Disposed') catalog.disposeVersion(shop.repository, npmName('tool'), '1.0.0');
    else catalog.setStatus(shop.repository, npmName('tool'), '1.0.0', status);
    expect(await factsOf(lockedNpm('tool', '1.0.0'), { ...RECORD, ...AGE })).toMatchObject({ status });
    expect(asked()).toEqual(['GET tool', 'DescribePackageVersion']);
  });

  test('of what the repository does not have is absent', async () => {
    await shop.npm('tool', '1.0.0');
    const facts = await shop.ask([lockedNpm('tool', '1.0.1'), lockedNpm('no-tool', '1.0.0')], RECORD);
    expect(facts).toEqual([{ status: 'absent' }, { status: 'absent' }]);
  });

  test('is not asked of a repository that the policy does not allow, whatever the lockfile says', async () => {
    shop.createRepository('other');
    const address = `${shop.emulator.url}/npm/d/acme-111122223333/other/tool/-/tool-1.0.0.tgz`;
    await factsOf({ ...lockedNpm('tool', '1.0.0'), source: { kind: 'registry', address } }, RECORD);
    expect(shop.requests().filter(({ path }) => path.includes('/other/'))).toEqual([]);
  });

  test('is asked of the repository that the address names', async () => {
    await shop.npm('tool', '1.0.0');
    shop.createRepository('other');
    const address = (repository: string): string =>
      `${shop.emulator.url}/npm/d/acme-111122223333/${repository}/tool/-/tool-1.0.0.tgz`;
    const entries = ['shared', 'other'].map((repository) => ({
      ...lockedNpm('tool', '1.0.0'),
      source: { kind: 'registry', address: address(repository) } as const,
    }));
    const facts = await shop.ask(entries, { ...RECORD, registries: [registry('other')] });
    expect(facts.map(({ status }) => status)).toEqual(['Published', 'absent']);
  });
});

describe('the origin', () => {
  test('of what was published to the repository is internal', async () => {
    await shop.npm('@acme/ui', '1.0.0');
    expect((await factsOf(lockedNpm('@acme/ui', '1.0.0'), INTERNAL)).origin).toBe('INTERNAL');
    expect(asked()).toEqual(['GET @acme%2fui', 'ListPackageVersions']);
  });

  test('of what was published to an upstream is internal', async () => {
    await shop.npm('@acme/ui', '1.0.0');
    shop.createRepository('team', ['shared']);
    const address = `${shop.emulator.url}/npm/d/acme-111122223333/team/@acme/ui/-/ui-1.0.0.tgz`;
    const entry = { ...lockedNpm('@acme/ui', '1.0.0'), source: { kind: 'registry', address } as const };
    const gate = { ...INTERNAL, registries: [registry('team')] };
    expect((await factsOf(entry, gate)).origin).toBe('INTERNAL');
  });

  test('of a Python release is found however its version is spelled', async () => {
    await shop.pypi('tool', '1.0', { 'tool-1.0-py3-none-any.whl': 'wheel' });
    const entry = locked(PYPI, '1.0.0', [digest('sha256', 'wheel')]);
    expect((await factsOf(entry, INTERNAL)).origin).toBe('INTERNAL');
  });

  test('of what a public store has is external, before and after it is kept', async () => {
    const store = await startStaticServer();
    const dist = {
      tarball: `${store.url}tool/-/tool-1.0.0.tgz`,
      integrity: `sha512-${Buffer.from(digest('sha512', 'bytes').hex, 'hex').toString('base64')}`,
    };
    store.files.set('/tool/-/tool-1.0.0.tgz', { body: 'bytes' });
    store.files.set('/tool', {
      type: 'application/json',
      body: JSON.stringify({
        name: 'tool',
        'dist-tags': { latest: '1.0.0' },
        versions: { '1.0.0': { name: 'tool', version: '1.0.0', dist } },
        time: { '1.0.0': '2020-01-01T00:00:00.000Z' },
      }),
    });
    const other = await openShop({ externals: new Map([['npmjs', store.url]]) });
    other.emulator.catalog.associateExternalConnection(other.repository, 'public:npmjs');
    const entry = lockedNpm('tool', '1.0.0', 'bytes');
    const gate = { ...INTERNAL, ...AGE };
    const [before] = await other.ask([entry], gate, { environment: { CODEARTIFACT_GATE_CACHE: 'off' } });
    expect(before).toMatchObject({ origin: 'EXTERNAL', published: { at: new Date('2020-01-01T00:00:00Z') } });
    await other.ask([locked(npmName('tool'), '1.0.0', [digest('sha384', 'bytes')])], RECORD);
    const [after] = await other.ask([entry], gate, { environment: { CODEARTIFACT_GATE_CACHE: 'off' } });
    expect(after).toMatchObject({ origin: 'EXTERNAL', published: { at: new Date('2020-01-01T00:00:00Z') } });
    await other.close();
    await store.stop();
  });
});
