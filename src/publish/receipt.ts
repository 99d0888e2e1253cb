import { displayName, type Format } from '../aws/formats.js';
import type { Repository } from '../aws/repository.js';
import type { GateError } from '../errors.js';
import type { Artifact } from '../packages/artifact.js';
import { planDigest } from './plan-document.js';
import { table } from './table.js';

export type Verdict =
  /** Uploaded by this run, or by an earlier one that did not finish, and confirmed by SHA-256. */
  | 'published'
  /** Was there with the same bytes before this run. */
  | 'already-there'
  /** Uploaded, and not seen in the repository with the right SHA-256. */
  | 'unconfirmed'
  | 'not-published';

export interface ReceiptPackage {
  readonly format: Format;
  readonly namespace?: string;
  readonly name: string;
  readonly version: string;
  readonly verdict: Verdict;
  readonly assets: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
}

/** What a publication did, package by package, dependencies first. */
export interface PublishReceipt {
  readonly target: Repository;
  /** Of what was to be published. @see plan-document.ts */
  readonly planDigest: string;
  readonly packages: readonly ReceiptPackage[];
  readonly failure?: GateError;
}

export function writeReceipt(
  target: Repository,
  artifacts: readonly Artifact[],
  verdict: (artifact: Artifact) => Verdict,
  failure: GateError | undefined,
): PublishReceipt {
  const packages = artifacts.map((artifact) => ({
    ...artifact.name,
    version: artifact.version,
    verdict: verdict(artifact),
    assets: artifact.assets.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
  }));
  return {
    target,
    planDigest: planDigest(target, packages),
    packages,
    ...(failure === undefined ? {} : { failure }),
  };
}

/** `npm:@acme/ui@1.0.0`, one for each package with this verdict. */
export function namesWith(receipt: PublishReceipt, verdict: Verdict): readonly string[] {
  return receipt.packages
    .filter((each) => each.verdict === verdict)
    .map((each) => `${displayName(each)}@${each.version}`);
}

/** One line a file, in columns, for a terminal. */
export function receiptText(receipt: PublishReceipt): string {
  return table([['package', 'verdict', 'file', 'bytes', 'SHA-256'], ...rowsOf(receipt)]);
}

/** The same table for a job summary. */
export function receiptMarkdown(receipt: PublishReceipt): string {
  const { domain, domainOwner, repository } = receipt.target;
  const rows = rowsOf(receipt).map(
    ([name, verdict, file, bytes, sha256]) =>
      `| \`${name}\` | ${verdict} | \`${file}\` | ${bytes} | \`${sha256}\` |`,
  );
  return [
    `### Published to ${repository} of ${domain} (${domainOwner})`,
    '',
    '| package | verdict | file | bytes | SHA-256 |',
    '| --- | --- | --- | ---: | --- |',
    ...rows,
    ...(receipt.failure === undefined ? [] : ['', receipt.failure.message.replace(/[<>&|`]/g, ' ')]),
    '',
  ].join('\n');
}

/** The document of `--json`; `error` has the shape of every command's. */
export function receiptJson(receipt: PublishReceipt): unknown {
  const { failure, ...rest } = receipt;
  return {
    ...rest,
    ...(failure === undefined
      ? {}
      : { error: { code: failure.code, exitCode: failure.exitCode, message: failure.message } }),
  };
}

function rowsOf(receipt: PublishReceipt): readonly (readonly string[])[] {
  return receipt.packages.flatMap((each) =>
    each.assets.map((asset) => [
      `${displayName(each)}@${each.version}`,
      each.verdict,
      asset.name,
      String(asset.size),
      asset.sha256,
    ]),
  );
}
