import { type Member, type Shape, shapeOf } from './model.js';

const SHOWN_CHARACTERS = 300;

/** One broken constraint, in the service's wording. */
export type Problem = string;

/**
 * Checks a value against its shape in the service model.
 *
 * @param place where the value is, as the service spells it: `versions.3.member`, `restrictions.publish`
 */
export function check(member: Member, value: unknown, place: string = member.name): readonly Problem[] {
  if (value === undefined || value === null) {
    return member.required === true ? [problem(undefined, place, 'Member must not be null')] : [];
  }
  const shape = shapeOf(member.shape);
  return [...checkSelf(shape, value, place), ...checkContents(shape, value, place)];
}

/** The message of a request with problems: it names them all. */
export function describe(problems: readonly Problem[]): string {
  const errors = problems.length === 1 ? 'error' : 'errors';
  return `${problems.length} validation ${errors} detected: ${problems.join('; ')}`;
}

export function problem(value: unknown, place: string, constraint: string): Problem {
  const shown = value === undefined ? '' : ` '${show(value)}'`;
  return `Value${shown} at '${place}' failed to satisfy constraint: ${constraint}`;
}

function checkSelf(shape: Shape, value: unknown, place: string): Problem[] {
  const broken = typeof value === 'number' ? checkNumber(shape, value) : checkLength(shape, sizeOf(value));
  if (typeof value === 'string') broken.push(...checkText(shape, value));
  return broken.map((constraint) => problem(value, place, constraint));
}

function checkNumber({ min, max }: Shape, value: number): string[] {
  if (min !== undefined && value < min) return [`Member must have value greater than or equal to ${min}`];
  if (max !== undefined && value > max) return [`Member must have value less than or equal to ${max}`];
  return [];
}

function checkLength({ min, max }: Shape, size: number | undefined): string[] {
  if (size === undefined) return [];
  if (min !== undefined && size < min) return [`Member must have length greater than or equal to ${min}`];
  if (max !== undefined && size > max) return [`Member must have length less than or equal to ${max}`];
  return [];
}

function checkText(shape: Shape, value: string): string[] {
  const broken: string[] = [];
  if (shape.pattern !== undefined && !patternOf(shape.pattern).test(value)) {
    broken.push(`Member must satisfy regular expression pattern: ${shape.pattern}`);
  }
  if (shape.enum !== undefined && !shape.enum.includes(value)) {
    broken.push(`Member must satisfy enum value set: [${shape.enum.join(', ')}]`);
  }
  return broken;
}

function checkContents(shape: Shape, value: unknown, place: string): Problem[] {
  if (Array.isArray(value)) {
    const member = { name: 'member', shape: shape.member!, required: true };
    return value.flatMap((element, index) => check(member, element, `${place}.${index + 1}.member`));
  }
  if (shape.type === 'map') {
    return Object.entries(value as Record<string, unknown>).flatMap(([key, element]) => [
      ...check({ name: 'key', shape: shape.key! }, key, `${place}.${key}.key`),
      ...check({ name: 'value', shape: shape.value!, required: true }, element, `${place}.${key}.value`),
    ]);
  }
  return (shape.members ?? []).flatMap((member) =>
    check(member, (value as Record<string, unknown>)[member.name], `${place}.${member.name}`),
  );
}

/** Characters of a text, elements of a list, entries of a map. */
function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'string') return [...value].length;
  if (Array.isArray(value)) return value.length;
  return undefined;
}

const patterns = new Map<string, RegExp>();

function patternOf(java: string): RegExp {
  let pattern = patterns.get(java);
  if (pattern === undefined) {
    pattern = new RegExp(`^(?:${java.replaceAll('\\p{IsWhitespace}', '\\s')})$`, 'u');
    patterns.set(java, pattern);
  }
  return pattern;
}

function show(value: unknown): string {
  const text = typeof value === 'object' ? showAll(value!) : String(value);
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}...` : text;
}

function showAll(value: object): string {
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, element]) => `${key}=${show(element)}`)
    .join(', ')}}`;
}
