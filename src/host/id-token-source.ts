/** How long GitHub may take to answer, in milliseconds. */
const DEADLINE_MS = 10_000;

/**
 * Asks GitHub for an ID token without the toolkit, which prints commands on stdout: there the command line puts what
 * a shell evaluates.
 *
 * @returns undefined when the job may not ask
 * @see GitHub docs, "OpenID Connect reference", methods for requesting the token
 */
export function idTokenSource(
  environment: Readonly<Record<string, string | undefined>>,
  mask: (secret: string) => void,
): ((audience: string) => Promise<string>) | undefined {
  const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (address === undefined || address === '' || bearer === undefined || bearer === '') return undefined;
  return async (audience) => {
    const url = new URL(address);
    url.searchParams.set('audience', audience);
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    // The toolkit's own wording, so that both sources are explained alike.
    if (!answer.ok) throw new Error(`Error Code : ${answer.status}`);
    const { value } = (await answer.json()) as { value?: unknown };
    if (typeof value !== 'string' || value === '') throw new Error('the answer holds no token');
    mask(value);
    return value;
  };
}
