import { markupText } from '../../printable.js';

/** HTML that is safe to stand in a page: only the tag `html` makes it from texts of others. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[] | undefined;

export const NOTHING: Markup = { markup: '' };

/** Every value is text, whatever it holds, unless it is markup already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const texts = parts.map(toMarkup);
  return { markup: strings.reduce((page, string, index) => page + (texts[index - 1] ?? '') + string) };
}

function toMarkup(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'number') return part.toLocaleString('en-US');
  if (typeof part === 'string') return markupText(part);
  if ('markup' in part) return part.markup;
  return part.map(({ markup }) => markup).join('\n');
}
