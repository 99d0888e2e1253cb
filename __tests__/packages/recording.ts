import { spawn } from 'node:child_process';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Artifact, RepositoryClient } from '../../src/packages/artifact.js';

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: Buffer;
}

/** What an artifact's upload would send, without a network. */
export async function recordUpload(
  artifact: Artifact,
  answers: Readonly<Record<string, string>> = {},
): Promise<readonly Recorded[]> {
  const recorded: Recorded[] = [];
  const client: RepositoryClient = {
    async send(request) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of request.body?.chunks() ?? []) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      if (body.length !== (request.body?.size ?? 0))
        throw new Error(`${request.path} promises ${request.body?.size} bytes, and sends ${body.length}`);
      recorded.push({
        method: request.method,
        path: request.path,
        contentType: request.contentType ?? '',
        body,
      });
      const text = answers[`${request.method} ${request.path}`];
      return text === undefined && request.method === 'GET'
        ? { status: 404, text: '' }
        : { status: 200, text: text ?? '' };
    },
    async sendAsset({ asset }) {
      throw new Error(`${asset.name} is sent by the API, which nothing here records`);
    },
  };
  await artifact.upload(artifact.assets, client, false);
  return recorded;
}

export interface RecordingServer {
  readonly origin: string;
  readonly requests: readonly (Recorded & { readonly headers: IncomingHttpHeaders })[];
  close(): Promise<void>;
}

/** A server that writes down what a native client sends. `answer` gives a body to 200, or undefined for 404. */
export async function recordingServer(
  answer: (method: string, path: string, headers: IncomingHttpHeaders) => string | number | undefined,
): Promise<RecordingServer> {
  const requests: (Recorded & { headers: IncomingHttpHeaders })[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const path = request.url ?? '';
    requests.push({
      method: request.method ?? '',
      path,
      contentType: request.headers['content-type'] ?? '',
      body,
      headers: request.headers,
    });
    const result = answer(request.method ?? '', path, request.headers);
    response.statusCode = typeof result === 'number' ? result : result === undefined ? 404 : 200;
    response.end(typeof result === 'string' ? result : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const INSTALL: Readonly<Record<string, string>> = {
  npm: 'Install Node with npm',
  pip: 'Install it with: apt-get install python3-pip',
  python3: 'Install it with: apt-get install python3 python3-venv',
  python: 'Install it with: npm test, which makes .tools/venv',
  twine: 'Install it with: npm test, which makes .tools/venv',
  mvn: 'Install it with: apt-get install maven',
  cargo: 'Install it with: apt-get install cargo (1.74 or newer)',
  gem: 'Install it with: apt-get install ruby',
};

/** Runs a native client; a failure shows its output. */
export function runTool(
  command: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly mayFail?: boolean;
  },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) =>
      reject(
        new Error(
          `Could not run ${command}: ${error.message}. ${INSTALL[basename(command)] ?? 'Install it'}.`,
        ),
      ),
    );
    child.on('close', (code) => {
      if (code === 0 || options.mayFail === true) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}

/** The parts of a multipart form, in order. */
export function formFields(recorded: Recorded): readonly (readonly [name: string, value: string])[] {
  const boundary = /boundary="?([^";]+)/.exec(recorded.contentType)![1]!;
  return recorded.body
    .toString('latin1')
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const split = part.indexOf('\r\n\r\n');
      const name = /name="([^"]+)"/.exec(part.slice(0, split))![1]!;
      return [name, part.slice(split + 4, -2)] as const;
    });
}
