import { findMavenCentral } from '../../src/demo/clients.js';

/** The repository that the installed Maven takes its plug-ins from: the tests name no public host themselves. */
export async function mavenCentral(): Promise<string> {
  const address = await findMavenCentral();
  if (address === undefined) throw new Error('Maven is missing. Install it with: apt-get install maven');
  return address;
}
