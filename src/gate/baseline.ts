import { GateError } from '../errors.js';
import { isJsonProblem, JsonArray, JsonObject, type JsonValue, parseJson } from '../lockfiles/json.js';
import { type Finding, OPAQUE_RULES, RECORD_RULES, type Rule } from './finding.js';
import { identityOfFinding } from './since.js';

/** Findings that were there when the gate was introduced, by their identity, with the line that each stands on. */
export type Baseline = ReadonlyMap<string, number>;

export interface BaselineResult {
  /** How many findings the baseline has set aside. */
  readonly setAside: number;
  /** Lines of the baseline that match nothing any more: what they were about is mended, so they can go. */
  readonly stale: readonly number[];
}

/** What a file hides that cannot be read is not known: no baseline sets that aside. */
export function fitsBaseline({ rule }: Finding): boolean {
  return !OPAQUE_RULES.has(rule);
}

/**
 * The text of a baseline: `{ "version": 1, "findings": [ … ] }` with one `[rule, file, package | null, message]` a
 * line, and a digest where a finding has one, sorted, so that two branches merge. Findings that do not fit are left out.
 */
export function formatBaseline(findings: readonly Finding[]): string {
  const lines = [...new Set(findings.filter(fitsBaseline).map(identityOfFinding))].sort();
  const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

/** @throws GateError 'input' with the line for what is no baseline of this version */
export function parseBaseline(text: string, file: string): Baseline {
  const root = parseJson(text);
  if (isJsonProblem(root)) throw refuse(root.problem, file, root.line);
  if (!(root instanceof JsonObject)) throw refuse('it is not a JSON object', file, 1);
  const unknown = [...root.entries()].find(([key]) => key !== 'version' && key !== 'findings');
  if (unknown !== undefined)
    throw refuse(`${JSON.stringify(unknown[0].slice(0, 80))} is no part of a baseline`, file, unknown[2]);
  if (root.get('version') !== 1) throw refuse('it is not of version 1', file, root.lineOf('version') ?? 1);
  const findings = root.get('findings');
  if (!(findings instanceof JsonArray))
    throw refuse('its "findings" are no list', file, root.lineOf('findings') ?? 1);
  const baseline = new Map<string, number>();
  for (const { value, line } of findings.items) {
    if (!isIdentity(value))
      throw refuse('an item is not [rule, file, package or null, message, digest or nothing]', file, line);
    baseline.set(JSON.stringify(value.items.map((item) => item.value)), line);
  }
  return baseline;
}

/** Those that are not in the baseline, in their order. */
export function notInBaseline(findings: readonly Finding[], baseline: Baseline): Finding[] {
  return findings.filter((finding) => !fitsBaseline(finding) || !baseline.has(identityOfFinding(finding)));
}

/** @param isAsked whether the repository was: before, what only it can find is not missed */
export function staleLines(findings: readonly Finding[], baseline: Baseline, isAsked: boolean): number[] {
  const there = new Set(findings.map(identityOfFinding));
  const isMissed = (identity: string) => {
    const [rule] = JSON.parse(identity) as [Rule];
    return !there.has(identity) && (isAsked || !RECORD_RULES.has(rule));
  };
  return [...baseline].filter(([identity]) => isMissed(identity)).map(([, line]) => line);
}

function isIdentity(value: JsonValue): value is JsonArray {
  if (!(value instanceof JsonArray) || value.items.length < 4 || value.items.length > 5) return false;
  return value.items.every(
    (item, index) => typeof item.value === 'string' || (index === 2 && item.value === null),
  );
}

function refuse(cause: string, file: string, line: number): GateError {
  return new GateError('input', {
    doing: 'read the baseline',
    cause,
    remedy: 'Write it again with --write-baseline after a review',
    file,
    line,
  });
}
