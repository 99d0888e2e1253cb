import * as z from 'zod/mini';

/**
 * Buildspec version 0.2: what is well-formed. The types, the validation and the JSON Schema for editors come from here.
 *
 * @see AWS CodeBuild user guide, "Build specification reference for CodeBuild", "Batch build buildspec reference"
 */

/** Phases that hold commands, in their order. */
export const PHASES = ['install', 'pre_build', 'build', 'post_build'] as const;
export type PhaseName = (typeof PHASES)[number];

type Fields = Readonly<Record<string, unknown>>;

/** A rule between the keys of a mapping: for zod, for JSON Schema, and in words. */
interface KeyRule {
  readonly holds: (fields: Fields) => boolean;
  readonly json: Readonly<Record<string, unknown>>;
  readonly message: string;
}

const has = (fields: Fields, key: string): boolean => fields[key] !== undefined;

function oneOf(...keys: string[]): KeyRule {
  return {
    holds: (fields) => keys.filter((key) => has(fields, key)).length === 1,
    json: { oneOf: keys.map((key) => ({ required: [key] })) },
    message: `must have exactly one of ${keys.join(', ')}`,
  };
}

function anyOf(...keys: string[]): KeyRule {
  return {
    holds: (fields) => keys.some((key) => has(fields, key)),
    json: { anyOf: keys.map((key) => ({ required: [key] })) },
    message: `must have ${keys.join(' or ')}`,
  };
}

function notBoth(one: string, other: string): KeyRule {
  return {
    holds: (fields) => !has(fields, one) || !has(fields, other),
    json: { not: { required: [one, other] } },
    message: `cannot have both ${one} and ${other}`,
  };
}

function needs(one: string, other: string): KeyRule {
  return {
    holds: (fields) => !has(fields, one) || has(fields, other),
    json: { dependentRequired: { [one]: [other] } },
    message: `has ${one}, which does nothing without ${other}`,
  };
}

function between(least: number, most: number | undefined, what: string): KeyRule {
  const limit = most === undefined ? {} : { maxProperties: most };
  return {
    holds: (fields) =>
      Object.keys(fields).length >= least && Object.keys(fields).length <= (most ?? Number.POSITIVE_INFINITY),
    json: { ...(least > 0 ? { minProperties: least } : {}), ...limit },
    message: most === undefined ? `must have at least one ${what}` : `can have at most ${most} ${what}s`,
  };
}

/** JSON Schema knows each of the rules, so an editor says the same as this program. */
function ruled<T extends z.ZodMiniType<object>>(schema: T, rule: KeyRule): T {
  return schema.check(
    z.refine((fields) => rule.holds(fields as Fields), rule.message),
    z.meta(rule.json),
  ) as T;
}

