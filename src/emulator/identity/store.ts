import { randomBytes, randomInt } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { GateError } from '../../errors.js';

const jwk = z.record(z.string(), z.unknown());

const role = z.object({
  name: z.string(),
  /** `AROA…`: a role that is made again under the same name is another one. */
  id: z.string(),
  path: z.string(),
  description: z.string(),
  /** Epoch milliseconds. */
  createdTime: z.number(),
  maxSessionDuration: z.number(),
  trustPolicy: z.string(),
  /** Inline policies by name. */
  policies: z.record(z.string(), z.string()),
});

const provider = z.object({
  /** Without scheme, as it stands in the ARN: `token.actions.githubusercontent.com`. */
  issuer: z.string(),
  clientIds: z.array(z.string()),
  thumbprints: z.array(z.string()),
  createdTime: z.number(),
});

const state = z.object({
  version: z.literal(1),
  account: z.string(),
  administrator: z.object({ accessKeyId: z.string(), secretAccessKey: z.string(), userId: z.string() }),
  /** Base64. */
  bearerTokenKey: z.string(),
  sessionKey: z.string(),
  idTokenRequestToken: z.string(),
  idTokenSigningKey: z.optional(jwk),
  roles: z.array(role),
  providers: z.array(provider),
});

export type RoleRecord = z.output<typeof role>;
export type ProviderRecord = z.output<typeof provider>;
export type IdentityState = z.output<typeof state>;

/**
 * Who is who in the account: keys, roles and identity providers, in one file `identity.json` that only its owner can
 * read. A change is on disk before `change` returns.
 */
export class IdentityStore {
  readonly #file: string;
  #state: IdentityState;

  private constructor(file: string, state: IdentityState) {
    this.#file = file;
    this.#state = state;
  }

  /**
   * Reads the state of a data folder, or makes a new one.
   *
   * @throws GateError 'input' when the folder belongs to another account or the file makes no sense
   */
  static open(folder: string, account: string): IdentityStore {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, 'identity.json');
    removeLeftovers(folder);
    const existing = readState(file);
    if (existing !== undefined) {
      if (existing.account !== account) {
        throw new GateError('input', {
          doing: 'open the data folder',
          cause: `it belongs to account ${existing.account}, not ${account}`,
          remedy: `Start with --account ${existing.account}, or name another folder`,
          file,
        });
      }
      return new IdentityStore(file, existing);
    }
    const fresh = freshState(account);
    writeDurably(file, JSON.stringify(fresh));
    return new IdentityStore(file, fresh);
  }

  get state(): IdentityState {
    return this.#state;
  }

  /** Replaces parts of the state. */
  change(part: Partial<IdentityState>): void {
    const next = { ...this.#state, ...part };
    writeDurably(this.#file, JSON.stringify(next));
    this.#state = next;
  }

  role(name: string): RoleRecord | undefined {
    return this.#state.roles.find((one) => one.name === name);
  }

  /** Adds a role, or replaces the one of the same name. */
  putRole(record: RoleRecord): void {
    this.change({ roles: [...this.#state.roles.filter(({ name }) => name !== record.name), record] });
  }

  removeRole(name: string): void {
    this.change({ roles: this.#state.roles.filter((one) => one.name !== name) });
  }

  provider(issuer: string): ProviderRecord | undefined {
    return this.#state.providers.find((one) => one.issuer === issuer);
  }

  putProvider(record: ProviderRecord): void {
    this.change({
      providers: [...this.#state.providers.filter(({ issuer }) => issuer !== record.issuer), record],
    });
  }

  removeProvider(issuer: string): void {
    this.change({ providers: this.#state.providers.filter((one) => one.issuer !== issuer) });
  }
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A unique identifier of IAM: a prefix that tells the kind, and 16 characters (IAM user guide, "Unique identifiers"). */
export function uniqueId(prefix: 'AKIA' | 'ASIA' | 'AROA' | 'AIDA'): string {
  return prefix + Array.from({ length: 16 }, () => BASE32[randomInt(BASE32.length)]).join('');
}

/** 40 characters, as IAM makes them. */
export function newSecretAccessKey(): string {
  return randomBytes(30).toString('base64');
}

function freshState(account: string): IdentityState {
  return {
    version: 1,
    account,
    administrator: {
      accessKeyId: uniqueId('AKIA'),
      secretAccessKey: newSecretAccessKey(),
      userId: uniqueId('AIDA'),
    },
    bearerTokenKey: randomBytes(16).toString('base64'),
    sessionKey: randomBytes(32).toString('base64'),
    idTokenRequestToken: randomBytes(32).toString('base64url'),
    roles: [],
    providers: [],
  };
}

/** What a killed process wrote and did not rename. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/^identity\.json\..*\.new$/.test(name)) rmSync(join(folder, name));
  }
}

function readState(file: string): IdentityState | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return state.parse(JSON.parse(text));
  } catch (error) {
    // The parser's own message could quote a key.
    throw new GateError('input', {
      doing: 'open the data folder',
      cause: 'its identity file is not one that this version writes',
      remedy: 'Name another folder, or remove this one',
      file,
      underlying: error instanceof SyntaxError ? undefined : error,
    });
  }
}

/** Writes beside the file, syncs, renames into place, syncs the folder: readers see the old text or the new one. */
export function writeDurably(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.new`;
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, file);
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
