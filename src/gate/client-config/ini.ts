import { linesOf } from './settings.js';

/** One option of a file in the syntax of Python's ConfigParser. */
export interface IniOption {
  readonly section: string;
  /** Lower case, as the reader makes it. */
  readonly name: string;
  /** The words of the value, over all its lines, each with its line. */
  readonly words: readonly { readonly text: string; readonly line: number }[];
  readonly line: number;
}

/** What Python takes for a blank or a line break and other readers do not. */
const ODD_BLANK = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085]/;

/**
 * Reads `[section]`, `name = value`, `name: value` and lines that go on with a value, being indented more than it.
 *
 * @returns the number of the first line that is none of these, where there is one
 * @see Python docs, "configparser", "Supported INI File Structure"
 */
export function readIni(text: string): readonly IniOption[] | number {
  const options: IniOption[] = [];
  let section: string | undefined;
  let words: { text: string; line: number }[] | undefined;
  let indentation = 0;
  for (const [index, raw] of linesOf(text).entries()) {
    const line = index + 1;
    if (ODD_BLANK.test(raw)) return line;
    const content = raw.trim();
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue;
    const indented = raw.length - raw.trimStart().length;
    if (words !== undefined && indented > indentation) {
      words.push(...wordsOf(content, line));
      continue;
    }
    indentation = indented;
    const header = /^\[([^\]]+)\]/.exec(content);
    if (header !== null) {
      section = header[1]!;
      words = undefined;
      continue;
    }
    const end = content.search(/[=:]/);
    if (end < 1 || section === undefined) return line;
    words = wordsOf(content.slice(end + 1), line);
    options.push({ section, name: content.slice(0, end).trim().toLowerCase(), words, line });
  }
  return options;
}

function wordsOf(text: string, line: number): { text: string; line: number }[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, line }));
}
