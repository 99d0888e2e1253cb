import type { IncomingMessage } from 'node:http';
import type { Access, Principal } from './access.js';
import { openSession } from './sessions.js';
import { type Authorization, SignatureError, verifySignature } from './sigv4.js';
import type { IdentityStore } from './store.js';

/** IAM is global, and so was STS: clients may sign for this region whatever theirs is. */
const GLOBAL_REGION = 'us-east-1';
const UNRECOGNISED = 'The security token included in the request is invalid.';

/** Finds out who has signed a request. */
export class Authenticator {
  readonly #store: IdentityStore;
  readonly #access: Access;
  readonly #region: string;
  readonly #clock: () => number;

  constructor(store: IdentityStore, access: Access, region: string, clock: () => number) {
    this.#store = store;
    this.#access = access;
    this.#region = region;
    this.#clock = clock;
  }

  /**
   * @param body undefined when somebody else compares it with its hash header
   * @throws SignatureError
   */
  authenticate(request: IncomingMessage, body: Buffer | undefined, authorization: Authorization): Principal {
    const { secretAccessKey, principal } = this.#holderOf(authorization.accessKeyId, request);
    const isRegional = authorization.service === 'codeartifact';
    verifySignature(
      { method: request.method ?? '', target: request.url ?? '/', rawHeaders: request.rawHeaders, body },
      authorization,
      secretAccessKey,
      { regions: isRegional ? [this.#region] : [this.#region, GLOBAL_REGION], now: this.#clock() },
    );
    return principal;
  }

  #holderOf(
    accessKeyId: string,
    request: IncomingMessage,
  ): { secretAccessKey: string; principal: Principal } {
    const sessionToken = request.headers['x-amz-security-token'];
    const { administrator, sessionKey } = this.#store.state;
    if (sessionToken === undefined) {
      if (accessKeyId !== administrator.accessKeyId) throw new SignatureError('unrecognised', UNRECOGNISED);
      return { secretAccessKey: administrator.secretAccessKey, principal: this.#access.administrator() };
    }
    const session = openSession(String(sessionToken), Buffer.from(sessionKey, 'base64'));
    if (session === undefined || session.accessKeyId !== accessKeyId) {
      throw new SignatureError('unrecognised', UNRECOGNISED);
    }
    if (session.expiresAt <= this.#clock()) {
      throw new SignatureError('expired', 'The security token included in the request is expired');
    }
    const { roleName, roleId, sessionName, policy, expiresAt, secretAccessKey } = session;
    const known = { roleName, roleId, sessionName, ...(policy === undefined ? {} : { policy }) };
    const principal = this.#access.sessionPrincipal(known, expiresAt);
    // A role that was deleted takes its sessions along.
    if (this.#access.roleOf(principal) === undefined) throw new SignatureError('unrecognised', UNRECOGNISED);
    return { secretAccessKey, principal };
  }
}
