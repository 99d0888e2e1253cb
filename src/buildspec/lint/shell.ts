/**
 * A reader of POSIX shell text, with the additions of bash that real buildspecs use: as much of the grammar as it takes
 * to tell which commands there are, how they are joined, and what is quoted. It judges nothing and never throws.
 *
 * @see POSIX.1-2024, "Shell Command Language"; Bash Reference Manual, "Basic Shell Features"
 */
export interface Script {
  readonly body: List;
  /** True where the text is none that this reader understands: then only what was read so far is there. */
  readonly isBroken: boolean;
  /** A quote, `$(` or heredoc that nothing ends: `"`, `'`, `` ` ``, `$(`, `<<`; with its line. */
  readonly unterminated: { readonly what: string; readonly line: number } | undefined;
  /** What bash reads and a plain POSIX shell does not. */
  readonly bashisms: readonly { readonly what: string; readonly line: number }[];
}

/** Statements one after the other. */
export type List = readonly Statement[];

/** Pipelines joined by `&&` and `||`. */
export interface Statement {
  readonly parts: readonly { readonly joinedBy: '&&' | '||' | undefined; readonly pipeline: Pipeline }[];
  readonly isBackground: boolean;
}

export interface Pipeline {
  readonly isNegated: boolean;
  readonly commands: readonly Command[];
}

export type Command = SimpleCommand | CompoundCommand;

export interface SimpleCommand {
  readonly kind: 'simple';
  /** Of the script, counted from 0. */
  readonly line: number;
  readonly assignments: readonly { readonly name: string; readonly value: Word }[];
  readonly words: readonly Word[];
  readonly redirections: readonly { readonly operator: string; readonly target: Word }[];
}

export interface CompoundCommand {
  readonly kind: 'compound';
  readonly line: number;
  readonly keyword: 'if' | 'for' | 'while' | 'until' | 'case' | '{' | '(' | 'function';
  /** Of a function. */
  readonly name: string | undefined;
  /** What `for` goes through, or `case` looks at. */
  readonly words: readonly Word[];
  readonly conditions: readonly List[];
  readonly bodies: readonly List[];
  readonly redirections: SimpleCommand['redirections'];
}

export interface Word {
  /** Without its quotes, and with expansions as they were written. */
  readonly text: string;
  readonly isQuoted: boolean;
  /** What stands in `$(…)` and backticks. */
  readonly substitutions: readonly List[];
}

/** Far more than anybody writes. */
const MAX_DEPTH = 64;

const OPENERS = new Set(['if', 'for', 'while', 'until', 'case', 'select']);
const CLOSERS = new Set(['then', 'else', 'elif', 'fi', 'do', 'done', 'esac', '}']);
const REDIRECTION = /(?:\d*)(?:<<<|<<-?|>>|>&|<&|<>|>\||&>>|&>|>|<)/y;
const ASSIGNMENT = /^([A-Za-z_]\w*)(\+?=)/;

export function parseShell(text: string): Script {
  return new Reader(text).script();
}

interface Heredoc {
  readonly end: string;
  readonly stripsTabs: boolean;
  readonly line: number;
}

class Reader {
  readonly #text: string;
  #at = 0;
  #line = 0;
  #depth = 0;
  #isBroken = false;
  #unterminated: Script['unterminated'];
  readonly #bashisms: { what: string; line: number }[] = [];
  #heredocs: Heredoc[] = [];

  constructor(text: string) {
    this.#text = text.replaceAll('\r\n', '\n');
  }

