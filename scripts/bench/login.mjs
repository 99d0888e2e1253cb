// Logging in, against what AWS's own command line takes for the same.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { NODE, ROOT } from '../setup.mjs';
import { CLI, inFolder, medians, run } from './measure.mjs';

const AWS = join(ROOT, '.tools', 'venv', 'bin', 'aws');
const SETTINGS = ['--domain', 'acme', '--domain-owner', '111122223333', '--repository', 'team'];

export async function login() {
  await inFolder(async (folder) => {
    const emulator = spawn(NODE, [CLI, 'emulator'], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const [ready] = await once(createInterface({ input: emulator.stdout }), 'line');
      const env = { ...process.env, ...JSON.parse(ready).env, HOME: folder, TMPDIR: folder };
      const aws = (...args) => run(AWS, ['codeartifact', ...args, '--domain', 'acme'], { cwd: folder, env });
      aws('create-domain');
      aws('create-repository', '--repository', 'team');
      const [ours, peer] = medians([
        () =>
          run(
            NODE,
            [CLI, 'run', ...SETTINGS, '--region', 'us-east-1', '--clients', 'npm,pip', '--', 'true'],
            { cwd: folder, env },
          ),
        () => {
          for (const tool of ['npm', 'pip', 'twine']) aws('login', '--tool', tool, '--repository', 'team');
        },
      ]);
      console.log(
        `log npm, pip and twine in, run nothing, undo: ${ours.toFixed(2)} s; ` +
          `aws codeartifact login, three times: ${peer.toFixed(2)} s; ratio ${(ours / peer).toFixed(2)}`,
      );
    } finally {
      emulator.kill();
    }
  });
}
