/** Keys of what main saves for post; `login/state.ts` has the session's. No secrets. */
export const SECRETS_STATE = 'secrets';
