import type { Format } from '../aws/formats.js';
import type { ClientName } from '../config/settings.js';

/** Everything that a client's configuration depends on. */
export interface ClientContext {
  /** Repository endpoint of the client's format, with its trailing slash. */
  readonly endpoint: string;
  /** The same of the repository to publish to. */
  readonly publishEndpoint: string;
  /** Name of the variable that will hold the token. */
  readonly tokenVariable: string;
  /** Folder of ours into which `files` will be written. */
  readonly folder: string;
  /** Where the user's project is. */
  readonly project: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's own files that `reads` has named, as far as they exist, by path. */
  readonly userFiles: ReadonlyMap<string, string>;
}

/** What has to be set, written and said for one client. Nothing in here is a secret. */
export interface ClientPlan {
  /** Variables without the token. */
  readonly variables: Readonly<Record<string, string>>;
  /** Variables that hold the token, from the token. */
  readonly secrets: (token: string) => Readonly<Record<string, string>>;
  /** Files below `ClientContext.folder`. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Lines to add to files of the user's, taken out again afterwards. */
  readonly blocks: readonly { readonly path: string; readonly text: string }[];
  readonly warnings: readonly { readonly message: string; readonly file?: string; readonly line?: number }[];
}

/** One package client. Adding one = adding a file beside this one and naming it in `clients.ts`. */
export interface Client {
  readonly name: ClientName;
  readonly format: Format;
  /** Whether these names, found in the working directory, say that the project uses this client. */
  readonly isUsedBy: (fileNames: readonly string[]) => boolean;
  /** Paths of the user's own files that bear on the plan. */
  readonly reads: (
    environment: Readonly<Record<string, string | undefined>>,
    project: string,
  ) => readonly string[];
  /** Pure. @throws GateError 'input' where the user's own configuration would lead past the repository */
  readonly plan: (context: ClientContext) => ClientPlan;
}

/** The variables of `names`, also in the lower-case spelling where the environment has that one set: tools read both. */
export function inBothCases(
  variables: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const all: Record<string, string> = { ...variables };
  for (const [name, value] of Object.entries(variables)) {
    for (const spelling of Object.keys(environment)) {
      if (spelling !== name && spelling.toLowerCase() === name.toLowerCase()) all[spelling] = value;
    }
  }
  return all;
}

/** Line of an offset in a text, from 1. */
export function lineOfOffset(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
