import type { Found, Lint } from './finding.js';
import { type Command, commandsOf, type List, type SimpleCommand, type Statement } from './shell.js';
import type { Item } from './subject.js';

/** Only the last exit code of an item counts. @see AWS CodeBuild user guide, "Build specification reference": commands */
export const maskedFailure: Lint = {
  id: 'masked-failure',
  severity: 'warning',
  summary:
    'A command in an item of several fails without failing the item: join them with &&, or begin with set -e.',

  *find({ items }) {
    for (const item of items) {
      if (item.section === 'finally' || item.script.isBroken) continue;
      const [first] = masked(item.script.body, false);
      if (first !== undefined) yield foundAt(item, first);
    }
  },
};

function foundAt(item: Item, { line, words, assignments }: SimpleCommand): Found {
  const texts = words.slice(0, 2).map(({ text }) => text);
  const shown = texts.length > 0 ? texts.join(' ') : `${assignments[0]?.name ?? ''}=…`;
  return {
    line: item.lineOf(line),
    message: `the item goes on when '${shown.slice(0, 60)}' fails, and only its last exit code counts`,
    remedy: 'Join the commands with &&, begin the item with set -e, or make items of them',
  };
}

/** Commands whose exit code nobody sees. @param isLost whether what the list ends with is lost as well */
function* masked(list: List, isLost: boolean): Iterable<SimpleCommand> {
  for (const [index, statement] of list.entries()) {
    if (setsErrexit(statement)) return;
    if (statement.isBackground) continue;
    const next = list[index + 1];
    if (next !== undefined && asksStatus(next)) continue;
    yield* inStatement(statement, isLost || next !== undefined);
  }
}

function* inStatement({ parts }: Statement, isLost: boolean): Iterable<SimpleCommand> {
  // `a || b` says what happens when a fails.
  if (parts.some(({ joinedBy }) => joinedBy === '||')) return;
  for (const { pipeline } of parts) {
    const command = pipeline.commands.at(-1);
    if (command !== undefined && !pipeline.isNegated) yield* inCommand(command, isLost);
  }
}

function* inCommand(command: Command, isLost: boolean): Iterable<SimpleCommand> {
  if (command.kind === 'simple') {
    if (isLost && canFail(command)) yield command;
    return;
  }
  if (command.keyword === 'function') return;
  const isLoop = ['for', 'while', 'until'].includes(command.keyword);
  // Of a loop only the last round counts.
  for (const body of command.bodies) yield* masked(body, isLost || isLoop);
}

/** `npm test` and then `if [ $? -ne 0 ]`. */
function asksStatus(statement: Statement): boolean {
  return commandsOf([statement]).some(({ command }) =>
    [...command.words, ...command.assignments.map(({ value }) => value)].some(({ text }) =>
      text.includes('$?'),
    ),
  );
}

function setsErrexit({ parts }: Statement): boolean {
  return parts.some(({ pipeline }) =>
    pipeline.commands.some(
      (command) =>
        command.kind === 'simple' &&
        command.words[0]?.text === 'set' &&
        command.words.some(({ text }) => /^-[a-z]*e/.test(text) || text === 'errexit'),
    ),
  );
}

/** Commands that cannot fail, or whose failure changes nothing. */
const HARMLESS = new Set(
  (
    'echo printf export unset set shift true : exit return break continue [ test [[ (( local declare readonly typeset ' +
    'shopt umask trap sleep date pwd ls cat which type hash env printenv whoami id uname df free time wait kill ' +
    'alias unalias history touch rm mkdir chmod clear tree du ps nproc sed awk cut tr head tail sort uniq wc tee dirname basename grep'
  ).split(' '),
);

function canFail({ words, assignments }: SimpleCommand): boolean {
  const name = words[0]?.text.replace(/^.*\//, '');
  if (name === undefined) {
    return assignments.some(({ value }) => value.substitutions.length > 0);
  }
  if (name === 'command' && words[1]?.text === '-v') return false;
  if (words.some(({ text }) => ['--version', '-version', '-v'].includes(text))) return false;
  if (name === 'cd') return false;
  return !HARMLESS.has(name);
}
