/**
 * Control characters, both directions of text, invisible characters, halves of surrogate pairs and what XML forbids:
 * with these a file can rewrite a terminal, start a line of its own in a log, show something else than it says, or make
 * a report that nobody can read.
 */
const HIDDEN = new RegExp(
  [
    '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f]',
    '[\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff]',
    '[\\u{e0000}-\\u{e0fff}]',
    '\\p{Surrogate}',
  ].join('|'),
  'gu',
);

/** `text` on one line with every hidden character spelled out, as `\u{1b}`. */
export function printable(text: string): string {
  return text.replace(HIDDEN, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** The same for the start of a line of a log, where `::` and `##[` are commands to a GitHub runner. */
export function printableLine(text: string): string {
  return printable(text).replace(/^(?=\s*(?:::|##\[))/, './');
}

/** Text as text in GitHub's Markdown: no markup, no links, no mentions, no end of a table cell. */
export function markdownText(text: string): string {
  return printable(text).replace(
    /[^A-Za-z0-9 ,./=+-]|(?<=www)\./gu,
    (character) => `&#${character.codePointAt(0)!};`,
  );
}

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text in HTML and XML, in an element and in a quoted attribute. */
export function markupText(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => MARKUP[character]!);
}
