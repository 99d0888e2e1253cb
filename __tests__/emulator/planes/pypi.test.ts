import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type CommandResult, runCommand } from '../../support/run-command.js';
import { buildPython, type PythonFiles } from './python-files.js';
import { type Served, serve } from './served.js';
import { type StaticServer, startStaticServer } from './static-server.js';
import { findPythonTool, findTool } from './tools.js';

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';

let folder: string;
let publicIndex: StaticServer;
let served: Served;
/** A new repository for every test: tests do not see each other's packages. */
let repository: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pypi-plane-'));
  publicIndex = await startStaticServer();
  served = await serve(folder, { pypi: `${publicIndex.url}simple/` });
});

afterAll(async () => {
  await served?.stop();
  await publicIndex.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  count += 1;
  repository = `python-${count}`;
  served.createRepository(repository);
});

async function twine(...files: readonly string[]): Promise<CommandResult> {
  return runCommand(
    await findPythonTool('twine'),
    ['upload', '--verbose', '--disable-progress-bar', ...files],
    {
      folder,
      environment: {
        PATH: process.env['PATH'],
        HOME: folder,
        TWINE_USERNAME: 'aws',
        TWINE_PASSWORD: served.token,
        TWINE_REPOSITORY_URL: served.endpoint('pypi', repository),
        TWINE_NON_INTERACTIVE: '1',
      },
    },
  );
}

async function pip(...args: readonly string[]): Promise<CommandResult> {
  const index = new URL(`${served.endpoint('pypi', repository)}simple/`);
  index.username = 'aws';
  index.password = served.token;
  return runCommand(await findPythonTool('pip'), args, {
    folder,
    environment: {
      PATH: process.env['PATH'],
      HOME: folder,
      PIP_CONFIG_FILE: '/dev/null',
      PIP_INDEX_URL: index.href,
      PIP_NO_CACHE_DIR: '1',
      PIP_NO_INPUT: '1',
      PIP_DISABLE_PIP_VERSION_CHECK: '1',
    },
  });
}

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(served.endpoint('pypi', repository) + path, {
    headers: { authorization: served.authorization, ...headers },
    redirect: 'manual',
  });
}

function upload(
  files: PythonFiles,
  fields: Record<string, string>,
  fileName = files.wheelName,
): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('content', new Blob([new Uint8Array(files.wheelBytes)]), fileName);
  return fetch(served.endpoint('pypi', repository), {
    method: 'POST',
    headers: { authorization: served.authorization },
    body: form,
  });
}

const FIELDS = { ':action': 'file_upload', protocol_version: '1', name: 'Tiny.Pkg', version: '1.0' };

describe('uploading with twine', () => {
  test('takes a wheel and its source distribution, and both again', async () => {
    const files = await buildPython(join(folder, repository), { name: 'tiny-pkg', version: '1.0' });
    const first = await twine(files.wheel);
    expect(first.stdout + first.stderr).not.toContain('ERROR');
    expect(first.exitCode).toBe(0);
    expect((await twine(files.sdist)).exitCode).toBe(0);
    expect((await twine(files.wheel, files.sdist)).exitCode).toBe(0);
    const page = (await (await get('simple/tiny-pkg/', { accept: JSON_TYPE })).json()) as {
      files: unknown[];
    };
    expect(page.files).toHaveLength(2);
  });

  test('refuses other bytes under a name that is there, and keeps the first', async () => {
    const files = await buildPython(join(folder, repository), { name: 'tiny-pkg', version: '1.0' });
    expect((await twine(files.wheel)).exitCode).toBe(0);
    const other = await buildPython(join(folder, repository), {
      name: 'tiny-pkg',
      version: '1.0',
      source: 'NAME = "other"\n',
    });
    const refused = await twine(other.wheel);
    expect(refused.exitCode).not.toBe(0);
    expect(refused.stdout + refused.stderr).toContain('409');
    const kept = await get(`simple/tiny-pkg/1.0/${files.wheelName}`);
    expect(Buffer.from(await kept.arrayBuffer()).equals(files.wheelBytes)).toBe(true);
  });
});

