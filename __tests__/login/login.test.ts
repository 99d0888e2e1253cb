import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect as connectTcp, createServer } from 'node:net';
import { constants } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type GateWorld, gateWorld } from '../support/gate-world.js';
import { ArgvSampler, filesBelow, findLeaks } from '../support/leaks.js';
import { NODE } from '../support/paths.js';
import { runCommand } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';
import { sourceArguments } from '../support/source-process.js';

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  for (const name of await readdir(world.project)) {
    if (name !== 'codeartifact-gate.yml') await rm(join(world.project, name), { recursive: true });
  }
  await rm(join(world.home, '.cargo'), { recursive: true, force: true });
  for (const name of ['package.json', 'Cargo.toml', 'pom.xml', 'requirements.txt']) {
    await writeFile(join(world.project, name), '');
  }
});

const requestsSince = (count: number) => world.emulator.requests().slice(count);
const count = () => world.emulator.requests().length;

/** A shell in which `codeartifact-gate` is the sources' command line. */
async function shell(script: string, extra: Readonly<Record<string, string>> = {}) {
  const call = [NODE, ...sourceArguments('cli/index.ts')].map((word) => `'${word}'`).join(' ');
  return runCommand('sh', ['-eu', '-c', `codeartifact_gate() { ${call} "$@"; }\n${script}`], {
    folder: world.project,
    environment: { ...world.environment, ...extra },
  });
}

const LOGIN = 'eval "$(codeartifact_gate login)"';
const LOGOUT = 'eval "$(codeartifact_gate logout)"';

