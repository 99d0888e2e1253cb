import { serviceEndpoints } from '../../aws/endpoints.js';
import { suggestion } from '../../config/nearest.js';
import { GateError } from '../../errors.js';
import { SNIPPETS } from '../../snippets/index.js';
import type { Command } from '../command.js';

export const snippetCommand: Command = {
  name: 'snippet',
  summary: 'Print what a tool that is no step of a job needs to install from the repository.',
  help: `Usage: codeartifact-gate snippet ${Object.keys(SNIPPETS).join('|')}

Prints text for the current configuration: steps of a Dockerfile with a build secret, dependabot.yml, config.js of a
self-hosted Renovate, devcontainer.json, .pre-commit-config.yaml. It holds no token and asks nobody for one.

Example:
  codeartifact-gate snippet dependabot > .github/dependabot.yml
`,
  options: {},
  takesSettings: true,
  takesOperands: true,

  async run(context) {
    const [name = '', ...more] = context.operands;
    const snippet = more.length === 0 && Object.hasOwn(SNIPPETS, name) ? SNIPPETS[name] : undefined;
    if (snippet === undefined) throw unknown(context.operands);
    const settings = await context.settings();
    const text = snippet({
      settings,
      endpointOverride: serviceEndpoints(process.env, settings).repositories,
    });
    if (context.json) context.printJson({ name, text });
    else process.stdout.write(text);
    return 0;
  },
};

function unknown(operands: readonly string[]): GateError {
  const names = Object.keys(SNIPPETS);
  const [name, ...more] = operands;
  const isOne = name !== undefined && more.length === 0;
  return new GateError('input', {
    doing: 'print a snippet',
    cause: isOne ? `there is none called ${name.slice(0, 40)}` : 'one name is needed',
    remedy: isOne ? suggestion(name, names) : `Use one of: ${names.join(', ')}`,
  });
}
