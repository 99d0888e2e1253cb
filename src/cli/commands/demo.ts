import type { Command } from '../command.js';

export const demoCommand: Command = {
  name: 'demo',
  summary: 'Play the whole job on the embedded CodeArtifact; needs no AWS account.',
  help: `Usage: codeartifact-gate demo

Starts the embedded CodeArtifact, founds a small company on it, and takes the example project through the job: gate,
login, install and build with npm, pip, Maven and Cargo, publish, install as a consumer, and three attacks. Ends with a
table; exits with 0 only if every step did what it says.

Example:
  codeartifact-gate demo
`,
  options: {},
  takesSettings: false,
  async run() {
    const { playDemo } = await import('../../demo/demo.js');
    return (await playDemo((line) => process.stdout.write(`${line}\n`))) ? 0 : 1;
  },
};
