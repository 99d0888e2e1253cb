import type { Caller } from '../control/request.js';
import { type Decision, evaluate, parsePolicy } from './policy.js';
import type { IdentityStore, RoleRecord } from './store.js';

/** Whoever acts: the account's administrator, or a session of a role. */
export interface Principal extends Caller {
  /** As GetCallerIdentity tells it: `AIDA…`, or `AROA…:<session>`. */
  readonly userId: string;
  /** Undefined for the administrator. */
  readonly session?: {
    readonly roleName: string;
    readonly roleId: string;
    readonly sessionName: string;
    readonly policy?: string;
  };
}

export type ContextValues = Readonly<Record<string, string | readonly string[]>>;

export function roleArn(account: string, role: Pick<RoleRecord, 'name' | 'path'>): string {
  return `arn:aws:iam::${account}:role${role.path}${role.name}`;
}

/** What principals may do in this account, by their identity policies. */
export class Access {
  readonly #store: IdentityStore;
  readonly #region: string;
  readonly #clock: () => number;

  constructor(store: IdentityStore, region: string, clock: () => number) {
    this.#store = store;
    this.#region = region;
    this.#clock = clock;
  }

  administrator(): Principal {
    const { account, administrator } = this.#store.state;
    return { arn: `arn:aws:iam::${account}:user/administrator`, account, userId: administrator.userId };
  }

  /** The principal of a session; its role need not exist any more. */
  sessionPrincipal(session: NonNullable<Principal['session']>, sessionExpiresAt?: number): Principal {
    const { account } = this.#store.state;
    return {
      arn: `arn:aws:sts::${account}:assumed-role/${session.roleName}/${session.sessionName}`,
      account,
      userId: `${session.roleId}:${session.sessionName}`,
      session,
      ...(sessionExpiresAt === undefined ? {} : { sessionExpiresAt }),
    };
  }

  /** The role behind a session, unless it was deleted; one made again under the same name is another. */
  roleOf(principal: Principal): RoleRecord | undefined {
    const role = principal.session && this.#store.role(principal.session.roleName);
    return role?.id === principal.session?.roleId ? role : undefined;
  }

  /** @param action with its service: `codeartifact:ReadFromRepository` */
  decide(principal: Principal, action: string, resource: string, extra: ContextValues = {}): Decision {
    if (principal.session === undefined) {
      return { allowed: true, denied: false, why: 'the administrator may do everything' };
    }
    const role = this.roleOf(principal);
    if (role === undefined) return { allowed: false, denied: true, why: 'the role was deleted' };
    const request = { action, resource, context: this.context(principal, extra) };
    const policies = Object.entries(role.policies).map(([name, text]) =>
      parsePolicy(text, 'identity', `inline policy ${name} of role ${role.name}`),
    );
    const decision = evaluate(policies, request);
    if (!decision.allowed || principal.session.policy === undefined) return decision;
    return evaluate([parsePolicy(principal.session.policy, 'identity', 'session policy')], request);
  }

  /** Global condition keys of a request (IAM user guide, "AWS global condition context keys"). */
  context(
    principal: Principal | undefined,
    extra: ContextValues = {},
  ): ReadonlyMap<string, string | readonly string[]> {
    const now = this.#clock();
    const values: Record<string, string | readonly string[]> = {
      'aws:CurrentTime': new Date(now).toISOString(),
      'aws:EpochTime': String(Math.floor(now / 1000)),
      'aws:SecureTransport': 'false',
      'aws:SourceIp': '127.0.0.1',
      'aws:RequestedRegion': this.#region,
    };
    if (principal !== undefined) Object.assign(values, this.#principalKeys(principal));
    return new Map(Object.entries({ ...values, ...extra }).map(([key, value]) => [key.toLowerCase(), value]));
  }

  #principalKeys(principal: Principal): ContextValues {
    const role = this.roleOf(principal);
    return {
      'aws:PrincipalArn': role === undefined ? principal.arn : roleArn(principal.account, role),
      'aws:PrincipalAccount': principal.account,
      'aws:PrincipalType': principal.session === undefined ? 'User' : 'AssumedRole',
      'aws:userid': principal.userId,
      'aws:ResourceAccount': principal.account,
      ...(principal.session === undefined ? { 'aws:username': 'administrator' } : {}),
    };
  }
}
