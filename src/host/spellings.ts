/**
 * How a secret can turn up in output: as it is, percent-encoded (in an index URL), as the whole credential of a
 * Basic header, and inside longer base64, whose alignment depends on what stands before it.
 */
export function spellingsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const basic = Buffer.from(`aws:${secret}`, 'utf8').toString('base64');
  const all = [
    secret,
    encodeURIComponent(secret),
    basic,
    ...[0, 1, 2].map((offset) => embedded(bytes, offset)),
  ];
  return [...new Set([...all, ...all.slice(2).map(toUrlAlphabet)])].filter(
    (text) => text.length >= SHORTEST_SECRET,
  );
}

/** Shorter texts are everyday words: hiding them would spoil the log and protect nothing. */
export const SHORTEST_SECRET = 12;

/** The part of the base64 that does not depend on the neighbours of a secret which starts `offset` bytes into a triple. */
function embedded(secret: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), secret])
    .toString('base64')
    .replace(/=+$/, '');
  const start = Math.ceil((offset * 4) / 3);
  const isWhole = (offset + secret.length) % 3 === 0;
  return text.slice(start, isWhole ? undefined : -1);
}

function toUrlAlphabet(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
