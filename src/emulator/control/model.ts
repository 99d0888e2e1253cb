import table from './service-model.json' with { type: 'json' };

/** A type of the service model with its constraints. @see scripts/service-model.mjs */
export interface Shape {
  readonly type: 'string' | 'integer' | 'long' | 'boolean' | 'blob' | 'list' | 'map' | 'structure';
  readonly enum?: readonly string[];
  /** Java's syntax; matches the whole text. */
  readonly pattern?: string;
  /** Of a text its length, of a number its value, of a list its count. */
  readonly min?: number;
  readonly max?: number;
  readonly member?: string;
  readonly key?: string;
  readonly value?: string;
  readonly members?: readonly Member[];
}

export interface Member {
  readonly name: string;
  readonly shape: string;
  readonly required?: boolean;
}

export interface InputMember extends Member {
  readonly in: 'query' | 'header' | 'body' | 'payload';
  /** The name in the query, header or body. */
  readonly wire: string;
}

export interface OperationModel {
  readonly name: string;
  readonly method: string;
  readonly uri: string;
  readonly status: number;
  readonly members: readonly InputMember[];
}

export type ErrorName = keyof typeof table.errors;
export type OperationName = keyof typeof table.operations;

const shapes = new Map(Object.entries(table.shapes as Record<string, Shape>));

const operations = new Map(
  Object.entries(table.operations as Record<string, Omit<OperationModel, 'name'>>).map(
    ([name, operation]) => [
      `${operation.method} ${operation.uri}`,
      { ...operation, name: name as OperationName },
    ],
  ),
);

/** The operation that a method and a path mean; undefined when the service has none there. */
export function findOperation(
  method: string,
  path: string,
): (OperationModel & { readonly name: OperationName }) | undefined {
  return operations.get(`${method} ${path}`);
}

export function shapeOf(name: string): Shape {
  return shapes.get(name)!;
}

export function statusOfError(name: ErrorName): number {
  return table.errors[name].status;
}
