/** One word of a POSIX shell. @see POSIX Shell Command Language, 2.2.2 Single-Quotes */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The same, without quotes where none are needed: for text that people read. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9_@%+:,./-]+$/.test(text) ? text : shellQuote(text);
}
