// An emulator over a folder, in a process that a test can kill.
// Arguments: the compiled sources, the data folder. Prints { url, token } once it is ready.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CodeartifactClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-codeartifact';

const [lib, dataFolder] = process.argv.slice(2);
const { startEmulator } = await import(pathToFileURL(join(lib, 'emulator/index.js')).href);

const { url, env } = await startEmulator({ dataFolder });
const client = new CodeartifactClient({
  endpoint: url,
  region: env.AWS_REGION,
  credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: env.AWS_SECRET_ACCESS_KEY },
});
const { authorizationToken: token } = await client.send(new GetAuthorizationTokenCommand({ domain: 'acme' }));
client.destroy();
console.log(JSON.stringify({ url, token }));
