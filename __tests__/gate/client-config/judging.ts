import { clientConfigOf } from '../../../src/gate/client-config/index.js';
import { readPolicy } from '../../../src/gate/policy.js';
import { testSettings } from '../settings.js';

const ORIGIN = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';

/** The endpoint of the tests' repository, allowed everywhere. */
export function endpoint(format: string, below = ''): string {
  return `${ORIGIN}/${format}/shared/${below}`;
}

export const POLICY = readPolicy(testSettings(), undefined);

/** What is held against a file of this name: `<line> <key>`, and the clients that it binds. */
export function judge(path: string, text: string) {
  const config = clientConfigOf(path);
  if (config === undefined) throw new Error(`${path} is no configuration`);
  const { problems, binds } = config.judge(text, path, POLICY);
  return { problems: problems.map(({ line, key }) => `${line} ${key}`), binds };
}

/** The messages and remedies, to look for secrets in. */
export function said(path: string, text: string): string {
  return JSON.stringify(clientConfigOf(path)!.judge(text, path, POLICY));
}
