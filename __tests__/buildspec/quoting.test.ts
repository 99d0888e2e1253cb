import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CORE_SCHEMA, load, mergeTag, YAML11_SCHEMA } from 'js-yaml';
import { generateBuildspecs } from '../../src/buildspec/generate.js';
import { checkoutOf } from './checkout-of.js';

/** Programs of a build that print their arguments, each with a NUL behind it. */
const STUB = `#!/bin/sh\nprintf '%s\\0' "$@"\n`;

let root: string;
let bin: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'gate-quoting-'));
  bin = join(root, 'bin');
  for (const folder of [bin, join(root, '.venv'), join(root, '.venv', 'bin')]) await mkdir(folder);
  for (const program of [
    join(bin, 'mvn'),
    join(bin, 'cargo'),
    join(bin, 'python'),
    join(root, '.venv', 'bin', 'python'),
  ]) {
    await writeFile(program, STUB);
    await chmod(program, 0o755);
  }
});

afterAll(() => rm(root, { recursive: true }));

/** Names of files, without the signs of a glob, which stand for others in `publish`. */
const NAMES = [
  ...'it\'s|a b|-rf|$HOME|`x`|a"b|%s|#x|a: b|~|!x|&a|- x|yes|1e3|0x1|ä\u2028b|new\nline|a\\b|(x)&|x;y|\t|\u0085|😀'.split(
    '|',
  ),
  ...fc.sample(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => !/[/\0*?[\]{}\u007f]|^\.\.?$/.test(text)),
    25,
  ),
];

interface Phases {
  readonly pre_build: { readonly commands: readonly string[] };
  readonly build: { readonly commands: readonly string[] };
}

function argumentsOf(shell: string, commands: readonly string[]): readonly string[] {
  const printed = execFileSync(shell, ['-c', commands.join('\n')], {
    cwd: root,
    env: { PATH: `${bin}:${process.env['PATH']}` },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return printed.split('\0');
}

test.each(NAMES)('%j is one scalar and one word wherever it gets to', async (name) => {
  const isFile = !/[\n\u2028\u2029\r]/.test(name);
  const requirements = isFile ? `requirements-${name}.txt` : 'requirements.txt';
  const files = {
    [requirements]: '',
    'pyproject.toml': '',
    'pom.xml': '<project/>',
    'Cargo.lock': '',
    'Cargo.toml': `[package]\nname = ${JSON.stringify(name)}\npublish = false\n`,
  };
  const publish = [
    { pypi: `x${name}/*.whl` },
    { maven: `x${name}/stage` },
    { cargo: `target/package/*.crate` },
  ];
  const [file] = await generateBuildspecs(checkoutOf(files, { publish, buildspec: { gate: 'native' } }), {
    from: 'nowhere',
  });
  const read = load(file!.text, { schema: CORE_SCHEMA }) as { readonly phases: Phases };
  expect(load(file!.text, { schema: YAML11_SCHEMA.withTags(mergeTag) })).toEqual(read);
  const commands = [...read.phases.pre_build.commands, ...read.phases.build.commands];
  const called = commands.filter((command) => /pip install|pip wheel|mvn |cargo package/.test(command));
  expect(called).toHaveLength(4);
  const words = [
    requirements,
    `x${name}`,
    `-DaltDeploymentRepository=stage::file:${root}/x${name}/stage`,
    name,
  ];
  for (const shell of ['bash', 'dash'])
    expect(argumentsOf(shell, called)).toEqual(expect.arrayContaining(words));
});
