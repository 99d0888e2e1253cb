/** Every line without its end, which may be that of Windows, and its number counted from 1. */
export function* linesOf(text: string): IterableIterator<[line: string, number: number]> {
  let number = 1;
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield [text.slice(start, end > start && text[end - 1] === '\r' ? end - 1 : end), number++];
    start = end + 1;
  }
}