  script(): Script {
    const body = this.#list(() => false);
    if (this.#at < this.#text.length) this.#isBroken = true;
    return {
      body,
      isBroken: this.#isBroken,
      unterminated: this.#unterminated,
      bashisms: this.#bashisms,
    };
  }

  /** Reads statements until the end of the text, or a word or bracket that `isEnd` knows. */
  #list(isEnd: () => boolean): List {
    const statements: Statement[] = [];
    for (;;) {
      this.#skipBreaks();
      if (this.#at >= this.#text.length || isEnd()) break;
      const before = this.#at;
      const statement = this.#statement();
      if (statement !== undefined) statements.push(statement);
      // Nothing that starts a command: a stray bracket or operator.
      if (this.#at === before) {
        this.#isBroken = true;
        if (this.#peek(')') || this.#isCloser()) break;
        this.#advance(1);
      }
    }
    return statements;
  }

  #statement(): Statement | undefined {
    const parts: { joinedBy: '&&' | '||' | undefined; pipeline: Pipeline }[] = [];
    let joinedBy: '&&' | '||' | undefined;
    for (;;) {
      const pipeline = this.#pipeline();
      if (pipeline.commands.length > 0) parts.push({ joinedBy, pipeline });
      else if (joinedBy !== undefined) this.#isBroken = true;
      this.#skipBlanks();
      const operator = this.#peek('&&') ? '&&' : this.#peek('||') ? '||' : undefined;
      if (operator === undefined) break;
      this.#advance(2);
      this.#skipBreaks({ semicolons: false });
      joinedBy = operator;
    }
    const isBackground = this.#peek('&') && !this.#peek('&&');
    if (isBackground || (this.#peek(';') && !this.#peek(';;'))) this.#advance(1);
    return parts.length === 0 ? undefined : { parts, isBackground };
  }

  #pipeline(): Pipeline {
    const commands: Command[] = [];
    this.#skipBlanks();
    let isNegated = false;
    while (/^!\s/.test(this.#text.slice(this.#at, this.#at + 2))) {
      isNegated = !isNegated;
      this.#advance(1);
      this.#skipBlanks();
    }
    for (;;) {
      const command = this.#command();
      if (command !== undefined) commands.push(command);
      this.#skipBlanks();
      if (!this.#peek('|') || this.#peek('||')) break;
      if (this.#peek('|&')) this.#bash('|&');
      this.#advance(this.#peek('|&') ? 2 : 1);
      this.#skipBreaks({ semicolons: false });
    }
    return { isNegated, commands };
  }

  /** Whatever is nested passes through here, or through braces. */
  #command(): Command | undefined {
    if (++this.#depth > MAX_DEPTH) this.#giveUp();
    const command = this.#commandHere();
    this.#depth--;
    return command;
  }

  #commandHere(): Command | undefined {
    this.#skipBlanks();
    const line = this.#line;
    const word = this.#bareWord();
    if (this.#arithmeticEnd(0) !== undefined) return this.#arithmetic(line);
    if (this.#peek('(')) return this.#group('(', line);
    if (word === '{') return this.#group('{', line);
    if (word === '[[') return this.#doubleBracket(line);
    if (word === 'function') {
      this.#bash('function');
      this.#advance(word.length);
      this.#skipBlanks();
    }
    const name = /^([A-Za-z_][\w-]*)[ \t]*\([ \t]*\)/.exec(this.#text.slice(this.#at, this.#at + 200));
    if (name !== null || word === 'function') return this.#function(name, line);
    if (OPENERS.has(word)) return this.#compound(word, line);
    if (this.#isCloser()) return undefined;
    return this.#simple(line);
  }

  #group(bracket: '(' | '{', line: number): CompoundCommand {
    this.#advance(1);
    const end = bracket === '(' ? ')' : '}';
    const body = this.#list(() => (end === ')' ? this.#peek(')') : this.#bareWord() === '}'));
    this.#expect(end);
    return this.#closed({
      line,
      keyword: bracket,
      name: undefined,
      words: [],
      conditions: [],
      bodies: [body],
    });
  }

  #function(found: RegExpExecArray | null, line: number): CompoundCommand {
    const name = found?.[1] ?? this.#bareWord();
    this.#advance(found?.[0].length ?? name.length);
    this.#skipBreaks({ semicolons: false });
    const body = this.#command();
    if (body === undefined) this.#isBroken = true;
    const pipeline = { isNegated: false, commands: body === undefined ? [] : [body] };
    const list = [{ parts: [{ joinedBy: undefined, pipeline }], isBackground: false }];
    return {
      kind: 'compound',
      line,
      keyword: 'function',
      name,
      words: [],
      conditions: [],
      bodies: [list],
      redirections: [],
    };
  }

  #compound(word: string, line: number): CompoundCommand {
    this.#advance(word.length);
    const conditions: List[] = [];
    const bodies: List[] = [];
    const words: Word[] = [];
    const until = (...words: string[]) => this.#list(() => words.includes(this.#bareWord()));
    if (word === 'if') {
      for (let next = 'if'; next === 'if' || next === 'elif'; ) {
        conditions.push(until('then'));
        this.#expect('then');
        bodies.push(until('elif', 'else', 'fi'));
        next = this.#bareWord();
        this.#advance(next.length);
        if (next === 'else') {
          bodies.push(until('fi'));
          this.#expect('fi');
        }
        if (next === '') this.#giveUp();
      }
    } else if (word === 'case') {
      this.#caseArms(bodies, words);
    } else if (word === 'for' || word === 'select') {
      this.#skipBlanks();
      if (this.#arithmeticEnd(0) !== undefined) this.#arithmetic(line);
      else this.#wordsUntilBreak(words);
      this.#skipBreaks();
      this.#expect('do');
      bodies.push(until('done'));
      this.#expect('done');
    } else {
      conditions.push(until('do'));
      this.#expect('do');
      bodies.push(until('done'));
      this.#expect('done');
    }
    const keyword = word === 'select' ? 'for' : (word as 'if' | 'for' | 'while' | 'until' | 'case');
    return this.#closed({ line, keyword, name: undefined, words, conditions, bodies });
  }

  #caseArms(bodies: List[], words: Word[]): void {
    this.#skipBlanks();
    words.push(this.#word() ?? EMPTY);
    this.#skipBreaks();
    this.#expect('in');
    for (;;) {
      this.#skipBreaks();
      if (this.#at >= this.#text.length || this.#bareWord() === 'esac') break;
      if (this.#peek('(')) this.#advance(1);
      // The pattern: words and `|` up to the bracket.
      while (this.#at < this.#text.length && !this.#peek(')') && !this.#peek('\n')) {
        this.#skipBlanks();
        if (this.#peek('|')) this.#advance(1);
        else if (this.#word() === undefined) break;
      }
      this.#expect(')');
      bodies.push(this.#list(() => this.#peek(';;') || this.#peek(';&') || this.#bareWord() === 'esac'));
      if (this.#peek(';;')) this.#advance(this.#peek(';;&') ? 3 : 2);
      else if (this.#peek(';&')) this.#advance(2);
      if (this.#isBroken) break;
    }
    this.#expect('esac');
  }

  #closed(command: Omit<CompoundCommand, 'kind' | 'redirections'>): CompoundCommand {
    const redirections: { operator: string; target: Word }[] = [];
    for (;;) {
      this.#skipBlanks();
      const redirection = this.#redirection();
      if (redirection === undefined) break;
      redirections.push(redirection);
    }
    return { kind: 'compound', ...command, redirections };
  }

  #simple(line: number): SimpleCommand | undefined {
    const assignments: { name: string; value: Word }[] = [];
    const words: Word[] = [];
    const redirections: { operator: string; target: Word }[] = [];
    for (;;) {
      this.#skipBlanks();
      const redirection = this.#redirection();
      if (redirection !== undefined) {
        redirections.push(redirection);
        continue;
      }
      const assignment = words.length === 0 ? ASSIGNMENT.exec(this.#rest(200)) : null;
      if (assignment !== null) {
        this.#advance(assignment[0].length);
        if (assignment[2] === '+=') this.#bash('+=');
        assignments.push({ name: assignment[1]!, value: this.#assigned() });
        continue;
      }
      const word = this.#word();
      if (word === undefined) break;
      words.push(word);
      // `declare -A x=(…)` and `export x=(…)`
      if (this.#peek('(') && /^[A-Za-z_]\w*\+?=$/.test(word.text)) this.#assigned();
    }
    if (assignments.length === 0 && words.length === 0 && redirections.length === 0) return undefined;
    this.#noteBash(words, line);
    return { kind: 'simple', line, assignments, words, redirections };
  }

  /** A value after `=`, which can be empty or an array. */
  #assigned(): Word {
    if (!this.#peek('(')) return this.#word() ?? EMPTY;
    this.#bash('an array');
    this.#advance(1);
    while (this.#at < this.#text.length && !this.#peek(')')) {
      this.#skipBreaks();
      if (!this.#peek(')') && this.#word() === undefined) break;
    }
    this.#expect(')');
    return EMPTY;
  }

  #noteBash(words: readonly Word[], line: number): void {
    const [name, ...rest] = words.map(({ text }) => text);
    if (name === undefined) return;
    const note = (what: string) => this.#bashisms.push({ what, line });
    if (BASH_COMMANDS.has(name)) note(name);
    if ((name === '[' || name === 'test') && rest.includes('==')) note('== within [ ]');
    if (name === 'set' && rest.includes('pipefail')) note('set -o pipefail');
    if (name === 'read' && rest.some((word) => /^-[adnNpstu]/.test(word))) note(`read ${rest[0]}`);
  }

  #doubleBracket(line: number): SimpleCommand {
    this.#bash('[[');
    const words: Word[] = [];
    const start = this.#at;
    // Operators within it are no operators of the shell.
    while (this.#at < this.#text.length) {
      this.#skipBreaks();
      if (this.#bareWord() === ']]') {
        this.#advance(2);
        return { kind: 'simple', line, assignments: [], words, redirections: [] };
      }
      const before = this.#at;
      const word = this.#word();
      if (word !== undefined) words.push(word);
      if (this.#at === before) this.#advance(1);
    }
    this.#isBroken = start !== this.#at;
    return { kind: 'simple', line, assignments: [], words, redirections: [] };
  }

  /** `((…))`: nothing in it is a command. */
  #arithmetic(line: number): SimpleCommand {
    this.#bash('((…))');
    this.#advance((this.#arithmeticEnd(0) ?? this.#text.length) - this.#at);
    const word = { text: '((', isQuoted: false, substitutions: [] };
    return { kind: 'simple', line, assignments: [], words: [word], redirections: [] };
  }

  /** Where `((` is closed by `))`; otherwise it is two subshells. @param skipped characters before it */
  #arithmeticEnd(skipped: number): number | undefined {
    const start = this.#at + skipped;
    if (!this.#text.startsWith('((', start)) return undefined;
    let depth = 2;
    for (let at = start + 2; at < this.#text.length; at++) {
      if (this.#text[at] === '(') depth++;
      else if (this.#text[at] === ')' && --depth === 1)
        return this.#text[at + 1] === ')' ? at + 2 : undefined;
    }
    return undefined;
  }

  #wordsUntilBreak(words: Word[]): void {
    for (;;) {
      this.#skipBlanks();
      const word = this.#word();
      if (word === undefined) return;
      words.push(word);
    }
  }

  #redirection(): { operator: string; target: Word } | undefined {
    REDIRECTION.lastIndex = this.#at;
    const operator = REDIRECTION.exec(this.#text)?.[0];
    if (operator === undefined) return undefined;
    // `<(…)` and `>(…)` are words.
    if (/^[<>]$/.test(operator) && this.#text[this.#at + 1] === '(') return undefined;
    this.#advance(operator.length);
    const kind = operator.replace(/^\d+/, '');
    if (kind === '<<<' || kind === '&>' || kind === '&>>') this.#bash(kind);
    this.#skipBlanks();
    const target = this.#word() ?? EMPTY;
    if (kind === '<<' || kind === '<<-')
      this.#heredocs.push({ end: target.text, stripsTabs: kind === '<<-', line: this.#line });
    return { operator, target };
  }

  /** @returns undefined where no word starts */
  #word(): Word | undefined {
    const substitutions: List[] = [];
    let text = '';
    let isQuoted = false;
    const start = this.#at;
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at]!;
      if (/[\s;&|)]/.test(character)) break;
      if ((character === '<' || character === '>') && this.#text[this.#at + 1] === '(') {
        this.#bash(`${character}(…)`);
        this.#advance(2);
        substitutions.push(this.#substitution(')', '$('));
        text += `${character}(…)`;
        continue;
      }
      if (character === '<' || character === '>' || (character === '(' && !/[?*+@!]$/.test(text))) break;
      if (character === '(') {
        // An extended glob.
        const end = this.#text.indexOf(')', this.#at);
        text += this.#take(end === -1 ? 1 : end + 1 - this.#at);
        continue;
      }
      if (character === "'") {
        isQuoted = true;
        text += this.#quoted("'", substitutions);
      } else if (character === '"') {
        isQuoted = true;
        text += this.#quoted('"', substitutions);
      } else if (character === '\\') {
        isQuoted = true;
        this.#advance(1);
        const next = this.#take(1);
        if (next !== '\n') text += next;
      } else if (character === '$' || character === '`') {
        text += this.#expansion(substitutions);
      } else {
        text += this.#take(1);
      }
    }
    return this.#at === start ? undefined : { text, isQuoted, substitutions };
  }

  #quoted(quote: '"' | "'", substitutions: List[]): string {
    const line = this.#line;
    let text = '';
    this.#advance(1);
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at]!;
      if (character === quote) {
        this.#advance(1);
        return text;
      }
      if (quote === '"' && character === '\\') {
        this.#advance(1);
        const next = this.#take(1);
        if (next !== '\n') text += /["\\$`]/.test(next) ? next : `\\${next}`;
      } else if (quote === '"' && (character === '$' || character === '`')) {
        text += this.#expansion(substitutions);
      } else {
        text += this.#take(1);
      }
    }
    this.#leftOpen(quote, line);
    return text;
  }

  /** `$NAME`, `${…}`, `$(…)`, `$((…))`, `$'…'` and backticks. */
  #expansion(substitutions: List[]): string {
    const start = this.#at;
    const line = this.#line;
    const arithmetic = this.#arithmeticEnd(1);
    if (this.#peek('$') && arithmetic !== undefined) return this.#take(arithmetic - start);
    if (this.#peek('$(')) {
      this.#advance(2);
      substitutions.push(this.#substitution(')', '$('));
      return this.#text.slice(start, this.#at);
    }
    if (this.#peek('`')) {
      const end = /(?:\\[\s\S]|[^\\`])*`/y;
      end.lastIndex = this.#at + 1;
      const found = end.exec(this.#text)?.[0];
      if (found === undefined) {
        this.#leftOpen('`', line);
        return this.#take(this.#text.length - this.#at);
      }
      const inner = parseShell(found.slice(0, -1).replace(/\\([\\`$])/g, '$1'));
      substitutions.push(shifted(inner.body, line));
      if (inner.isBroken) this.#isBroken = true;
      return this.#take(found.length + 1);
    }
    if (this.#peek('${')) return this.#braces(substitutions);
    if (this.#peek("$'")) {
      this.#bash("$'…'");
      const end = /(?:\\[\s\S]|[^\\'])*'/y;
      end.lastIndex = this.#at + 2;
      return this.#take((end.exec(this.#text)?.[0].length ?? 0) + 2);
    }
    const name = /\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])?/y;
    name.lastIndex = this.#at;
    return this.#take(name.exec(this.#text)![0].length);
  }

  #braces(substitutions: List[]): string {
    const start = this.#at;
    const line = this.#line;
    this.#advance(2);
    if (++this.#depth > MAX_DEPTH) this.#giveUp();
    while (this.#at < this.#text.length && !this.#peek('}')) {
      const character = this.#text[this.#at]!;
      if (character === '"' || character === "'") this.#quoted(character, substitutions);
      else if (character === '\\') this.#advance(2);
      else if (character === '$' || character === '`') this.#expansion(substitutions);
      else this.#advance(1);
    }
    this.#depth--;
    if (this.#at >= this.#text.length) this.#leftOpen('${', line);
    this.#advance(1);
    const text = this.#text.slice(start, this.#at);
    if (/^\$\{(?:!|[A-Za-z_]\w*(?:\[|\/|\^|,|:(?![-=?+]))|#?[A-Za-z_]\w*\[)/.test(text)) this.#bash(text);
    return text;
  }

  #substitution(end: string, what: string): List {
    const line = this.#line;
    const list = this.#list(() => this.#peek(end));
    if (this.#peek(end)) this.#advance(1);
    else this.#leftOpen(what, line);
    return list;
  }

  /** The letters here, up to where a word of the grammar would end. */
  #bareWord(): string {
    const found = /^(?:\[\[|\]\]|[{}]|[A-Za-z_]\w*)(?=[\s;&|()<>]|$)/.exec(this.#rest(80));
    return found?.[0] ?? '';
  }

  #isCloser(): boolean {
    return CLOSERS.has(this.#bareWord());
  }

  #expect(text: string): void {
    this.#skipBlanks();
    if (this.#peek(text)) this.#advance(text.length);
    else this.#isBroken = true;
  }

  #skipBlanks(): void {
    for (;;) {
      if (this.#peek(' ') || this.#peek('\t')) this.#advance(1);
      else if (this.#peek('\\\n')) this.#advance(2);
      else if (this.#peek('#')) {
        const end = this.#text.indexOf('\n', this.#at);
        this.#advance((end === -1 ? this.#text.length : end) - this.#at);
      } else return;
    }
  }

  #skipBreaks({ semicolons = true } = {}): void {
    for (;;) {
      this.#skipBlanks();
      if (this.#peek('\n')) {
        this.#advance(1);
        this.#skipHeredocs();
      } else if (semicolons && this.#peek(';') && !this.#peek(';;') && !this.#peek(';&')) this.#advance(1);
      else return;
    }
  }

  #skipHeredocs(): void {
    const waiting = this.#heredocs;
    this.#heredocs = [];
    for (const { end, stripsTabs, line } of waiting) {
      let isEnded = false;
      while (!isEnded && this.#at < this.#text.length) {
        const next = this.#text.indexOf('\n', this.#at);
        const written = this.#text.slice(this.#at, next === -1 ? this.#text.length : next);
        isEnded = (stripsTabs ? written.replace(/^\t+/, '') : written) === end;
        this.#advance(written.length + (next === -1 ? 0 : 1));
      }
      if (!isEnded) this.#leftOpen('<<', line);
    }
  }

  #peek(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  #rest(length: number): string {
    return this.#text.slice(this.#at, this.#at + length);
  }

  #take(length: number): string {
    const text = this.#rest(length);
    this.#advance(length);
    return text;
  }

  #advance(length: number): void {
    const end = Math.min(this.#text.length, this.#at + length);
    for (; this.#at < end; this.#at++) if (this.#text[this.#at] === '\n') this.#line++;
  }

  #bash(what: string): void {
    this.#bashisms.push({ what, line: this.#line });
  }

  #leftOpen(what: string, line: number): void {
    this.#isBroken = true;
    this.#unterminated ??= { what, line };
  }

  #giveUp(): void {
    this.#isBroken = true;
    this.#advance(this.#text.length);
  }
}

const EMPTY: Word = { text: '', isQuoted: false, substitutions: [] };

const BASH_COMMANDS = new Set([
  'source',
  'declare',
  'typeset',
  'mapfile',
  'readarray',
  'pushd',
  'popd',
  'shopt',
  'let',
]);

/** The lines of commands that were read as a text of their own. */
function shifted(list: List, by: number): List {
  if (by === 0) return list;
  return JSON.parse(JSON.stringify(list), (key, value: unknown) =>
    key === 'line' && typeof value === 'number' ? value + by : value,
  ) as List;
}

/** A command and where in its script it stands. */
export interface Occurrence {
  readonly command: SimpleCommand;
  /** The name of the program, without its folder; empty for assignments alone. */
  readonly name: string;
  readonly args: readonly string[];
  /** Whether another command reads what it prints. */
  readonly isPiped: boolean;
  /** Whether what it prints is taken by `$(…)` or backticks. */
  readonly isSubstituted: boolean;
  /** Whether it runs in a subshell, whose folder and variables end with it. */
  readonly isInSubshell: boolean;
  readonly isInFunction: boolean;
  /** Whether it stands in a condition, or behind `&&` or `||`. */
  readonly isConditional: boolean;
}

type Surroundings = Omit<Occurrence, 'command' | 'name' | 'args'>;

const OUTSIDE: Surroundings = {
  isPiped: false,
  isSubstituted: false,
  isInSubshell: false,
  isInFunction: false,
  isConditional: false,
};

/** Every simple command of a list, in the order of the text; those of a substitution before the one that it is part of. */
export function commandsOf(list: List, around: Surroundings = OUTSIDE): readonly Occurrence[] {
  return list.flatMap(({ parts }) =>
    parts.flatMap(({ pipeline, joinedBy }) =>
      pipeline.commands.flatMap((command, index) => {
        const isInPipe = pipeline.commands.length > 1;
        const here = {
          ...around,
          isPiped: around.isPiped || index < pipeline.commands.length - 1,
          isInSubshell: around.isInSubshell || isInPipe,
          isConditional: around.isConditional || joinedBy !== undefined,
        };
        return command.kind === 'simple' ? ofSimple(command, here) : ofCompound(command, here);
      }),
    ),
  );
}

function ofSimple(command: SimpleCommand, here: Surroundings): readonly Occurrence[] {
  const values = [
    ...command.assignments.map(({ value }) => value),
    ...command.words,
    ...command.redirections.map(({ target }) => target),
  ];
  const within = substituted(values, here);
  const [name = '', ...args] = withoutPrefixes(command.words.map(({ text }) => text));
  return [...within, { command, name: name.replace(/^.*\//, ''), args, ...here }];
}

function substituted(words: readonly Word[], here: Surroundings): readonly Occurrence[] {
  return words.flatMap(({ substitutions }) =>
    substitutions.flatMap((inner) => commandsOf(inner, { ...here, isSubstituted: true, isInSubshell: true })),
  );
}

/** `sudo -E env A=b npm ci` runs npm. */
function withoutPrefixes(words: readonly string[]): readonly string[] {
  let rest = words;
  for (;;) {
    const [first = '', ...others] = rest;
    if (!['sudo', 'env', 'command', 'exec', 'time', 'nohup', 'nice'].includes(first)) return rest;
    const start = others.findIndex((word) => !word.startsWith('-') && !ASSIGNMENT.test(word));
    if (start === -1) return rest;
    rest = others.slice(start);
  }
}

function ofCompound(command: CompoundCommand, here: Surroundings): readonly Occurrence[] {
  const isCapturing = here.isPiped || command.redirections.some(({ operator }) => operator.includes('>'));
  const inner: Surroundings = {
    ...here,
    isPiped: isCapturing,
    isInSubshell: here.isInSubshell || command.keyword === '(',
    isInFunction: here.isInFunction || command.keyword === 'function',
  };
  const conditional = {
    ...inner,
    isConditional: inner.isConditional || !'{('.includes(command.keyword),
  };
  return [
    ...substituted(command.words, here),
    ...command.conditions.flatMap((list) => commandsOf(list, { ...inner, isConditional: true })),
    ...command.bodies.flatMap((list) => commandsOf(list, conditional)),
  ];
}