/** Letters of any case, as a pattern that JSON Schema has as well. */
function anyCase(...words: string[]): RegExp {
  const spelled = words.map((word) =>
    word.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`),
  );
  return new RegExp(`^(?:${spelled.join('|')})$`);
}

const text = z.string();
const someText = text.check(z.minLength(1));
const texts = z.union([someText, z.array(someText).check(z.minLength(1))]);
const flag = z.union([z.boolean(), z.enum(['yes', 'no', 'true', 'false'])], 'must be yes or no');
const scalar = z.union([text, z.number(), z.boolean()]);
/** A single command is taken for a list of one. */
const commands = z.union([text, z.array(text)]);

/** The two that begin with CODEBUILD_ and are the user's to set. */
const OWN_NAMES = 'CONFIG_AUTO_DISCOVER(?:_DIR)?$';
const variableName = text.check(
  z.regex(
    new RegExp(`^(?!CODEBUILD_(?!${OWN_NAMES}))[A-Za-z_][A-Za-z0-9_]*$`),
    'must be the name of a variable, and CODEBUILD_ is reserved',
  ),
);
const exportedName = text.check(
  z.regex(
    /^(?!AWS_)[A-Za-z_][A-Za-z0-9_]*$/,
    'must be the name of a variable, and none that starts with AWS_ can be exported',
  ),
);
const variables = z.record(variableName, scalar);

/** What CodeBuild calls the formats of reports, in any case. */
export const REPORT_FORMATS = [
  'CUCUMBERJSON',
  'JUNITXML',
  'NUNITXML',
  'NUNIT3XML',
  'TESTNGXML',
  'VISUALSTUDIOTRX',
  'CLOVERXML',
  'COBERTURAXML',
  'JACOCOXML',
  'SIMPLECOV',
] as const;

const env = z.strictObject({
  shell: z.optional(z.enum(['bash', '/bin/sh', 'powershell.exe', 'cmd.exe'])),
  variables: z.optional(variables),
  'parameter-store': z.optional(z.record(variableName, someText)),
  'secrets-manager': z.optional(z.record(variableName, someText)),
  'exported-variables': z.optional(z.union([exportedName, z.array(exportedName)])),
  'git-credential-helper': z.optional(flag),
});

/** Of GitHub Actions, which CodeBuild hands it to. */
const step = ruled(
  z.looseObject({ name: z.optional(text), uses: z.optional(someText), run: z.optional(text) }),
  oneOf('uses', 'run'),
);

const phaseFields = {
  'run-as': z.optional(someText),
  'on-failure': z.optional(
    text.check(
      z.regex(
        /^(?:ABORT|CONTINUE|[Rr][Ee][Tt][Rr][Yy](?:-(?:100|[1-9]?[0-9]))?(?:-.+)?)$/,
        'must be ABORT, CONTINUE, RETRY, RETRY-<0 to 100>, RETRY-<regular expression> or RETRY-<count>-<regular expression>',
      ),
    ),
  ),
  commands: z.optional(commands),
  finally: z.optional(commands),
  steps: z.optional(z.array(step)),
};
const runtimeVersions = ruled(
  z.record(someText, z.union([someText, z.number()])),
  between(1, undefined, 'runtime'),
);
const phase = ruled(z.strictObject(phaseFields), notBoth('commands', 'steps'));
const install = ruled(
  z.strictObject({ 'runtime-versions': z.optional(runtimeVersions), ...phaseFields }),
  notBoth('commands', 'steps'),
);
const phases = ruled(
  z.strictObject({
    install: z.optional(install),
    pre_build: z.optional(phase),
    build: z.optional(phase),
    post_build: z.optional(phase),
  }),
  between(1, undefined, 'phase'),
);

const report = z.strictObject({
  files: texts,
  'file-format': z.optional(
    text.check(z.regex(anyCase(...REPORT_FORMATS), `must be one of ${REPORT_FORMATS.join(', ')}`)),
  ),
  'base-directory': z.optional(text),
  'discard-paths': z.optional(flag),
});

const artifactFields = {
  files: texts,
  name: z.optional(text),
  'discard-paths': z.optional(flag),
  'base-directory': z.optional(text),
  'exclude-paths': z.optional(texts),
  'enable-symlinks': z.optional(flag),
  's3-prefix': z.optional(text),
};
const artifactId = text.check(
  z.regex(
    /^[A-Za-z0-9_-]{1,127}$/,
    'must be an artifact identifier of the project: letters, digits, underscores and hyphens',
  ),
);
const artifacts = z.strictObject({
  ...artifactFields,
  'secondary-artifacts': z.optional(
    ruled(z.record(artifactId, z.strictObject(artifactFields)), between(0, 12, 'artifact')),
  ),
});

const cache = ruled(
  z.strictObject({
    key: z.optional(someText),
    'fallback-keys': z.optional(z.array(someText).check(z.maxLength(5))),
    action: z.optional(z.enum(['restore', 'save'])),
    paths: texts,
  }),
  needs('fallback-keys', 'key'),
);

const taskEnv = ruled(
  z.strictObject({
    'compute-type': z.optional(someText),
    fleet: z.optional(someText),
    image: z.optional(someText),
    'privileged-mode': z.optional(z.boolean()),
    type: z.optional(someText),
    variables: z.optional(variables),
  }),
  notBoth('compute-type', 'fleet'),
);
const taskFields = {
  identifier: text.check(z.regex(/^[A-Za-z0-9_]{1,128}$/, 'must be letters, digits and underscores')),
  buildspec: z.optional(someText),
  'debug-session': z.optional(z.boolean()),
  env: z.optional(taskEnv),
  'ignore-failure': z.optional(z.boolean()),
};
const batch = ruled(
  z.strictObject({
    'fast-fail': z.optional(z.boolean()),
    'build-list': z.optional(z.array(z.strictObject(taskFields)).check(z.minLength(1))),
    'build-graph': z.optional(
      z
        .array(z.strictObject({ ...taskFields, 'depend-on': z.optional(z.array(someText)) }))
        .check(z.minLength(1)),
    ),
    'build-matrix': z.optional(
      z.strictObject({
        static: z.optional(
          z.strictObject({ 'ignore-failure': z.optional(z.boolean()), env: z.optional(taskEnv) }),
        ),
        dynamic: z.optional(
          z.strictObject({
            buildspec: z.optional(texts),
            env: z.optional(
              z.strictObject({
                'compute-type': z.optional(texts),
                fleet: z.optional(texts),
                image: z.optional(texts),
                variables: z.optional(z.record(variableName, z.array(scalar).check(z.minLength(1)))),
              }),
            ),
          }),
        ),
      }),
    ),
    'build-fanout': z.optional(
      z.strictObject({
        parallelism: z.int().check(z.gte(1)),
        'ignore-failure': z.optional(z.boolean()),
        env: z.optional(taskEnv),
      }),
    ),
  }),
  oneOf('build-list', 'build-graph', 'build-matrix', 'build-fanout'),
);

export const buildspecSchema = ruled(
  z.strictObject({
    version: z.union([z.literal(0.2), z.literal('0.2')]),
    'run-as': z.optional(someText),
    env: z.optional(env),
    proxy: z.optional(z.strictObject({ 'upload-artifacts': z.optional(flag), logs: z.optional(flag) })),
    batch: z.optional(batch),
    phases: z.optional(phases),
    reports: z.optional(ruled(z.record(someText, report), between(0, 5, 'report'))),
    artifacts: z.optional(artifacts),
    cache: z.optional(cache),
    // Elastic Beanstalk reads it, and CodeBuild leaves it alone. @see its developer guide, "Using the EB CLI with CodeBuild"
    eb_codebuild_settings: z.optional(z.record(someText, scalar)),
  }),
  anyOf('phases', 'batch'),
);

/** A well-formed buildspec, with the keys that it is written with. */
export type Buildspec = z.output<typeof buildspecSchema>;

/** JSON Schema (draft 2020-12) of buildspec 0.2, for editors and other validators. */
export function buildspecJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(buildspecSchema, { io: 'input' }) as Record<string, unknown>;
  return { ...schema, title: 'AWS CodeBuild buildspec, version 0.2' };
}
