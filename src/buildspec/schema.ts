import { z } from 'zod';

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
function ruled<T extends z.ZodType<object>>(schema: T, rule: KeyRule): T {
  return schema.refine((fields) => rule.holds(fields as Fields), rule.message).meta(rule.json) as T;
}

/** Letters of any case, as a pattern that JSON Schema has as well. */
function anyCase(...words: string[]): RegExp {
  const spelled = words.map((word) =>
    word.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`),
  );
  return new RegExp(`^(?:${spelled.join('|')})$`);
}

const text = z.string();
const someText = text.min(1);
const texts = z.union([someText, z.array(someText).min(1)]);
const flag = z.union([z.boolean(), z.enum(['yes', 'no', 'true', 'false'])], 'must be yes or no');
const scalar = z.union([text, z.number(), z.boolean()]);
/** A single command is taken for a list of one. */
const commands = z.union([text, z.array(text)]);

/** The two that begin with CODEBUILD_ and are the user's to set. */
const OWN_NAMES = 'CONFIG_AUTO_DISCOVER(?:_DIR)?$';
const variableName = text.regex(
  new RegExp(`^(?!CODEBUILD_(?!${OWN_NAMES}))[A-Za-z_][A-Za-z0-9_]*$`),
  'must be the name of a variable, and CODEBUILD_ is reserved',
);
const exportedName = text.regex(
  /^(?!AWS_)[A-Za-z_][A-Za-z0-9_]*$/,
  'must be the name of a variable, and none that starts with AWS_ can be exported',
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
  shell: z.enum(['bash', '/bin/sh', 'powershell.exe', 'cmd.exe']).optional(),
  variables: variables.optional(),
  'parameter-store': z.record(variableName, someText).optional(),
  'secrets-manager': z.record(variableName, someText).optional(),
  'exported-variables': z.union([exportedName, z.array(exportedName)]).optional(),
  'git-credential-helper': flag.optional(),
});

/** Of GitHub Actions, which CodeBuild hands it to. */
const step = ruled(
  z.looseObject({ name: text.optional(), uses: someText.optional(), run: text.optional() }),
  oneOf('uses', 'run'),
);

const phaseFields = {
  'run-as': someText.optional(),
  'on-failure': text
    .regex(
      /^(?:ABORT|CONTINUE|[Rr][Ee][Tt][Rr][Yy](?:-(?:100|[1-9]?[0-9]))?(?:-.+)?)$/,
      'must be ABORT, CONTINUE, RETRY, RETRY-<0 to 100>, RETRY-<regular expression> or RETRY-<count>-<regular expression>',
    )
    .optional(),
  commands: commands.optional(),
  finally: commands.optional(),
  steps: z.array(step).optional(),
};
const runtimeVersions = ruled(
  z.record(someText, z.union([someText, z.number()])),
  between(1, undefined, 'runtime'),
);
const phase = ruled(z.strictObject(phaseFields), notBoth('commands', 'steps'));
const install = ruled(
  z.strictObject({ 'runtime-versions': runtimeVersions.optional(), ...phaseFields }),
  notBoth('commands', 'steps'),
);
const phases = ruled(
  z.strictObject({
    install: install.optional(),
    pre_build: phase.optional(),
    build: phase.optional(),
    post_build: phase.optional(),
  }),
  between(1, undefined, 'phase'),
);

const report = z.strictObject({
  files: texts,
  'file-format': text
    .regex(anyCase(...REPORT_FORMATS), `must be one of ${REPORT_FORMATS.join(', ')}`)
    .optional(),
  'base-directory': text.optional(),
  'discard-paths': flag.optional(),
});

const artifactFields = {
  files: texts,
  name: text.optional(),
  'discard-paths': flag.optional(),
  'base-directory': text.optional(),
  'exclude-paths': texts.optional(),
  'enable-symlinks': flag.optional(),
  's3-prefix': text.optional(),
};
const artifactId = text.regex(
  /^[A-Za-z0-9_-]{1,127}$/,
  'must be an artifact identifier of the project: letters, digits, underscores and hyphens',
);
const artifacts = z.strictObject({
  ...artifactFields,
  'secondary-artifacts': ruled(
    z.record(artifactId, z.strictObject(artifactFields)),
    between(0, 12, 'artifact'),
  ).optional(),
});

const cache = ruled(
  z.strictObject({
    key: someText.optional(),
    'fallback-keys': z.array(someText).max(5).optional(),
    action: z.enum(['restore', 'save']).optional(),
    paths: texts,
  }),
  needs('fallback-keys', 'key'),
);

const taskEnv = ruled(
  z.strictObject({
    'compute-type': someText.optional(),
    fleet: someText.optional(),
    image: someText.optional(),
    'privileged-mode': z.boolean().optional(),
    type: someText.optional(),
    variables: variables.optional(),
  }),
  notBoth('compute-type', 'fleet'),
);
const taskFields = {
  identifier: text.regex(/^[A-Za-z0-9_]{1,128}$/, 'must be letters, digits and underscores'),
  buildspec: someText.optional(),
  'debug-session': z.boolean().optional(),
  env: taskEnv.optional(),
  'ignore-failure': z.boolean().optional(),
};
const batch = ruled(
  z.strictObject({
    'fast-fail': z.boolean().optional(),
    'build-list': z.array(z.strictObject(taskFields)).min(1).optional(),
    'build-graph': z
      .array(z.strictObject({ ...taskFields, 'depend-on': z.array(someText).optional() }))
      .min(1)
      .optional(),
    'build-matrix': z
      .strictObject({
        static: z
          .strictObject({ 'ignore-failure': z.boolean().optional(), env: taskEnv.optional() })
          .optional(),
        dynamic: z
          .strictObject({
            buildspec: texts.optional(),
            env: z
              .strictObject({
                'compute-type': texts.optional(),
                fleet: texts.optional(),
                image: texts.optional(),
                variables: z.record(variableName, z.array(scalar).min(1)).optional(),
              })
              .optional(),
          })
          .optional(),
      })
      .optional(),
    'build-fanout': z
      .strictObject({
        parallelism: z.int().min(1),
        'ignore-failure': z.boolean().optional(),
        env: taskEnv.optional(),
      })
      .optional(),
  }),
  oneOf('build-list', 'build-graph', 'build-matrix', 'build-fanout'),
);

export const buildspecSchema = ruled(
  z.strictObject({
    version: z.union([z.literal(0.2), z.literal('0.2')]),
    'run-as': someText.optional(),
    env: env.optional(),
    proxy: z.strictObject({ 'upload-artifacts': flag.optional(), logs: flag.optional() }).optional(),
    batch: batch.optional(),
    phases: phases.optional(),
    reports: ruled(z.record(someText, report), between(0, 5, 'report')).optional(),
    artifacts: artifacts.optional(),
    cache: cache.optional(),
    // Elastic Beanstalk reads it, and CodeBuild leaves it alone. @see its developer guide, "Using the EB CLI with CodeBuild"
    eb_codebuild_settings: z.record(someText, scalar).optional(),
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
