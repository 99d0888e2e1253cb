import type { EmulatorOptions, RunningEmulator } from '../../emulator/index.js';
import { loadEmulator } from '../../emulator/open.js';
import { GateError } from '../../errors.js';
import type { Command, CommandContext } from '../command.js';

export const emulatorCommand: Command = {
  name: 'emulator',
  summary: 'Serve an embedded CodeArtifact on 127.0.0.1 until interrupted.',
  help: `Usage: codeartifact-gate emulator [--port N] [--data DIR] [--region R] [--account A]
                                  [--ready-file FILE] [--external NAME=URL …]
                                  [--quotas] [--latency MS]

Serves CodeArtifact's control plane, STS, the IAM calls that make roles, an issuer of GitHub's ID tokens and the npm,
PyPI, Maven, Cargo, NuGet, Swift and Ruby endpoints on 127.0.0.1. Prints one JSON line {"url", "env"} once it is ready,
where env holds the variables that point the AWS CLI, the SDKs and the action here. Tells on stderr why it refused a
request.

  --port N            listen there; default: any free port
  --data DIR          keep domains, packages, roles and keys there; default: a temporary folder
  --region R          default: us-east-1
  --account A         default: 111122223333
  --ready-file FILE   also write the ready line there, readable by you alone: it holds this emulator's keys
  --external NAME=URL serve the external connection public:NAME from URL; may be repeated
  --quotas            throttle as CodeArtifact does by default (800 reads a second, …); default: no limit
  --latency MS        hold every answer back for so long, as a distant region would; default: 0

Example:
  codeartifact-gate emulator --port 4873 --data .codeartifact --external npmjs=https://registry.example/
`,
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    region: { type: 'string' },
    account: { type: 'string' },
    'ready-file': { type: 'string' },
    external: { type: 'string', multiple: true },
    quotas: { type: 'boolean' },
    latency: { type: 'string' },
  },
  takesSettings: false,
  async run(context) {
    const options = readOptions(context);
    const ended = untilSignal();
    const { startEmulator, writeDurably } = await loadEmulator();
    const emulator = await startEmulator({ ...options, tell: (line) => context.host.info(line) });
    try {
      announce(emulator, context, writeDurably);
      await ended;
    } finally {
      await emulator.close();
    }
    return 0;
  },
};

function announce(
  { url, env }: RunningEmulator,
  { flags, json, printJson }: CommandContext,
  write: (file: string, text: string) => void,
): void {
  const ready = { url, env };
  const file = flags['ready-file'];
  if (typeof file === 'string') {
    try {
      write(file, `${JSON.stringify(ready)}\n`);
    } catch (error) {
      throw refuse(
        `--ready-file ${file} cannot be written (${(error as NodeJS.ErrnoException).code})`,
        'Name a file in a folder that is there',
      );
    }
  }
  if (json) printJson(ready);
  else process.stdout.write(`${JSON.stringify(ready)}\n`);
}

function readOptions({ flags }: CommandContext): EmulatorOptions {
  const text = (name: string): string | undefined => flags[name] as string | undefined;
  const port = text('port');
  if (port !== undefined && !/^\d{1,5}$/.test(port))
    throw refuse(`--port ${port} is no number`, 'Give a number, 0 for any free port');
  const latency = text('latency');
  if (latency !== undefined && !/^\d{1,5}$/.test(latency))
    throw refuse(`--latency ${latency} is no number`, 'Give milliseconds, such as 80');
  const [dataFolder, region, account] = [text('data'), text('region'), text('account')];
  return {
    externals: readExternals((flags['external'] as readonly string[] | undefined) ?? []),
    quotas: flags['quotas'] === true,
    ...(latency === undefined ? {} : { latency: Number(latency) }),
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(dataFolder === undefined ? {} : { dataFolder }),
    ...(region === undefined ? {} : { region }),
    ...(account === undefined ? {} : { account }),
  };
}

export function readExternals(entries: readonly string[]): ReadonlyMap<string, string> {
  const externals = new Map<string, string>();
  for (const entry of entries) {
    const [name, url] = entry.split(/=(.*)/s);
    if (name === '' || url === undefined || url === '') {
      throw refuse(`--external ${entry} is not NAME=URL`, 'Write it as npmjs=https://registry.example/');
    }
    if (externals.has(name!))
      throw refuse(`--external ${name} is there twice`, 'Give one address for each name');
    externals.set(name!, url);
  }
  return externals;
}

function refuse(cause: string, remedy: string): GateError {
  return new GateError('input', { doing: 'start the embedded CodeArtifact', cause, remedy });
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
