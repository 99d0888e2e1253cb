/** A value as Ruby has it. Numbers are integers of at most 30 bits; texts are UTF-8. */
export type RubyValue =
  | null
  | boolean
  | number
  | string
  | RubySymbol
  | RubyObject
  | readonly RubyValue[]
  | ReadonlyMap<RubyValue, RubyValue>;

export class RubySymbol {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** An object of a class that dumps itself as another value, as bytes, or by its instance variables. */
export class RubyObject {
  readonly className: string;
  readonly dumped:
    | { readonly value: RubyValue }
    | { readonly bytes: Buffer }
    | { readonly variables: Readonly<Record<string, RubyValue>> };

  constructor(className: string, dumped: RubyObject['dumped']) {
    this.className = className;
    this.dumped = dumped;
  }
}

/**
 * What Ruby's `Marshal.load` reads, version 4.8. Without links: what occurs twice is written twice.
 * @see Ruby's documentation, "Marshal Format"
 */
export function marshal(value: RubyValue): Buffer {
  return Buffer.concat([Buffer.from([4, 8]), written(value)]);
}

function written(value: RubyValue): Buffer {
  if (value === null) return Buffer.from('0');
  if (typeof value === 'boolean') return Buffer.from(value ? 'T' : 'F');
  if (typeof value === 'number') return tagged('i', integer(value));
  // The instance variable E is the encoding: true for UTF-8.
  if (typeof value === 'string')
    return tagged('I"', bytes(Buffer.from(value)), integer(1), symbol('E'), Buffer.from('T'));
  if (value instanceof RubySymbol) return symbol(value.name);
  if (value instanceof RubyObject) return object(value);
  if (value instanceof Map) {
    const pairs = [...(value as ReadonlyMap<RubyValue, RubyValue>)];
    return tagged('{', integer(pairs.length), ...pairs.flat().map(written));
  }
  const items = value as readonly RubyValue[];
  return tagged('[', integer(items.length), ...items.map(written));
}

function object({ className, dumped }: RubyObject): Buffer {
  const ofClass = symbol(className);
  if ('bytes' in dumped) return tagged('u', ofClass, bytes(dumped.bytes));
  if ('value' in dumped) return tagged('U', ofClass, written(dumped.value));
  const variables = Object.entries(dumped.variables);
  return tagged(
    'o',
    ofClass,
    integer(variables.length),
    ...variables.flatMap(([name, value]) => [symbol(name), written(value)]),
  );
}

function symbol(name: string): Buffer {
  return tagged(':', bytes(Buffer.from(name)));
}

function bytes(content: Buffer): Buffer {
  return Buffer.concat([integer(content.length), content]);
}

function tagged(tag: string, ...parts: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from(tag), ...parts]);
}

/** Small ones in one byte; of others the number of bytes, then these, the least significant first. */
function integer(value: number): Buffer {
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** 30) throw new Error(`${value} is not written`);
  if (value === 0) return Buffer.from([0]);
  if (value < 123) return Buffer.from([value + 5]);
  const little: number[] = [];
  for (let rest = value; rest > 0; rest >>>= 8) little.push(rest & 0xff);
  return Buffer.from([little.length, ...little]);
}