describe('installing with pip', () => {
  test('installs a package with its dependency', async () => {
    const work = join(folder, repository);
    const dependency = await buildPython(work, { name: 'Tiny_Dep', version: '0.1' });
    const dependent = await buildPython(work, {
      name: 'tiny-pkg',
      version: '1.0',
      requires: ['tiny-dep>=0.1'],
    });
    expect((await twine(dependency.wheel, dependent.wheel)).exitCode).toBe(0);
    const installed = await pip('install', '--target', join(work, 'site'), 'tiny-pkg');
    expect(installed.stderr).toBe('');
    expect(installed.exitCode).toBe(0);
    expect(await readFile(join(work, 'site', 'Tiny_Dep.py'), 'utf8')).toContain('Tiny_Dep 0.1');
  });

  test('installs by hashes, and refuses a wrong one', async () => {
    const work = join(folder, repository);
    const files = await buildPython(work, { name: 'tiny-pkg', version: '1.0' });
    expect((await twine(files.wheel)).exitCode).toBe(0);
    const requirements = join(work, 'requirements.txt');
    const sha256 = createHash('sha256').update(files.wheelBytes).digest('hex');
    await writeFile(requirements, `tiny-pkg==1.0 --hash=sha256:${sha256}\n`);
    const args = ['install', '--require-hashes', '--target', join(work, 'site'), '-r', requirements];
    expect((await pip(...args)).exitCode).toBe(0);
    await writeFile(requirements, `tiny-pkg==1.0 --hash=sha256:${'0'.repeat(64)}\n`);
    const refused = await pip(...args, '--upgrade');
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('THESE PACKAGES DO NOT MATCH THE HASHES');
  });

  test('leaves out a version that needs another Python', async () => {
    const work = join(folder, repository);
    const old = await buildPython(work, { name: 'tiny-pkg', version: '1.0', requiresPython: '>=3' });
    const next = await buildPython(work, { name: 'tiny-pkg', version: '2.0', requiresPython: '>=99' });
    expect((await twine(old.wheel, next.wheel)).exitCode).toBe(0);
    const installed = await pip('install', '--target', join(work, 'site'), 'tiny-pkg');
    expect(installed.stdout).toContain('Successfully installed tiny-pkg-1.0');
  });
});

