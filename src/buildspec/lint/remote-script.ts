import type { Lint } from './finding.js';
import type { Command, List } from './shell.js';

const FETCHES = /^(?:curl|wget)$/;
const SHELLS = /^(?:(?:ba|da|z|k)?sh|python[\d.]*|node|perl|ruby)$/;

export const remoteScript: Lint = {
  id: 'remote-script',
  severity: 'warning',
  summary: 'What an address serves is run as it comes: curl … | sh.',

  *find({ items }) {
    for (const item of items) {
      const [first] = pipedIntoShell(item.script.body);
      const taken = item.commands.find(
        ({ name, isSubstituted }) => FETCHES.test(name) && isSubstituted && runsSubstitution(item.text),
      );
      const line = first ?? taken?.command.line;
      if (line === undefined) continue;
      yield {
        line: item.lineOf(line),
        message: 'what the address serves today is run, unseen and unpinned',
        remedy: 'Keep the script in the repository, or compare its SHA-256 before it runs',
      };
    }
  },
};

function runsSubstitution(text: string): boolean {
  return /(?:\beval\b|\b(?:ba|da|z)?sh\s+(?:-c\s+"?\$\(|<\()|\bsource\s+<\(|(?:^|[\s;&|])\.\s+<\()/.test(
    text,
  );
}

/** Lines of pipelines from a download into an interpreter. */
function* pipedIntoShell(list: List): Iterable<number> {
  for (const { parts } of list) {
    for (const { pipeline } of parts) {
      const names = pipeline.commands.map(nameOf);
      const from = names.findIndex((name) => FETCHES.test(name));
      if (from !== -1 && names.slice(from + 1).some((name) => SHELLS.test(name)))
        yield pipeline.commands[from]!.line;
      for (const command of pipeline.commands) {
        if (command.kind !== 'compound') continue;
        for (const inner of [...command.conditions, ...command.bodies]) yield* pipedIntoShell(inner);
      }
    }
  }
}

/** Of an interpreter only where it reads its script from the pipe. */
function nameOf(command: Command): string {
  if (command.kind !== 'simple') return '';
  const words = command.words.map(({ text }) => text.replace(/^.*\//, ''));
  const rest = words[0] === 'sudo' ? words.slice(1).filter((word) => !word.startsWith('-')) : words;
  const [name = '', ...args] = rest;
  const isFed = !SHELLS.test(name) || /sh$/.test(name) || args.length === 0 || args[0] === '-';
  return isFed ? name : '';
}
