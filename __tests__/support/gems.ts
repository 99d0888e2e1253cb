import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run-command.js';

export interface GemParts {
  readonly name: string;
  readonly version?: string;
  readonly platform?: string;
  /** Ruby, below `s` as the specification. */
  readonly specification?: string;
  /** Of the one file that is required by the gem's name. */
  readonly source?: string;
}

/**
 * Builds a gem with RubyGems itself.
 *
 * @param folder in which the project of the gem is made, of its own
 * @returns path of the `.gem`
 */
export async function buildGem(gem: string, folder: string, parts: GemParts): Promise<string> {
  const { name, version = '1.0.0', platform, specification = '', source = '' } = parts;
  await mkdir(join(folder, 'lib'), { recursive: true });
  await writeFile(join(folder, 'lib', `${name}.rb`), source);
  await writeFile(
    join(folder, `${name}.gemspec`),
    `Gem::Specification.new do |s|
  s.name = '${name}'
  s.version = '${version}'
  s.summary = 'A gem'
  s.authors = ['Ada']
  s.license = 'MIT'
  s.homepage = 'https://${name.replaceAll('_', '-')}.example'
  s.files = ['lib/${name}.rb']
  ${platform === undefined ? '' : `s.platform = '${platform}'`}
  ${specification}
end
`,
  );
  const file = join(folder, `${name}-${version}${platform === undefined ? '' : `-${platform}`}.gem`);
  const { exitCode, stdout, stderr } = await runCommand(
    gem,
    ['build', '--norc', '--output', file, `${name}.gemspec`],
    {
      folder,
      environment: { PATH: process.env['PATH'], HOME: folder, SOURCE_DATE_EPOCH: '1767225600' },
    },
  );
  if (exitCode !== 0) throw new Error(`gem build failed:\n${stdout}${stderr}`);
  return file;
}
