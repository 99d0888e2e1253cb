/** How long a single call to a service may take, credentials and retries included, in milliseconds. */
export const CALL_DEADLINE_MS = 15_000;
/** How long a connection may take to be made, in milliseconds. */
export const CONNECT_DEADLINE_MS = 5_000;

export class DeadlineError extends Error {
  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds / 1000} s`);
    this.name = 'DeadlineError';
  }
}

/**
 * Runs `call` and gives up after `milliseconds`: the signal aborts requests, and the race ends work that heeds no
 * signal (a credential provider, a socket that trickles).
 */
export async function withDeadline<T>(
  call: (signal: AbortSignal) => Promise<T>,
  milliseconds = CALL_DEADLINE_MS,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DeadlineError(milliseconds));
      controller.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([call(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