describe('the upload form', () => {
  let files: PythonFiles;
  beforeEach(async () => {
    files = await buildPython(join(folder, repository), { name: 'tiny-pkg', version: '1.0' });
  });

  test.each(['sha256_digest', 'md5_digest', 'blake2_256_digest'])('refuses a wrong %s', async (field) => {
    const answer = await upload(files, { ...FIELDS, [field]: 'ab'.repeat(32) });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(field);
    expect((await get('simple/tiny-pkg/')).status).toBe(404);
  });

  test('takes the right digests', async () => {
    const digest = (algorithm: string): string =>
      createHash(algorithm).update(files.wheelBytes).digest('hex');
    const python = await runCommand(
      await findTool('python3'),
      [
        '-c',
        'import hashlib,sys;print(hashlib.blake2b(open(sys.argv[1],"rb").read(),digest_size=32).hexdigest())',
        files.wheel,
      ],
      { folder, environment: { PATH: process.env['PATH'] } },
    );
    const answer = await upload(files, {
      ...FIELDS,
      sha256_digest: digest('sha256'),
      md5_digest: digest('md5'),
      blake2_256_digest: python.stdout.trim(),
    });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  test.each([
    ['another project', 'other_pkg-1.0-py3-none-any.whl'],
    ['another version', 'tiny_pkg-1.1-py3-none-any.whl'],
    ['no distribution', 'tiny_pkg-1.0.exe'],
  ])('refuses a file name of %s', async (_case, fileName) => {
    expect((await upload(files, FIELDS, fileName)).status).toBe(400);
  });

  test('takes a version in another spelling than the file name has', async () => {
    expect((await upload(files, { ...FIELDS, version: '1.0.0' })).status).toBe(200);
  });

  test('refuses content that comes before the name', async () => {
    const form = new FormData();
    form.append('content', new Blob([new Uint8Array(files.wheelBytes)]), files.wheelName);
    form.append('name', 'tiny-pkg');
    form.append('version', '1.0');
    const answer = await fetch(served.endpoint('pypi', repository), {
      method: 'POST',
      headers: { authorization: served.authorization },
      body: form,
    });
    expect(answer.status).toBe(400);
  });

  test('refuses a body that is no form', async () => {
    const answer = await fetch(served.endpoint('pypi', repository), {
      method: 'POST',
      headers: { authorization: served.authorization, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(400);
  });
});

describe('simple pages', () => {
  let files: PythonFiles;
  beforeEach(async () => {
    files = await buildPython(join(folder, repository), { name: 'tiny-pkg', version: '1.0' });
    expect((await upload(files, { ...FIELDS, requires_python: '>=3.8,<4' })).status).toBe(200);
  });

  test('serves JSON with sizes, versions and upload times', async () => {
    const answer = await get('simple/tiny-pkg/', { accept: JSON_TYPE });
    expect(answer.headers.get('content-type')).toBe(JSON_TYPE);
    expect(await answer.json()).toEqual({
      meta: { 'api-version': '1.1' },
      name: 'tiny-pkg',
      versions: ['1.0'],
      files: [
        {
          filename: files.wheelName,
          url: `1.0/${files.wheelName}`,
          hashes: { sha256: createHash('sha256').update(files.wheelBytes).digest('hex') },
          'requires-python': '>=3.8,<4',
          size: files.wheelBytes.length,
          'upload-time': expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
          yanked: false,
        },
      ],
    });
  });

  test.each([
    [undefined, 'text/html; charset=utf-8'],
    ['text/html', 'text/html; charset=utf-8'],
    ['application/vnd.pypi.simple.v1+html', 'application/vnd.pypi.simple.v1+html'],
    [`text/html;q=0.1, ${JSON_TYPE};q=0.5`, JSON_TYPE],
    ['application/vnd.pypi.simple.latest+json', JSON_TYPE],
    [`${JSON_TYPE};q=0, */*;q=0.1`, 'text/html; charset=utf-8'],
  ])('answers Accept %s with %s', async (accept, type) => {
    const answer = await get('simple/tiny-pkg/', accept === undefined ? {} : { accept });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  });

  test('serves HTML with escaped attributes', async () => {
    const html = await (await get('simple/tiny-pkg/')).text();
    expect(html).toContain('data-requires-python="&gt;=3.8,&lt;4"');
    expect(html).toContain(`href="1.0/${files.wheelName}#sha256=`);
  });

  test('answers 406 to a form that it has not', async () => {
    expect((await get('simple/tiny-pkg/', { accept: 'application/xml' })).status).toBe(406);
  });

  test('sends to the address with the slash', async () => {
    const answer = await get('simple/tiny-pkg');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(`${served.endpoint('pypi', repository)}simple/tiny-pkg/`);
  });

  test('finds a project by any spelling of its name', async () => {
    expect((await get('simple/Tiny_.Pkg/')).status).toBe(200);
  });

  test.each([
    'simple/',
    'simple',
    'pypi/tiny-pkg/json',
    'simple/other/',
    'simple/tiny-pkg/1.0/none.whl',
    'simple/tiny-pkg/..%2f/x',
  ])('has no %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('serves parts of a file', async () => {
    const path = `simple/tiny-pkg/1.0/${files.wheelName}`;
    const part = await get(path, { range: 'bytes=2-5' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 2-5/${files.wheelBytes.length}`);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(files.wheelBytes.subarray(2, 6));
    const end = await get(path, { range: 'bytes=-3' });
    expect(Buffer.from(await end.arrayBuffer())).toEqual(files.wheelBytes.subarray(-3));
    expect((await get(path, { range: `bytes=${files.wheelBytes.length}-` })).status).toBe(416);
    const whole = await get(path, { range: 'bytes=2-5', 'if-range': '"other"' });
    expect(whole.status).toBe(200);
    const unchanged = await get(path, { 'if-none-match': whole.headers.get('etag')! });
    expect(unchanged.status).toBe(304);
  });
});

describe('through the external connection', () => {
  test.each(['JSON', 'HTML'])(
    'installs from a public index that speaks %s, and keeps what it fetched',
    async (form) => {
      const work = join(folder, repository);
      const name = `public-${form.toLowerCase()}`;
      const good = await buildPython(work, { name, version: '1.0' });
      const yanked = await buildPython(work, { name, version: '2.0' });
      const sha256 = (files: PythonFiles): string =>
        createHash('sha256').update(files.wheelBytes).digest('hex');
      for (const files of [good, yanked])
        publicIndex.files.set(`/files/${files.wheelName}`, { body: files.wheelBytes });
      const body =
        form === 'JSON'
          ? JSON.stringify({
              meta: { 'api-version': '1.1' },
              name,
              files: [good, yanked].map((files) => ({
                filename: files.wheelName,
                url: `../../files/${files.wheelName}`,
                hashes: { sha256: sha256(files) },
                size: files.wheelBytes.length,
                'upload-time': '2026-01-02T03:04:05.678Z',
                yanked: files === yanked ? 'broken' : false,
              })),
            })
          : [good, yanked]
              .map(
                (files) =>
                  `<a href="../../files/${files.wheelName}#sha256=${sha256(files)}" ${files === yanked ? 'data-yanked="broken"' : ''}>${files.wheelName}</a>`,
              )
              .join('\n');
      publicIndex.files.set(`/simple/${name}/`, { body, type: form === 'JSON' ? JSON_TYPE : 'text/html' });
      served.connect(repository, 'public:pypi');

      const installed = await pip('install', '--target', join(work, 'site'), name);
      expect(installed.stderr).toBe('');
      expect(installed.stdout).toContain(`Successfully installed ${name}-1.0`);

      const page = (await (await get(`simple/${name}/`, { accept: JSON_TYPE })).json()) as {
        files: { filename: string; yanked: unknown; 'upload-time'?: string }[];
      };
      expect(page.files.map((file) => [file.filename, file.yanked])).toEqual([
        [good.wheelName, false],
        [yanked.wheelName, 'broken'],
      ]);
      expect(page.files[0]!['upload-time']).toBe(form === 'JSON' ? '2026-01-02T03:04:05.678Z' : undefined);

      const before = publicIndex.requests.filter((request) => request.includes(good.wheelName)).length;
      expect((await pip('install', '--target', join(work, 'again'), `${name}==1.0`)).exitCode).toBe(0);
      expect(publicIndex.requests.filter((request) => request.includes(good.wheelName))).toHaveLength(before);
    },
  );

  test('refuses bytes that the public index does not promise', async () => {
    const files = await buildPython(join(folder, repository), { name: 'forged', version: '1.0' });
    publicIndex.files.set(`/files/${files.wheelName}`, { body: 'not these' });
    publicIndex.files.set('/simple/forged/', {
      type: 'text/html',
      body: `<a href="/files/${files.wheelName}#sha256=${'a'.repeat(64)}">${files.wheelName}</a>`,
    });
    served.connect(repository, 'public:pypi');
    expect((await get(`simple/forged/1.0/${files.wheelName}`)).status).toBe(503);
  });
});
