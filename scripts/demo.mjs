// The main job on the embedded CodeArtifact. Needs no AWS account; see src/demo/.
import { join } from 'node:path';
import { ROOT, runNode, setUp } from './setup.mjs';

setUp();
runNode([join(ROOT, 'dist/cli/index.js'), 'demo', ...process.argv.slice(2)]);
