import type { IncomingHttpHeaders } from 'node:http';
import { invalid } from './errors.js';
import { type InputMember, type OperationModel, type Shape, shapeOf } from './model.js';
import { check, describe } from './validation.js';

/** The parameters of one request, checked against the service model. The accessors only name the type that the model has. */
export class Input {
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(values: ReadonlyMap<string, unknown>) {
    this.#values = values;
  }

  /** A required text. */
  text(name: string): string {
    return this.#values.get(name) as string;
  }

  optionalText(name: string): string | undefined {
    return this.#values.get(name) as string | undefined;
  }

  integer(name: string): number | undefined {
    return this.#values.get(name) as number | undefined;
  }

  /** False when absent. */
  flag(name: string): boolean {
    return this.#values.get(name) === true;
  }

  texts(name: string): readonly string[] | undefined {
    return this.#values.get(name) as readonly string[] | undefined;
  }

  textMap(name: string): ReadonlyMap<string, string> | undefined {
    const map = this.#values.get(name) as Record<string, string> | undefined;
    return map && new Map(Object.entries(map));
  }

  structure(name: string): Readonly<Record<string, string>> | undefined {
    return this.#values.get(name) as Record<string, string> | undefined;
  }

  structures(name: string): readonly Readonly<Record<string, string>>[] | undefined {
    return this.#values.get(name) as Record<string, string>[] | undefined;
  }
}

export interface RawInput {
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer | undefined;
}

/**
 * Reads the parameters of an operation from where the service model has them.
 *
 * @throws ServiceError ValidationException: CANNOT_PARSE for what is of another type, FIELD_VALIDATION_FAILED for
 *   values that break a constraint, naming all of them
 */
export function readInput(operation: OperationModel, raw: RawInput): Input {
  const document = operation.members.some((member) => member.in === 'body') ? readDocument(raw.body) : {};
  const values = new Map<string, unknown>();
  for (const member of operation.members) {
    const value = readMember(member, raw, document);
    if (value !== undefined && value !== null) values.set(member.name, value);
  }
  const problems = operation.members
    .filter((member) => member.in !== 'payload')
    .flatMap((member) => check(member, values.get(member.name)));
  if (problems.length > 0) throw invalid(describe(problems), 'FIELD_VALIDATION_FAILED');
  return new Input(values);
}

function readMember(member: InputMember, raw: RawInput, document: Record<string, unknown>): unknown {
  switch (member.in) {
    case 'query':
      return readQuery(member, raw.query);
    case 'header':
      return raw.headers[member.wire];
    case 'body': {
      const value = Object.hasOwn(document, member.wire) ? document[member.wire] : undefined;
      requireType(shapeOf(member.shape), value, member.name);
      return value;
    }
    case 'payload':
      return undefined;
  }
}

function readQuery({ name, wire, shape }: InputMember, query: URLSearchParams): unknown {
  const [text, ...more] = query.getAll(wire);
  if (text === undefined) return undefined;
  if (more.length > 0) throw cannotParse(`Parameter '${wire}' is given more than once`);
  switch (shapeOf(shape).type) {
    case 'boolean':
      if (text !== 'true' && text !== 'false') throw cannotParse(`'${name}' is not a boolean`);
      return text === 'true';
    case 'integer':
    case 'long':
      if (!/^-?\d{1,15}$/.test(text)) throw cannotParse(`'${name}' is not an integer`);
      return Number(text);
    default:
      return text;
  }
}

function readDocument(body: Buffer | undefined): Record<string, unknown> {
  if (body === undefined || body.length === 0) return {};
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw cannotParse('The request body is not JSON');
  }
  if (!isObject(document)) throw cannotParse('The request body is not a JSON object');
  return document;
}

/** Throws unless a value of the body, and all that is in it, has the type of the model. */
function requireType(shape: Shape, value: unknown, place: string): void {
  if (value === undefined || value === null) return;
  if (!isOfType(shape, value)) throw cannotParse(`'${place}' is not a ${shape.type}`);
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      requireType(shapeOf(shape.member!), element, `${place}.${index + 1}.member`);
    }
  } else if (shape.type === 'map') {
    for (const [key, element] of Object.entries(value)) {
      requireType(shapeOf(shape.value!), element, `${place}.${key}.value`);
    }
  } else {
    for (const { name, shape: of } of shape.members ?? []) {
      requireType(shapeOf(of), (value as Record<string, unknown>)[name], `${place}.${name}`);
    }
  }
}

function isOfType({ type }: Shape, value: unknown): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
    case 'long':
      return Number.isSafeInteger(value);
    case 'list':
      return Array.isArray(value);
    case 'map':
    case 'structure':
      return isObject(value);
    default:
      return typeof value === 'string';
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cannotParse(message: string) {
  return invalid(message, 'CANNOT_PARSE');
}
