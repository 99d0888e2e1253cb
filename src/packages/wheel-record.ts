import { hashZip } from './archive.js';

/** Files that a RECORD cannot hold a digest of. */
const WITHOUT_DIGEST = /\.dist-info\/RECORD(?:\.jws|\.p7s)?$/;
const ALGORITHMS = ['sha256', 'sha384', 'sha512'];

/**
 * Compares the files of a wheel with the digests that its own RECORD lists.
 * @returns what does not fit, as a clause; undefined when all does
 * @see Python packaging user guide, "Recording installed projects", "The RECORD file"
 */
export async function checkRecord(
  path: string,
  names: readonly string[],
  record: string,
): Promise<string | undefined> {
  const listed = new Map<string, readonly [algorithm: string, digest: string]>();
  for (const line of record.split(/\r?\n/)) {
    if (line === '') continue;
    const row = /^(?:"((?:[^"]|"")*)"|([^",]*)),(?:([a-z0-9]+)=([A-Za-z0-9_-]+))?,[0-9]*$/.exec(line);
    if (row === null)
      return `its RECORD has a line that cannot be read: ${JSON.stringify(line.slice(0, 100))}`;
    const name = row[1]?.replaceAll('""', '"') ?? row[2]!;
    if (row[3] !== undefined) listed.set(name, [row[3], row[4]!]);
  }
  const due = names.filter((name) => !WITHOUT_DIGEST.test(name));
  const unlisted = due.find((name) => !ALGORITHMS.includes(listed.get(name)?.[0] ?? ''));
  if (unlisted !== undefined)
    return `it holds ${JSON.stringify(unlisted)}, for which its RECORD lists no digest of SHA-256 or better`;
  const digests = await hashZip(path, (name) => (due.includes(name) ? listed.get(name)![0] : undefined));
  const different = due.find((name) => digests.get(name) !== listed.get(name)![1]);
  if (different !== undefined)
    return `${JSON.stringify(different)} in it has another digest than its RECORD lists`;
  const absent = [...listed.keys()].find((name) => !digests.has(name) && !WITHOUT_DIGEST.test(name));
  return absent === undefined
    ? undefined
    : `its RECORD lists ${JSON.stringify(absent)}, which it does not hold`;
}
