import { GateError } from '../errors.js';
import { CALL_DEADLINE_MS, CONNECT_DEADLINE_MS } from './deadline.js';

/** The SDK's own 50 hold up what a pace lets through at usual round trips. */
const MOST_CONNECTIONS = 128;

interface OutgoingRequest {
  readonly protocol: string;
  readonly hostname: string;
}

/**
 * How every AWS client of ours sends: bounded in time, through the proxy that the environment names (Node 24.5 and
 * later), and at most three attempts for what the SDK's standard mode calls transient. Without
 * `throwOnRequestTimeout` the SDK only warns and waits on.
 */
export function transport(): {
  readonly maxAttempts: number;
  readonly retryMode: 'standard';
  readonly requestHandler: {
    readonly connectionTimeout: number;
    readonly requestTimeout: number;
    readonly throwOnRequestTimeout: boolean;
    readonly httpAgent: object;
    readonly httpsAgent: object;
  };
} {
  const agent = { keepAlive: true, maxSockets: MOST_CONNECTIONS };
  return {
    maxAttempts: 3,
    retryMode: 'standard',
    requestHandler: {
      connectionTimeout: CONNECT_DEADLINE_MS,
      requestTimeout: CALL_DEADLINE_MS,
      throwOnRequestTimeout: true,
      httpAgent: agent,
      httpsAgent: { ...agent, proxyEnv: process.env },
    },
  };
}

/**
 * The same for uploads: once, and for as long as bytes move, which whoever sends them watches. The SDK would say on the
 * console that it does not send a stream again.
 */
export function uploadTransport() {
  const { requestHandler, ...rest } = transport();
  const { connectionTimeout, httpAgent, httpsAgent } = requestHandler;
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  return {
    ...rest,
    maxAttempts: 1,
    requestHandler: { connectionTimeout, httpAgent, httpsAgent },
    logger: silent,
  };
}

/**
 * Refuses to send in clear to another host, whoever chose the address: besides the variables that
 * `serviceEndpoints` reads, a profile's `endpoint_url` moves the SDK's clients.
 */
export function refuseClearText(request: unknown): void {
  const { protocol, hostname } = request as OutgoingRequest;
  if (protocol === 'https:' || hostname === '127.0.0.1' || hostname === '[::1]' || hostname === '::1') return;
  throw new GateError('input', {
    doing: 'ask AWS',
    cause: `the configured endpoint ${protocol}//${hostname} would send credentials in clear`,
    remedy: 'Use https, or http on 127.0.0.1 or [::1]: see endpoint_url in the AWS profile',
  });
}

/** The same as a plug-in of the SDK's clients, for each request before it is sent. */
export const clearTextGuard = {
  applyToStack(stack: { add(middleware: unknown, options: unknown): void }) {
    const guard = (next: (args: { request: unknown }) => unknown) => (args: { request: unknown }) => {
      refuseClearText(args.request);
      return next(args);
    };
    stack.add(guard, { step: 'finalizeRequest', name: 'refuseClearText', override: true });
  },
};
