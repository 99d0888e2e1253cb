import type {
  ReportedCheck,
  ReportedEntry,
  ReportedFinding,
  ReportOptions,
} from '../../../src/report/check/reported-check.js';

const REPOSITORY = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';
const NOW = new Date('2026-11-24T09:30:00Z');
const DAY = 24 * 60 * 60 * 1000;

/** Versions that findings name. */
const VERSIONS: Readonly<Record<string, string>> = {
  chalk: '6.0.1',
  undici: '7.19.2',
  lodash: '4.17.21',
  urllib3: '2.5.1',
  '@acme/telemetry': '9.9.9',
};

const NPM =
  'react react-dom next @tanstack/query @radix-ui/dialog zod express fastify pino undici semver lodash yargs chalk debug ms qs ws uuid nanoid postcss autoprefixer tailwindcss vite rollup esbuild typescript @types/node @types/react eslint prettier jest @jest/globals fast-check date-fns axios graphql @acme/ui @acme/auth @acme/telemetry acorn ajv bytes cookie depd etag mime';
const PYPI =
  'requests urllib3 certifi idna charset-normalizer boto3 botocore s3transfer jmespath pydantic pydantic-core fastapi starlette uvicorn httpx anyio sqlalchemy alembic numpy pandas acme-pricing click jinja2 markupsafe';
const CARGO =
  'serde serde_json tokio hyper tower axum tracing anyhow thiserror bytes futures rand regex syn quote proc-macro2 libc memchr itoa ryu';
const MAVEN =
  'org.slf4j:slf4j-api com.fasterxml.jackson.core:jackson-databind com.fasterxml.jackson.core:jackson-core com.google.guava:guava org.junit.jupiter:junit-jupiter-api com.acme:orders-model io.netty:netty-buffer io.netty:netty-common';

export const EXAMPLE_OPTIONS: ReportOptions = {
  version: '1.0.0',
  rules: {
    registry: 'An entry comes from elsewhere than the allowed repositories.',
    integrity: 'An entry has no digest, a malformed one, a weak one, or two that disagree.',
    'minimum-age': 'A version is younger than the policy demands, or its age cannot be known.',
    entry: 'An entry is malformed or contradicts itself.',
    record: 'The repository does not hold this version, holds other bytes, or withdrew it.',
    internal: 'A name of your own comes from outside.',
    deny: 'A package is on the list of denied packages.',
    unlocked: 'A manifest has dependencies, but no lockfile pins them.',
  },
  project: 'acme/webshop',
  linkTemplate: 'https://github.example/acme/webshop/blob/4f1c2d9/{file}#L{line}',
  now: NOW,
};

function example(): ReportedCheck {
  const web = lockfile(NPM, 7, (name, at) => npmEntry(name, at));
  const files = [
    {
      file: 'shop/Cargo.lock',
      format: 'Cargo.lock',
      client: 'cargo',
      entries: lockfile(CARGO, 3, cargoEntry),
    },
    {
      file: 'orders/lockfile.json',
      format: 'lockfile.json',
      client: 'maven',
      entries: lockfile(MAVEN, 3, mavenEntry),
    },
    {
      file: 'pricing/requirements.txt',
      format: 'requirements.txt',
      client: 'pip',
      entries: lockfile(PYPI, 2, pypiEntry),
    },
    { file: 'web/package-lock.json', format: 'package-lock.json', client: 'npm', entries: web },
  ].map((file) => ({ ...file, notJudgeable: file.client === 'npm' ? 1 : 0 }));
  return {
    findings: FINDINGS,
    excepted: [
      {
        finding: finding(
          'minimum-age',
          'web/package-lock.json',
          68,
          'npm:undici@7.19.2',
          'it was published 1 day ago, and the policy demands 3 days',
          'Wait, or except it',
        ),
        reason: 'Fixes a request smuggling bug that reaches us',
        expires: '2026-12-01',
      },
    ],
    files,
    notJudged: ['tools/pom.xml'],
    unusedPolicy: [
      'gate.deny: npm:event-stream',
      'gate.exceptions: integrity for pypi:legacy-sdk until 2026-12-31',
    ],
    repository: 'asked',
    askedAbout: 90,
  };
}

