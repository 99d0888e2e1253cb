/** What the simple API can be served as. */
export type SimpleContentType =
  | 'application/vnd.pypi.simple.v1+json'
  | 'application/vnd.pypi.simple.v1+html'
  | 'text/html';

/** Spellings that a client may ask for, in the server's order of preference, and what each is answered with. */
const OFFERS: readonly (readonly [string, SimpleContentType])[] = [
  ['text/html', 'text/html'],
  ['application/vnd.pypi.simple.v1+html', 'application/vnd.pypi.simple.v1+html'],
  ['application/vnd.pypi.simple.v1+json', 'application/vnd.pypi.simple.v1+json'],
  ['application/vnd.pypi.simple.latest+html', 'application/vnd.pypi.simple.v1+html'],
  ['application/vnd.pypi.simple.latest+json', 'application/vnd.pypi.simple.v1+json'],
];

/**
 * The form that an Accept header likes best; on a tie the server's order decides, so that "anything" means HTML.
 * Undefined: none is acceptable. @see PEP 691 "Version + Format Selection", RFC 9110 12.5.1
 */
export function negotiate(accept: string | undefined): SimpleContentType | undefined {
  if (accept === undefined || accept.trim() === '') return 'text/html';
  const ranges = accept.split(',').map(readRange);
  let best: { readonly type: SimpleContentType; readonly quality: number } | undefined;
  for (const [offer, type] of OFFERS) {
    const quality = qualityOf(offer, ranges);
    if (quality > 0 && (best === undefined || quality > best.quality)) best = { type, quality };
  }
  return best?.type;
}

interface MediaRange {
  readonly range: string;
  readonly quality: number;
}

function readRange(text: string): MediaRange {
  const [range, ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { range: range!, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
}

/** The most specific range that covers the offer decides. */
function qualityOf(offer: string, ranges: readonly MediaRange[]): number {
  for (const range of [offer, `${offer.split('/', 1)[0]}/*`, '*/*']) {
    const match = ranges.find((candidate) => candidate.range === range);
    if (match !== undefined) return match.quality;
  }
  return 0;
}
