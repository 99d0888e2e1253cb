import type { Found, Lint } from './finding.js';
import type { Command, List } from './shell.js';
import type { Item } from './subject.js';

/**
 * Each item is a script of its own, which gets the variables and the working directory of the one before. The
 * documentation speaks of one shell; what build logs show is this.
 */
export const lostState: Lint = {
  id: 'lost-state',
  severity: 'warning',
  summary: 'A function, array, alias or trap of one item is used in a later one, which need not have it.',

  *find({ items }) {
    const users = usersOf(items);
    for (const [index, item] of items.entries()) {
      for (const { name, line, kind } of definedIn(item)) {
        const user = users.get(`${kind === 'array' ? 'array' : 'command'} ${name}`)?.find((at) => at > index);
        if (user === undefined) continue;
        yield {
          line: items[user]!.line,
          message: `the ${kind} ${name} was defined in line ${item.lineOf(line)}, in another item, and need not exist here`,
          remedy: 'Put both into one item, or the code into a script file',
        };
      }
      yield* lostTraps(item);
    }
  },
};

interface Definition {
  readonly name: string;
  readonly line: number;
  readonly kind: 'function' | 'alias' | 'array';
}

function definedIn({ script, commands }: Item): readonly Definition[] {
  const functions = functionsOf(script.body).map(({ name, line }) => ({
    name,
    line,
    kind: 'function' as const,
  }));
  const aliases = commands
    .filter(({ name }) => name === 'alias')
    .flatMap(({ args, command }) =>
      args
        .filter((word) => word.includes('='))
        .map((word) => ({ name: word.replace(/=[\s\S]*/, ''), line: command.line, kind: 'alias' as const })),
    );
  const arrays = commands
    .filter(
      ({ name, args }) =>
        /^(?:declare|typeset|mapfile|readarray)$/.test(name) && /[aA]|^[^-]/.test(args[0] ?? ''),
    )
    .map(({ name, args, command }) => ({
      name: (args.find((word) => !word.startsWith('-')) ?? '').replace(/=[\s\S]*/, ''),
      line: command.line,
      kind: 'array' as const,
      isArray: name !== 'declare' || /^-[a-z]*[aA]/.test(args[0] ?? ''),
    }))
    .filter(({ name, isArray }) => isArray && name !== '');
  const literal = [...script.bashisms]
    .filter(({ what }) => what === 'an array')
    .flatMap(({ line }) => arrayAt(commands, line));
  return [...functions, ...aliases, ...arrays, ...literal];
}

function arrayAt(commands: Item['commands'], line: number): readonly Definition[] {
  return commands
    .filter(({ command }) => command.line === line)
    .flatMap(({ command }) =>
      command.assignments
        .filter(({ value }) => value.text === '')
        .map(({ name }) => ({ name, line, kind: 'array' as const })),
    );
}

function functionsOf(list: List): readonly { readonly name: string; readonly line: number }[] {
  const inCommand = (command: Command): readonly { name: string; line: number }[] => {
    if (command.kind === 'simple') return [];
    if (command.keyword === 'function' && command.name !== undefined)
      return [{ name: command.name, line: command.line }];
    return command.keyword === '(' ? [] : command.bodies.flatMap((body) => functionsOf(body));
  };
  return list.flatMap(({ parts }) => parts.flatMap(({ pipeline }) => pipeline.commands.flatMap(inCommand)));
}

/** Which items use a command or array that they do not define themselves, by its kind and name. */
function usersOf(items: readonly Item[]): ReadonlyMap<string, readonly number[]> {
  const users = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const own = new Set(functionsOf(item.script.body).map(({ name }) => name));
    const commands = item.commands.filter(({ name }) => !own.has(name)).map(({ name }) => `command ${name}`);
    const arrays = [...item.text.matchAll(/\$\{#?([A-Za-z_]\w*)\[/g)].map(([, name]) => `array ${name}`);
    for (const key of new Set([...commands, ...arrays])) {
      const known = users.get(key);
      if (known === undefined) users.set(key, [index]);
      else known.push(index);
    }
  }
  return users;
}

function* lostTraps(item: Item): Iterable<Found> {
  const trap = item.commands.find(({ name, args }) => name === 'trap' && args.length > 1);
  if (trap === undefined || item.commands.some(({ name }) => name !== 'trap' && name !== 'set')) return;
  yield {
    line: item.lineOf(trap.command.line),
    message: 'the trap ends with its own item, before the next one begins',
    remedy: 'Clean up in the finally block of the phase',
  };
}
