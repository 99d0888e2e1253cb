import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { GateError } from '../errors.js';
import type { InspectContext } from './artifact.js';
import { lineOf } from './files.js';
import { describeTarget, isAddressOf } from './target.js';

/**
 * Refuses when the project says that its packages go elsewhere: a `.pypirc` none of whose servers is the target, or
 * uv's `publish-url`. The user's own `~/.pypirc` is not about this project.
 * @throws GateError 'refused'
 * @see Python packaging user guide, "The .pypirc file"; uv, "publish-url"
 */
export async function checkUploadConfiguration(context: InspectContext): Promise<void> {
  const isOurs = (url: string): boolean =>
    isAddressOf(url, 'pypi', [context.target], context) ||
    isAddressOf(`${url}/`, 'pypi', [context.target], context);
  const pypirc = await textOf(join(context.workingFolder, '.pypirc'));
  if (pypirc !== undefined) {
    const servers = serversOf(pypirc);
    if (servers.length > 0 && !servers.some(({ repository }) => isOurs(repository ?? '')))
      throw elsewhere('.pypirc', servers[0]!.line, servers[0]!.repository ?? 'the public index', context);
  }
  const pyproject = await textOf(join(context.workingFolder, 'pyproject.toml'));
  const url = pyproject === undefined ? undefined : publishUrlOf(pyproject);
  if (url !== undefined && !isOurs(url))
    throw elsewhere('pyproject.toml', lineOf(pyproject!, /^\s*publish-url\s*=/m), url, context);
}

interface Server {
  readonly repository: string | undefined;
  readonly line: number;
}

/** Sections that are servers: those of `index-servers`, else all. One without `repository` is the public index. */
function serversOf(text: string): readonly Server[] {
  const sections = new Map<string, { line: number; values: Map<string, string> }>();
  let current: { line: number; values: Map<string, string> } | undefined;
  let key = '';
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:[#;]|$)/.test(raw)) continue;
    const section = /^\[([^\]]+)\]/.exec(raw)?.[1];
    if (section !== undefined) {
      current = { line: index + 1, values: new Map() };
      sections.set(section.trim(), current);
      continue;
    }
    const continued = /^\s+(\S.*)$/.exec(raw)?.[1];
    const setting = /^([^=:\s]+)\s*[=:]\s*(.*?)\s*$/.exec(raw);
    if (continued !== undefined && key !== '')
      current?.values.set(key, `${current.values.get(key) ?? ''} ${continued.trim()}`);
    else if (setting !== null) {
      key = setting[1]!.toLowerCase();
      current?.values.set(key, setting[2]!);
    }
  }
  const listed = sections.get('distutils')?.values.get('index-servers')?.split(/\s+/).filter(Boolean);
  const names = listed ?? [...sections.keys()].filter((name) => name !== 'distutils');
  return names.flatMap((name) => {
    const found = sections.get(name);
    return found === undefined ? [] : [{ repository: found.values.get('repository'), line: found.line }];
  });
}

function publishUrlOf(text: string): string | undefined {
  try {
    const { tool } = parseToml(text) as { tool?: { uv?: { 'publish-url'?: unknown } } };
    const url = tool?.uv?.['publish-url'];
    return typeof url === 'string' ? url : undefined;
  } catch {
    // What no TOML reader understands says nothing to uv either.
    return undefined;
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new GateError('refused', {
      doing: 'publish Python packages',
      cause: `${path} cannot be read (${(error as NodeJS.ErrnoException).code})`,
      remedy: 'Make it readable: it may say that the packages go elsewhere',
      underlying: error,
    });
  }
}

function elsewhere(file: string, line: number | undefined, to: string, context: InspectContext): GateError {
  return new GateError('refused', {
    doing: 'publish Python packages',
    cause: `the project's ${file} sends them to ${JSON.stringify(to)}, not to the ${describeTarget('pypi', context)}`,
    remedy: 'Remove it from that file, or publish to the repository that it names',
    file,
    ...(line === undefined ? {} : { line }),
  });
}
