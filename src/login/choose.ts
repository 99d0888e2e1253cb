import type { Client } from '../clients/client.js';
import { clientsNamed } from '../clients/clients.js';
import { clientNamesUsedIn } from '../clients/used-by.js';
import { CLIENTS } from '../config/clients.js';
import { clientNames, type Settings } from '../config/settings.js';
import { GateError } from '../errors.js';

/**
 * The clients to configure: those that the settings name, else those whose manifest is in `folder`.
 *
 * @throws GateError 'input' when there are none, which would be a login to nothing
 */
export async function chooseClients(settings: Settings, folder: string): Promise<readonly Client[]> {
  const named = clientNames(settings);
  const chosen = await clientsNamed(named ?? (await clientNamesUsedIn(folder)));
  if (chosen.length > 0) return chosen;
  throw new GateError('input', {
    doing: 'choose the package clients to configure',
    cause:
      named === undefined
        ? `there is no manifest of a known client in ${folder}`
        : 'the list clients is empty',
    remedy: `Run in the folder of the project, or set clients to some of ${CLIENTS.join(', ')}`,
  });
}