describe('login in a shell', () => {
  test('names variables anew for clients of Python packages, takes them back, and warns once', async () => {
    const print = 'env | grep -vE "^(_|SHLVL|PWD|OLDPWD)=" | sort';
    const login = LOGIN.replace('login', 'login --clients pip,uv,poetry,pdm,pipenv,hatch');
    const names = 'env | cut -d= -f1 | grep -E "^(UV|POETRY|PDM|PIPENV|HATCH)_" | sort';
    const { exitCode, stdout, stderr } = await shell(
      `${print}; echo ---; ${login}; ${names}; ${LOGOUT}; echo ---; ${print}`,
      { PIP_EXTRA_INDEX_URL: 'https://other.example/', UV_DEFAULT_INDEX: 'https://other.example/' },
    );
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    const [atFirst, during, after] = stdout.split('---\n');
    expect(after).toBe(atFirst);
    expect(during).toMatch(/^UV_INDEX_CODEARTIFACT_GATE_[0-9A-F]{8}_PASSWORD$/m);
    expect(during).toMatch(/^POETRY_HTTP_BASIC_CODEARTIFACT_GATE_[A-P]{8}_PASSWORD$/m);
    expect(stderr.match(/PIP_EXTRA_INDEX_URL is set/g)).toHaveLength(1);
  });

  test('sets the variables, logout gives the shell its own back, and files are as before', async () => {
    await mkdir(join(world.home, '.cargo'));
    await writeFile(join(world.home, '.cargo', 'config.toml'), '# mine\r\n[net]\r\nretry = 3');
    const before = await snapshot(world.home);
    const beforeProject = await snapshot(world.project);
    const print = 'env | grep -vE "^(_|SHLVL|PWD|OLDPWD)=" | sort';
    const { exitCode, stdout, stderr } = await shell(
      `${print}; echo ---; ${LOGIN}; env | cut -d= -f1 | grep -E "^(NPM|PIP|TWINE|MAVEN|CARGO|CODEARTIFACT)" | sort; ` +
        `grep -c 'replace-with = "codeartifact"' "$CARGO_HOME/config.toml"; ${LOGOUT}; echo ---; ${print}`,
      { MAVEN_OPTS: "-Xmx1g -Dquote='x'", PIP_NO_INPUT: '' },
    );
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    const [atFirst, during, after] = stdout.split('---\n');
    expect(after).toBe(atFirst);
    for (const name of [
      'NPM_CONFIG_USERCONFIG',
      'PIP_INDEX_URL',
      'TWINE_PASSWORD',
      'MAVEN_ARGS',
      'CARGO_REGISTRIES_CODEARTIFACT_TOKEN',
    ]) {
      expect(during).toContain(`${name}\n`);
    }
    expect(during).toContain('\n1\n');
    expect(await snapshot(world.home)).toBe(before);
    expect(await snapshot(world.project)).toBe(beforeProject);
  });

  test('leaves the token nowhere: no file, no output, no command line', async () => {
    const argv = new ArgvSampler(world.folder);
    argv.start();
    const { stdout, stderr } = await shell(
      `line="$(codeartifact_gate login)"; echo "$line"; eval "$line"; ls "\${NPM_CONFIG_USERCONFIG%/*}"; cp -r "\${TMPDIR}" "\${TMPDIR}-copy"; cp -r "$HOME" "\${HOME}-copy"; sleep 0.1; token="$TWINE_PASSWORD"; ${LOGOUT}; printf '%s' "token=$token"`,
    );
    const lines = await argv.stop();
    const [shown, token] = stdout.split('token=') as [string, string];
    expect(token.length).toBeGreaterThan(500);
    expect(shown).toMatch(/^\. '\/.*\/env\.sh'\n/);
    expect(shown).not.toMatch(/^env\.sh$/m);
    // Copies that were made while the shell was logged in.
    const files = (
      await Promise.all(
        ['tmp-copy', 'home-copy', 'project'].map((name) => filesBelow(join(world.folder, name))),
      )
    ).flatMap((found) => [...found]);
    expect(files.map(([path]) => path)).toContainEqual(expect.stringMatching(/\/tmp-copy\/.*\/npmrc$/));
    const places = [['stdout', shown], ['stderr', stderr], ['argv', lines.join('\n')], ...files] as const;
    expect(findLeaks([token], places)).toEqual([]);
    for (const name of ['tmp-copy', 'home-copy']) await rm(join(world.folder, name), { recursive: true });
  });

  test('gives the token a fixed name where it is told one', async () => {
    const login = LOGIN.replace('login', 'login --clients npm --token-variable CODEARTIFACT_AUTH_TOKEN');
    const { stdout, exitCode, stderr } = await shell(
      `${login}; printenv CODEARTIFACT_AUTH_TOKEN | wc -c; grep -c '_authToken=.{CODEARTIFACT_AUTH_TOKEN}' "$NPM_CONFIG_USERCONFIG"; ${LOGOUT}; printenv CODEARTIFACT_AUTH_TOKEN || echo unset`,
    );
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(stdout).toMatch(/^\d{3,4}\n1\nunset\n$/);
  });

  test('asks AWS once', async () => {
    const before = count();
    await shell(`${LOGIN}; ${LOGOUT}`);
    expect(requestsSince(before).map((request) => request.operation)).toEqual(['GetAuthorizationToken']);
  });

  test('is refused in a shell that is logged in', async () => {
    const before = count();
    const { stderr } = await shell(`${LOGIN}; codeartifact_gate login || true; ${LOGOUT}`);
    expect(stderr).toContain('logged in already');
    expect(requestsSince(before)).toHaveLength(1);
  });

  test('that fails stops a script which would install without it', async () => {
    const { exitCode, stdout } = await shell('eval "$(codeartifact_gate login --domain other)"; echo npm ci');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('leaves nothing behind on %s', async (signal) => {
    const before = await snapshot(world.home);
    let child: ChildProcess | undefined;
    // The token is asked for when the session is open; what follows is applying it.
    const proxy = createServer((client) => {
      const upstream = connectTcp(Number(new URL(world.emulator.url).port), '127.0.0.1');
      client.once('data', () => child?.kill(signal));
      client.pipe(upstream).pipe(client);
      for (const socket of [client, upstream]) socket.on('error', () => {});
    });
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    child = spawn(NODE, [...sourceArguments('cli/index.ts'), 'login'], {
      cwd: world.project,
      env: { ...world.environment, AWS_ENDPOINT_URL_CODEARTIFACT: url },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let stdout = '';
    child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    const [code] = (await once(child, 'close')) as [number | null];
    proxy.close();
    const expected = 128 + constants.signals[signal];
    expect({ code, stdout }).toEqual({ code: expected, stdout: `(exit ${expected})\n` });
    expect(await snapshot(world.home)).toBe(before);
    expect((await readdir(join(world.folder, 'tmp'))).filter((name) => /-[0-9a-f]{12}$/.test(name))).toEqual(
      [],
    );
  });

  test('with --json names the file, and prints no secret', async () => {
    const { stdout } = await world.cli(['login', '--json', '--clients', 'npm']);
    const document = JSON.parse(stdout) as Record<string, string>;
    expect(document).toMatchObject({ clients: ['npm'], session: expect.stringMatching(/^session-/) });
    const script = await readFile(document['environmentFile']!, 'utf8');
    const token = /CODEARTIFACT_GATE_[0-9A-F]{8}='([^']+)'/.exec(script)![1]!;
    expect(findLeaks([token], [['stdout', stdout]])).toEqual([]);
    const logout = await world.cli(['logout'], { CODEARTIFACT_GATE_SESSION: document['session']! });
    expect(logout.exitCode).toBe(0);
    await expect(access(document['environmentFile']!)).rejects.toThrow();
  });
});

describe('what can be seen without AWS fails before the first request, and changes nothing', () => {
  test.each<[string, readonly string[], () => Promise<unknown>, RegExp]>([
    [
      'no client in the folder',
      [],
      () => rm(world.project, { recursive: true }).then(() => mkdir(world.project)),
      /no manifest/,
    ],
    ['a bad setting', ['--domain', 'Acme'], async () => {}, /--domain/],
    ['an unknown client', ['--clients', 'composer'], async () => {}, /one of npm/],
    [
      "a user's own replacement of the public crates registry",
      ['--clients', 'npm,cargo'],
      async () => {
        await mkdir(join(world.home, '.cargo'));
        await writeFile(
          join(world.home, '.cargo', 'config.toml'),
          '[source.crates-io]\nreplace-with = "mirror"\n',
        );
      },
      /config\.toml:1/,
    ],
  ])('%s', async (_name, args, arrange, message) => {
    await arrange();
    const config = join(world.project, 'codeartifact-gate.yml');
    await writeFile(
      config,
      'domain: acme\ndomain-owner: "111122223333"\nregion: eu-west-1\nrepository: shared\n',
    );
    const before = [count(), await snapshot(world.home)];
    const { exitCode, stderr, stdout } = await world.cli(['run', ...args, '--', 'true']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect([count(), await snapshot(world.home)]).toEqual(before);
  });

  test('a refusal by AWS leaves nothing behind either', async () => {
    const before = await snapshot(world.home);
    const { exitCode, stderr } = await world.cli(['run', '--domain', 'other', '--', 'true']);
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/no such domain/),
    });
    const wrongKey = await world.cli(['run', '--', 'true'], { AWS_SECRET_ACCESS_KEY: 'x'.repeat(40) });
    expect(wrongKey.exitCode).toBe(3);
    expect(await snapshot(world.home)).toBe(before);
    const left = (await readdir(join(world.folder, 'tmp'))).filter((name) => /-[0-9a-f]{12}$/.test(name));
    expect(left).toEqual([]);
  });
});

