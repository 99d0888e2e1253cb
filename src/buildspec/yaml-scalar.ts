/** Words that a reader of YAML 1.1 takes for something else than text. @see YAML 1.1 types: bool, null, merge, value */
const WORDS_OF_YAML_1_1 = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** Text that needs no quotes: no indicator, no `: `, no ` #`, nothing like a number or a date at its start. */
const PLAIN = /^[A-Za-z_/](?:[A-Za-z0-9_./@+=-]|[ ](?! )(?!$)(?!#)|:(?=[^ \n]))*$/;

/**
 * Characters that stand for themselves in quotes and blocks, in both versions. Left out: control characters, the
 * breaks that only YAML 1.1 knows (NEL, LS, PS), the byte order mark, halves of surrogate pairs.
 */
const PRINTABLE = /^[\t\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;

/**
 * One scalar of YAML, which readers of YAML 1.1 and 1.2 both take for `text` and for nothing but text. CodeBuild does
 * not say which version it reads.
 *
 * @param indent of the lines of a block, in blanks; more than that of the item or key that the scalar belongs to
 * @returns without a line break at its end
 * @see YAML 1.2.2, chapters 7 (flow scalars) and 8 (block scalars)
 */
export function yamlScalar(text: string, indent: number): string {
  return isBlock(text) ? block(text, indent) : yamlWord(text);
}

/** The same on one line, as keys have to be. */
export function yamlWord(text: string): string {
  if (PLAIN.test(text) && !text.endsWith(':') && !WORDS_OF_YAML_1_1.test(text)) return text;
  return PRINTABLE.test(text) ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

/** Lines of printable text that neither begin nor end with blanks, so that no indentation has to be guessed. */
function isBlock(text: string): boolean {
  const lines = text.replace(/\n$/, '').split('\n');
  return (
    lines.length > 1 &&
    /^[^\s#]/.test(text) &&
    /\S$/.test(lines.at(-1)!) &&
    lines.every((line) => PRINTABLE.test(line) && !/^\s+$|^\t/.test(line))
  );
}

function block(text: string, indent: number): string {
  const isClosed = text.endsWith('\n');
  const lines = text.replace(/\n$/, '').split('\n');
  const indented = lines.map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`));
  return `|${isClosed ? '' : '-'}\n${indented.join('\n')}`;
}

function doubleQuoted(text: string): string {
  const escaped = [...text].map((character) => {
    const known = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
    if (known !== undefined) return known;
    if (PRINTABLE.test(character)) return character;
    const code = character.codePointAt(0)!;
    return code <= 0xff
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return `"${escaped.join('')}"`;
}
