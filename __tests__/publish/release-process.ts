import { connect } from '../../src/aws/connect.js';
import { terminalHost } from '../../src/host/terminal.js';
import { publishPackages } from '../../src/publish/publish.js';
import { RELEASE, releaseSettings } from './release.js';

/** Publishes the release of a folder, in a process of its own that can be killed. Arguments: folder, emulator's URL. */
const [folder, origin] = process.argv.slice(2);
const host = terminalHost({ messages: process.stderr, environment: process.env });
const settings = releaseSettings;
const receipt = await publishPackages({
  settings,
  workingFolder: folder!,
  host,
  service: () => connect(settings, 'publish', host, process.env).service,
  endpointOverride: { origin: origin!, region: settings.region },
  environment: process.env,
  targets: RELEASE,
});
if (receipt.failure !== undefined) throw receipt.failure;
