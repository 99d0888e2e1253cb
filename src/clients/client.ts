import type { ClientName } from '../config/clients.js';

/** A repository that a client is pointed at. */
export interface ClientTarget {
  /** Repository endpoint of the client's format, with its trailing slash. */
  readonly endpoint: string;
  /** The same of the repository to publish to. */
  readonly publishEndpoint: string;
  /** Name of the variable that will hold the token of its domain. */
  readonly tokenVariable: string;
}

/** One for the packages of a scope, or under a name. @see CLIENT_TRAITS */
export interface FurtherClientTarget extends ClientTarget {
  /** `@design`, or `design`. */
  readonly key: string;
}

/**
 * Programs of ours that print a fresh token, by absolute path, in which there is nothing that clients or shells would
 * read otherwise: cargo takes its value apart at blanks, pnpm gives it to a shell.
 */
export interface TokenHelper {
  /** Speaks cargo's credential provider protocol. */
  readonly cargo: string;
  /** Folder of a program called `keyring`. */
  readonly keyringFolder: string;
  /** What prints the `Authorization` header for the domain of a variable of `ClientTarget`. */
  readonly header: (tokenVariable: string) => string;
}

/** Everything that a client's configuration depends on. */
export interface ClientContext extends ClientTarget {
  readonly further: readonly FurtherClientTarget[];
  /** Where the token is to come from instead of a variable. @see CLIENT_TRAITS, `takesHelper` */
  readonly helper?: TokenHelper | undefined;
  /** Folder of ours into which `files` will be written. */
  readonly folder: string;
  /** Where the project's manifest is. */
  readonly project: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's and the project's own files that `reads` has named, as far as they exist, by path. */
  readonly userFiles: ReadonlyMap<string, string>;
}

/** The token that a variable of `ClientTarget` will hold. */
export type TokenOf = (tokenVariable: string) => string;

/** What has to be set, written and said for one client. Nothing in here is a secret. */
export interface ClientPlan {
  /** Variables without a token. */
  readonly variables: Readonly<Record<string, string>>;
  /** Variables that hold a token. */
  readonly secrets: (tokenOf: TokenOf) => Readonly<Record<string, string>>;
  /** Folders to be searched for programs before all others. */
  readonly path?: readonly string[];
  /** Files below `ClientContext.folder`. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The same with a token in them, by name: for a client that can take it from nowhere else. */
  readonly secretFiles?: (tokenOf: TokenOf) => Readonly<Record<string, string>>;
  /** Lines to add to files of the user's, taken out again afterwards. */
  readonly blocks: readonly { readonly path: string; readonly text: string }[];
  readonly warnings: readonly { readonly message: string; readonly file?: string; readonly line?: number }[];
}

/** One package client. Adding one = adding a file beside this one and naming it in `clients.ts`. */
export interface Client {
  readonly name: ClientName;
  /** Paths of the user's own files, and of the project's, that bear on the plan. */
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

/** The main target and the further ones: all that a client gets to know. */
export function targetsOf(context: ClientContext): readonly ClientTarget[] {
  return [context, ...context.further];
}

/** Line of an offset in a text, from 1. */
export function lineOfOffset(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
