import { createLocalJWKSet, decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import { type Access, type ContextValues, type Principal, roleArn } from './access.js';
import { GITHUB_ISSUER, type Issuer } from './issuer.js';
import { type Decision, evaluate, PolicySyntaxError, parsePolicy } from './policy.js';
import { type Parameters, QueryError, type XmlContent } from './query.js';
import { type RoleSession, sealSession } from './sessions.js';
import { type IdentityStore, newSecretAccessKey, type RoleRecord, uniqueId } from './store.js';

const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
const ROLE_ARN = /^arn:aws:iam::\d{12}:role\/\S+$/;
const LEAST_SECONDS = 900;
const DEFAULT_SECONDS = 3600;
const CHAINED_SECONDS = 3600;
const LONGEST_SECONDS = 43_200;

/** The claims that STS gives to trust policies, besides `sub` and `aud` (IAM user guide, "OIDC condition keys"). */
const CONDITION_CLAIMS = [
  'sub',
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'workflow',
];

export interface StsRequest {
  readonly parameters: Parameters;
  /** Undefined for unsigned requests. */
  readonly principal: Principal | undefined;
  /** Tells the log why the answer is a refusal. */
  deny(why: string): void;
}

/** AWS Security Token Service, as far as jobs and command lines need it. @see STS API reference */
export class Sts {
  readonly #store: IdentityStore;
  readonly #access: Access;
  readonly #issuer: Issuer;
  readonly #clock: () => number;

  constructor(store: IdentityStore, access: Access, issuer: Issuer, clock: () => number) {
    this.#store = store;
    this.#access = access;
    this.#issuer = issuer;
    this.#clock = clock;
  }

  /** @returns the result element; throws QueryError */
  async answer(operation: string, request: StsRequest): Promise<XmlContent> {
    if (operation === 'AssumeRoleWithWebIdentity') return this.#assumeRoleWithWebIdentity(request);
    if (request.principal === undefined) {
      throw new QueryError('MissingAuthenticationToken', 403, 'Request is missing Authentication Token');
    }
    if (operation === 'GetCallerIdentity') return callerIdentity(request.principal);
    if (operation === 'AssumeRole') return this.#assumeRole(request, request.principal);
    throw new QueryError('InvalidAction', 400, `The embedded STS does not have the operation ${operation}`);
  }

  async #assumeRoleWithWebIdentity({ parameters, deny }: StsRequest): Promise<XmlContent> {
    const sessionName = parameters.required('RoleSessionName', SESSION_NAME);
    const arn = parameters.required('RoleArn', ROLE_ARN);
    const claims = await this.#verifyIdToken(parameters.required('WebIdentityToken'), deny);
    const issuer = claims.iss!.replace(/^https:\/\//, '');
    const providerArn = `arn:aws:iam::${this.#store.state.account}:oidc-provider/${issuer}`;
    const role = this.#findRole(arn);
    const decision =
      role === undefined
        ? { allowed: false, why: `there is no role ${arn}` }
        : this.#judgeTrust(role, 'sts:AssumeRoleWithWebIdentity', { Federated: providerArn }, undefined, {
            ...identityKeys(issuer, claims),
            'aws:FederatedProvider': providerArn,
            'sts:RoleSessionName': sessionName,
          });
    if (role === undefined || !decision.allowed) {
      deny(decision.why);
      throw new QueryError('AccessDenied', 403, 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
    }
    const session = this.#newSession(role, sessionName, parameters, role.maxSessionDuration);
    return {
      ...this.#sessionXml(session),
      SubjectFromWebIdentityToken: claims.sub ?? '',
      Audience: String(claims.aud),
      Provider: providerArn,
    };
  }

  /** In the order in which STS refuses: provider, signature, audience, time. */
  async #verifyIdToken(token: string, deny: (why: string) => void): Promise<JWTPayload> {
    const refuse = (code: string, message: string, why = message): never => {
      deny(why);
      throw new QueryError(code, 400, message);
    };
    let stated: JWTPayload;
    try {
      stated = decodeJwt(token);
    } catch {
      return refuse(
        'InvalidIdentityToken',
        'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
      );
    }
    const clientIds = this.#clientIdsOf(stated.iss);
    if (clientIds === undefined) {
      return refuse(
        'InvalidIdentityToken',
        `No OpenIDConnect provider found in your account for ${stated.iss}`,
      );
    }
    const now = new Date(this.#clock());
    try {
      const keys = createLocalJWKSet(await this.#issuer.keys());
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        audience: [...clientIds],
        currentDate: now,
        requiredClaims: ['exp', 'sub'],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) {
        const expiry = new Date((stated.exp ?? 0) * 1000).toISOString();
        return refuse(
          'ExpiredTokenException',
          `Token expired: current date/time ${now.toISOString()} must be before the expiration date/time ${expiry}`,
        );
      }
      if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
        const why = `the token's audience ${String(stated.aud)} is not among ${clientIds.join(', ')}`;
        return refuse('InvalidIdentityToken', 'Incorrect token audience', why);
      }
      const why = error instanceof errors.JOSEError ? error.message : 'the token could not be verified';
      return refuse(
        'InvalidIdentityToken',
        "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
        why,
      );
    }
  }

  /** The audiences that a provider is registered with. GitHub's counts as registered until somebody registers it. */
  #clientIdsOf(issuer: string | undefined): readonly string[] | undefined {
    if (issuer === undefined) return undefined;
    const provider = this.#store.provider(issuer.replace(/^https:\/\//, ''));
    if (provider !== undefined) return provider.clientIds;
    return issuer === GITHUB_ISSUER ? ['sts.amazonaws.com'] : undefined;
  }

  #assumeRole({ parameters, deny }: StsRequest, caller: Principal): XmlContent {
    const sessionName = parameters.required('RoleSessionName', SESSION_NAME);
    const arn = parameters.required('RoleArn', ROLE_ARN);
    const tags = parameters.tags('Tags');
    const actions = tags.size === 0 ? ['sts:AssumeRole'] : ['sts:AssumeRole', 'sts:TagSession'];
    const role = this.#findRole(arn);
    const keys = assumeRoleKeys(sessionName, parameters.optional('ExternalId'), tags);
    for (const action of actions) {
      const decision =
        role === undefined
          ? { allowed: false, why: `there is no role ${arn}` }
          : this.#judgeAssumption(caller, role, action, keys);
      if (!decision.allowed) {
        deny(decision.why);
        throw new QueryError(
          'AccessDenied',
          403,
          `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${arn}`,
        );
      }
    }
    const most =
      caller.session === undefined
        ? role!.maxSessionDuration
        : Math.min(CHAINED_SECONDS, role!.maxSessionDuration);
    return this.#sessionXml(this.#newSession(role!, sessionName, parameters, most));
  }

  /**
   * A trust policy that names the caller itself is enough within an account; one that names the whole account leaves
   * it to the caller's own policies (IAM user guide, "Cross-account policy evaluation logic").
   */
  #judgeAssumption(
    caller: Principal,
    role: RoleRecord,
    action: string,
    keys: ContextValues,
  ): Pick<Decision, 'allowed' | 'why'> {
    const own = this.#access.decide(caller, action, roleArn(caller.account, role), keys);
    if (own.denied) return own;
    const names = this.#namesOf(caller);
    const named = this.#judgeTrust(role, action, { AWS: names }, caller, keys);
    if (named.allowed || named.denied) return named;
    const account = [caller.account, `arn:aws:iam::${caller.account}:root`];
    const trusted = this.#judgeTrust(role, action, { AWS: [...names, ...account] }, caller, keys);
    return trusted.allowed ? own : trusted;
  }

  #namesOf(caller: Principal): string[] {
    const role = this.#access.roleOf(caller);
    return role === undefined ? [caller.arn] : [caller.arn, roleArn(caller.account, role)];
  }

  #judgeTrust(
    role: RoleRecord,
    action: string,
    principal: { AWS?: readonly string[]; Federated?: string },
    caller: Principal | undefined,
    keys: ContextValues,
  ): Decision {
    const trust = parsePolicy(role.trustPolicy, 'trust', `trust policy of role ${role.name}`);
    return evaluate([trust], { action, principal, context: this.#access.context(caller, keys) });
  }

  #findRole(arn: string): RoleRecord | undefined {
    const { account, roles } = this.#store.state;
    return roles.find((role) => roleArn(account, role) === arn);
  }

  #newSession(role: RoleRecord, sessionName: string, parameters: Parameters, most: number): RoleSession {
    const seconds = parameters.integer(
      'DurationSeconds',
      Math.min(DEFAULT_SECONDS, most),
      LEAST_SECONDS,
      LONGEST_SECONDS,
    );
    if (seconds > most) {
      const limit =
        most < role.maxSessionDuration
          ? 'the 1 hour session limit for roles assumed by role chaining.'
          : 'the MaxSessionDuration set for this role.';
      throw new QueryError('ValidationError', 400, `The requested DurationSeconds exceeds ${limit}`);
    }
    if (parameters.optional('PolicyArns.member.1.arn') !== undefined) {
      throw new QueryError(
        'ValidationError',
        400,
        'The embedded STS has no managed policies: give the session policy in Policy',
      );
    }
    const policy = parameters.optional('Policy');
    if (policy !== undefined) checkSessionPolicy(policy);
    return {
      accessKeyId: uniqueId('ASIA'),
      secretAccessKey: newSecretAccessKey(),
      roleName: role.name,
      roleId: role.id,
      sessionName,
      expiresAt: Math.floor(this.#clock() / 1000 + seconds) * 1000,
      ...(policy === undefined ? {} : { policy }),
    };
  }

  #sessionXml(session: RoleSession): { readonly [element: string]: XmlContent } {
    const key = Buffer.from(this.#store.state.sessionKey, 'base64');
    const principal = this.#access.sessionPrincipal(session);
    return {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: sealSession(session, key),
        Expiration: new Date(session.expiresAt).toISOString().replace('.000Z', 'Z'),
      },
      AssumedRoleUser: { AssumedRoleId: principal.userId, Arn: principal.arn },
    };
  }
}

