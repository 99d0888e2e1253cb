import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Access, type Principal } from '../../../src/emulator/identity/access.js';
import { BearerTokens } from '../../../src/emulator/identity/bearer-tokens.js';
import { Iam } from '../../../src/emulator/identity/iam.js';
import { Issuer } from '../../../src/emulator/identity/issuer.js';
import { Parameters } from '../../../src/emulator/identity/query.js';
import { IdentityStore } from '../../../src/emulator/identity/store.js';
import { Sts } from '../../../src/emulator/identity/sts.js';

export const ACCOUNT = '111122223333';
export const ISSUER = 'token.actions.githubusercontent.com';
export const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/${ISSUER}`;

/** The identity rooms of one account, on a folder of its own and with a clock that the test sets. */
export class Account {
  now = Date.parse('2026-03-01T12:00:00Z');
  readonly folder = mkdtempSync(join(tmpdir(), 'account-'));
  store!: IdentityStore;
  access!: Access;
  issuer!: Issuer;
  sts!: Sts;
  iam!: Iam;
  tokens!: BearerTokens;
  denials: string[] = [];

  constructor() {
    this.reopen();
  }

  /** As after a restart: everything is read from the folder again. */
  reopen(): void {
    const clock = (): number => this.now;
    this.store = IdentityStore.open(this.folder, ACCOUNT);
    this.access = new Access(this.store, 'us-east-1', clock);
    this.issuer = new Issuer(this.store, clock);
    this.sts = new Sts(this.store, this.access, this.issuer, clock);
    this.iam = new Iam(this.store, this.access, clock);
    this.tokens = new BearerTokens(this.store, this.access, clock);
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  askIam(operation: string, form: Record<string, string>, principal = this.access.administrator()): unknown {
    return this.iam.answer(operation, this.#request(form, principal));
  }

  async askSts(
    operation: string,
    form: Record<string, string>,
    principal?: Principal,
  ): Promise<Record<string, never>> {
    return (await this.sts.answer(operation, {
      ...this.#request(form, this.access.administrator()),
      principal,
    })) as Record<string, never>;
  }

  createRole(
    name: string,
    trust: object,
    policies: Record<string, object> = {},
    maxSessionDuration = 3600,
  ): void {
    this.askIam('CreateRole', {
      RoleName: name,
      AssumeRolePolicyDocument: JSON.stringify(trust),
      MaxSessionDuration: String(maxSessionDuration),
    });
    for (const [policy, document] of Object.entries(policies)) {
      this.askIam('PutRolePolicy', {
        RoleName: name,
        PolicyName: policy,
        PolicyDocument: JSON.stringify(document),
      });
    }
  }

  /** A principal as if the role had been assumed. */
  sessionOf(roleName: string, expiresAt?: number, policy?: object): Principal {
    const { id } = this.store.role(roleName)!;
    const session = { roleName, roleId: id, sessionName: 'job' };
    return this.access.sessionPrincipal(
      policy === undefined ? session : { ...session, policy: JSON.stringify(policy) },
      expiresAt,
    );
  }

  #request(form: Record<string, string>, principal: Principal) {
    return {
      parameters: new Parameters(new URLSearchParams(form)),
      principal,
      deny: (why: string) => {
        this.denials.push(why);
      },
    };
  }
}

/** A trust policy for jobs: by default one that GitHub's own documentation shows. */
export function trustOf(condition: object, more: readonly object[] = []): object {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: PROVIDER },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: condition,
      },
      ...more,
    ],
  };
}
