import * as z from 'zod/mini';
import { printable } from '../printable.js';
import { isClean, type ReportedCheck, type ReportedFinding, totalsOf } from './reported-check.js';

const whole = z.int().check(z.nonnegative());
const line = z.int().check(z.positive(), z.describe('Counts from 1.'));
const file = z.string().check(z.describe('Relative to the checkout, with slashes.'));

const finding = z.object({
  rule: z.string(),
  file,
  line,
  package: z
    .exactOptional(z.string())
    .check(z.describe('What of the file it is about; absent: the file as a whole.')),
  message: z.string().check(z.describe('One clause without a full stop.')),
  remedy: z.string().check(z.describe('One sentence without a full stop.')),
  occurrences: whole.check(z.describe('How often the same is true in this file.')),
});

const checkDocument = z.object({
  version: z
    .literal(2)
    .check(z.describe('Changes when a field changes its meaning or goes; fields may be added.')),
  verdict: z
    .enum(['clean', 'refused', 'incomplete'])
    .check(
      z.describe(
        '`incomplete`: nothing was found, but the repository was not asked though the policy wants it.',
      ),
    ),
  repository: z
    .enum(['not needed', 'not asked', 'asked'])
    .check(
      z.describe(
        'Whether the policy has rules that only the repository can answer, and whether it was asked.',
      ),
    ),
  counts: z.object({
    files: whole,
    entries: whole.check(z.describe('Seen: judged and not judgeable.')),
    judged: whole,
    notJudgeable: whole.check(
      z.describe('Entries that could not be judged: each is the subject of a finding.'),
    ),
    findings: whole,
    excepted: whole,
  }),
  files: z.array(
    z.object({ file, format: z.string(), client: z.string(), judged: whole, notJudgeable: whole }),
  ),
  notJudged: z.array(file).check(z.describe('Manifests without a lockfile whose clients need none.')),
  findings: z.array(finding),
  excepted: z
    .array(
      z.extend(finding, {
        reason: z.string(),
        expires: z.iso.date().check(z.describe('The last day on which the exception holds.')),
      }),
    )
    .check(z.describe('Findings that exceptions of the policy have set aside.')),
  unusedPolicy: z.array(z.string()).check(z.describe('Items of the policy that matched nothing.')),
  excluded: z.array(file).check(z.describe('Lockfiles in folders that the policy leaves out.')),
  uncommitted: z.array(file).check(z.describe('Lockfiles that are not as they were committed.')),
  unchanged: z
    .optional(z.object({ entries: whole, findings: whole }))
    .check(z.describe('With --since: what the earlier commit had already.')),
  baseline: z
    .optional(
      z.object({
        setAside: whole,
        stale: z.array(whole).check(z.describe('Its lines that match nothing any more.')),
      }),
    )
    .check(z.describe('With --baseline.')),
});

export type CheckDocument = z.infer<typeof checkDocument>;

/** For programs. Hidden characters are spelled out everywhere. @see checkJsonSchema */
export function checkJson(check: ReportedCheck): CheckDocument {
  return {
    version: 2,
    verdict: !isClean(check) ? 'refused' : check.repository === 'not asked' ? 'incomplete' : 'clean',
    repository: check.repository,
    counts: totalsOf(check),
    files: check.files.map(({ file, format, client, entries, notJudgeable }) => ({
      file: printable(file),
      format,
      client,
      judged: entries.length,
      notJudgeable,
    })),
    notJudged: check.notJudged.map(printable),
    findings: check.findings.map(shown),
    excepted: check.excepted.map(({ finding, reason, expires }) => ({
      ...shown(finding),
      reason: printable(reason),
      expires,
    })),
    unusedPolicy: (check.unusedPolicy ?? []).map(printable),
    excluded: (check.excluded ?? []).map(printable),
    uncommitted: (check.uncommitted ?? []).map(printable),
    ...(check.unchanged === undefined ? {} : { unchanged: { ...check.unchanged } }),
    ...(check.baseline === undefined
      ? {}
      : { baseline: { setAside: check.baseline.setAside, stale: [...check.baseline.stale] } }),
  };
}

/** JSON Schema (draft 2020-12) of what `checkJson` gives. */
export function checkJsonSchema(): Record<string, unknown> {
  // As input: a document with fields of a later release still fits.
  const schema = z.toJSONSchema(checkDocument, { io: 'input' }) as Record<string, unknown>;
  return { ...schema, title: 'Result of codeartifact-gate check' };
}

function shown({ rule, file, line, package: subject, message, remedy, occurrences }: ReportedFinding) {
  return {
    rule,
    file: printable(file),
    line,
    ...(subject === undefined ? {} : { package: printable(subject) }),
    message: printable(message),
    remedy: printable(remedy),
    occurrences,
  };
}