function callerIdentity({ arn, account, userId }: Principal): XmlContent {
  return { Arn: arn, UserId: userId, Account: account };
}

function checkSessionPolicy(text: string): void {
  if (text.length > 2048) {
    throw new QueryError('ValidationError', 400, 'The session policy is longer than 2048 characters');
  }
  try {
    parsePolicy(text, 'identity', 'session policy');
  } catch (error) {
    if (error instanceof PolicySyntaxError)
      throw new QueryError('MalformedPolicyDocument', 400, error.message);
    throw error;
  }
}

function identityKeys(issuer: string, claims: JWTPayload): ContextValues {
  const keys: Record<string, string | readonly string[]> = {};
  if (claims.aud !== undefined) keys[`${issuer}:aud`] = claims.aud;
  for (const name of CONDITION_CLAIMS) {
    const value = claims[name];
    if (typeof value === 'string') keys[`${issuer}:${name}`] = value;
  }
  return keys;
}

function assumeRoleKeys(
  sessionName: string,
  externalId: string | undefined,
  tags: ReadonlyMap<string, string>,
): ContextValues {
  return {
    'sts:RoleSessionName': sessionName,
    ...(externalId === undefined ? {} : { 'sts:ExternalId': externalId }),
    ...(tags.size === 0 ? {} : { 'aws:TagKeys': [...tags.keys()] }),
    ...Object.fromEntries([...tags].map(([key, value]) => [`aws:RequestTag/${key}`, value])),
  };
}