const FINDINGS: readonly ReportedFinding[] = [
  finding(
    'integrity',
    'pricing/requirements.txt',
    7,
    'pypi:urllib3@2.5.1',
    'it has no digest',
    'Run pip-compile --generate-hashes and commit what it writes',
  ),
  finding(
    'registry',
    'web/package-lock.json',
    82,
    'npm:lodash@4.17.21',
    'it comes from https://npm.attacker.example/lodash/-/lodash-4.17.21.tgz: its host npm.attacker.example is not a CodeArtifact repository endpoint',
    'Delete the lockfile and node_modules, install from the npm repository shared of domain acme, and commit the new lockfile',
  ),
  finding(
    'integrity',
    'web/package-lock.json',
    82,
    'npm:lodash@4.17.21',
    'its digest is sha1, weaker than sha256',
    'Install it again from the repository and commit the new lockfile',
  ),
  finding(
    'minimum-age',
    'web/package-lock.json',
    96,
    'npm:chalk@6.0.1',
    'it was published 9 hours ago, and the policy demands 3 days',
    'Wait until 2026-11-26, or lock the version before it',
  ),
  finding(
    'internal',
    'web/package-lock.json',
    278,
    'npm:@acme/telemetry@9.9.9',
    'a name of your own comes from outside: its origin is EXTERNAL',
    'Publish it to the repository yourself, and block upstream versions of the name',
  ),
  finding(
    'entry',
    'web/package-lock.json',
    320,
    'node_modules/left-pad',
    'its version is no version of npm',
    'Make the lockfile anew with npm install --package-lock-only',
  ),
];

/** A webshop with lockfiles of four ecosystems, some of which are refused: what a user may see on a bad day. */
export const EXAMPLE: ReportedCheck = example();

function finding(
  rule: string,
  file: string,
  line: number,
  subject: string,
  message: string,
  remedy: string,
): ReportedFinding {
  return { rule, file, line, package: subject, message, remedy, occurrences: 1 };
}

function lockfile(
  names: string,
  linesEach: number,
  entryOf: (name: string, index: number) => Omit<ReportedEntry, 'line'>,
): ReportedEntry[] {
  return names.split(' ').map((name, index) => ({ ...entryOf(name, index), line: 5 + index * linesEach }));
}

function npmEntry(name: string, index: number): Omit<ReportedEntry, 'line'> {
  const [scope, bare] = name.startsWith('@') ? name.slice(1).split('/') : [undefined, name];
  const host = name === 'lodash' ? 'https://npm.attacker.example' : `${REPOSITORY}/npm/shared`;
  const version = versionOf(index, name);
  return {
    format: 'npm',
    ...(scope === undefined ? {} : { namespace: scope }),
    name: bare!,
    version,
    source: { kind: 'registry', address: `${host}/${name}/-/${bare}-${version}.tgz` },
    integrity: digest(name === 'lodash' ? 'sha1' : 'sha512', index),
    ...facts(name, index),
  };
}

function pypiEntry(name: string, index: number): Omit<ReportedEntry, 'line'> {
  const integrity = name === 'urllib3' ? { digests: [] } : digest('sha256', index);
  return {
    format: 'pypi',
    name,
    version: versionOf(index, name),
    source: { kind: 'implied' },
    integrity,
    ...facts(name, index),
  };
}

function cargoEntry(name: string, index: number): Omit<ReportedEntry, 'line'> {
  const address = `sparse+${REPOSITORY}/cargo/shared/`;
  const source = { kind: 'registry', address: address.slice('sparse+'.length) };
  return {
    format: 'cargo',
    name,
    version: versionOf(index, name),
    source,
    integrity: digest('sha256', index),
    ...facts(name, index),
  };
}

function mavenEntry(coordinate: string, index: number): Omit<ReportedEntry, 'line'> {
  const [namespace, name] = coordinate.split(':') as [string, string];
  const version = versionOf(index);
  const path = `${namespace.replaceAll('.', '/')}/${name}/${version}/${name}-${version}.jar`;
  const source = { kind: 'registry', address: `${REPOSITORY}/maven/shared/${path}` };
  return {
    format: 'maven',
    namespace,
    name,
    version,
    source,
    integrity: digest('sha256', index),
    ...facts(name, index),
  };
}

function versionOf(index: number, name = ''): string {
  return VERSIONS[name] ?? `${1 + (index % 5)}.${(index * 7) % 20}.${(index * 3) % 9}`;
}

function digest(algorithm: 'sha1' | 'sha256' | 'sha512', index: number): ReportedEntry['integrity'] {
  const length = { sha1: 40, sha256: 64, sha512: 128 }[algorithm];
  return {
    digests: [{ algorithm, hex: (0x1000 + index * 2654435).toString(16).repeat(32).slice(0, length) }],
  };
}

function facts(name: string, index: number): Pick<ReportedEntry, 'published' | 'origin' | 'recordLevel'> {
  const days = name === 'chalk' ? 0.4 : name === 'undici' ? 1 : 6 + ((index * index * 37) % 1100);
  const isOwn = name.includes('acme') && name !== '@acme/telemetry';
  return {
    published: {
      at: new Date(NOW.getTime() - days * DAY),
      source: isOwn ? 'the repository' : 'the public registry',
    },
    origin: isOwn ? 'INTERNAL' : 'EXTERNAL',
    recordLevel: index % 9 === 4 ? 'recomputed' : 'matched',
  };
}
