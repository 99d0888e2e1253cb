import { messageOf } from '../errors.js';
import type { Host } from '../host/host.js';
import { SESSION_VARIABLE } from '../login/shell.js';
import { SESSION_STATE } from '../login/state.js';
import { undoSession } from '../workspace/session.js';
import { SECRETS_STATE } from './state.js';

/** The action's post step: undoes what main has saved the name of. A failure here is a warning, never a failed job. */
export async function runPost(
  host: Host,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  try {
    const session = host.state(SESSION_STATE);
    if (session === '') {
      host.info('Main changed nothing; nothing to undo');
      return 0;
    }
    // Post steps of other actions come after this one. Variables cannot be unset, only emptied.
    for (const name of host.state(SECRETS_STATE).split(' ')) {
      if (/^[A-Z][A-Z0-9_]*$/i.test(name)) host.exportVariable(name, '');
    }
    host.exportVariable(SESSION_VARIABLE, '');
    if (await undoSession(session, host, environment)) host.info('Everything is as it was');
  } catch (error) {
    host.warning(`Could not undo everything. ${messageOf(error)}`);
  }
  return 0;
}