describe('run', () => {
  test('gives the variables to the command alone and its exit code back', async () => {
    const { exitCode, stdout } = await world.cli([
      'run',
      '--clients',
      'npm',
      '--',
      'sh',
      '-c',
      'echo "$NPM_CONFIG_REGISTRY"; exit 7',
    ]);
    expect(exitCode).toBe(7);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/npm\/d\/acme-111122223333\/shared\/\n$/);
  });

  test('hands arguments over as they are', async () => {
    const args = ['a b', '$HOME', '--json', '-x', '', "'"];
    const { stdout } = await world.cli([
      'run',
      '--',
      NODE,
      '-e',
      'console.log(JSON.stringify(process.argv.slice(1)))',
      '--',
      ...args,
    ]);
    expect(JSON.parse(stdout)).toEqual(args);
  });

  test('undoes the login when the command cannot be started', async () => {
    const before = await snapshot(world.home);
    const { exitCode, stderr } = await world.cli(['run', '--', 'no-such-program']);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('ENOENT') });
    expect(await snapshot(world.home)).toBe(before);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'passes %s on, then undoes the login',
    async (signal) => {
      const before = await snapshot(world.home);
      const script = `trap 'echo caught; exit 5' TERM INT HUP; echo ready; while :; do sleep 0.05; done`;
      const child = spawn(NODE, [...sourceArguments('cli/index.ts'), 'run', '--', 'sh', '-c', script], {
        cwd: world.project,
        env: world.environment,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        if (chunk.includes('ready')) child.kill(signal);
      });
      const [code] = (await once(child, 'close')) as [number | null];
      expect({ code, output }).toEqual({ code: 5, output: 'ready\ncaught\n' });
      expect(await snapshot(world.home)).toBe(before);
    },
  );

  test('killed with -9, is undone by the next one', async () => {
    const before = await snapshot(world.home);
    const child = spawn(
      NODE,
      [...sourceArguments('cli/index.ts'), 'run', '--', 'sh', '-c', 'echo ready; exec sleep 5'],
      {
        cwd: world.project,
        env: world.environment,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await once(child.stdout, 'data');
    expect(await snapshot(world.home)).not.toBe(before);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const next = await world.cli(['run', '--clients', 'npm', '--', 'true']);
    expect(next.exitCode).toBe(0);
    expect(await snapshot(world.home)).toBe(before);
  });
});
