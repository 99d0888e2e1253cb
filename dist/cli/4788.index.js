export const id = 4788;
export const ids = [4788];
export const modules = {

/***/ 34788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  playDemo: () => (/* binding */ playDemo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 25 modules
var XMLParser = __webpack_require__(7196);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/demo/steps.js

/** A step that cannot be done because a client is not installed: named in the table, and the demo fails. */
class MissingClient extends Error {
    constructor(client, remedy) {
        super(`${client} is not installed; ${remedy}`);
        this.name = 'MissingClient';
    }
}
/** Runs steps one after the other, says what each does and proves, and remembers how it went. */
class Story {
    #records = [];
    #print;
    constructor(print) {
        this.#print = print;
    }
    get records() {
        return this.#records;
    }
    chapter(title) {
        this.#print(`\n${title}`);
    }
    /**
     * @param body does the step and returns what it saw, in a few words; throws when it did not see what it promised
     * @returns whether the step was done; later steps go on either way, so that one run shows all that is wrong
     */
    async step(title, body) {
        const started = performance.now();
        const record = (outcome, note) => {
            const milliseconds = performance.now() - started;
            this.#records.push({ title, outcome, milliseconds, note });
            const label = { done: '  ok  ', failed: ' FAIL ', missing: ' MISS ' }[outcome];
            this.#print(`${label} ${title}  ${(milliseconds / 1000).toFixed(1)} s\n         ${note.replaceAll('\n', '\n         ')}`);
            return outcome === 'done';
        };
        try {
            return record('done', await body());
        }
        catch (error) {
            return record(error instanceof MissingClient ? 'missing' : 'failed', (0,errors/* messageOf */.bD)(error));
        }
    }
    /** The closing table, and whether every step was done. */
    close() {
        const width = Math.max(...this.#records.map(({ title }) => title.length));
        this.#print(`\n${'step'.padEnd(width)}  outcome  seconds`);
        for (const { title, outcome, milliseconds } of this.#records) {
            this.#print(`${title.padEnd(width)}  ${outcome.padEnd(7)}  ${(milliseconds / 1000).toFixed(1).padStart(7)}`);
        }
        const total = this.#records.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
        const bad = this.#records.filter(({ outcome }) => outcome !== 'done').length;
        const verdict = bad === 0 ? 'every step did what it says' : `${bad} of ${this.#records.length} steps did not`;
        this.#print(`${'all'.padEnd(width)}  ${' '.repeat(7)}  ${(total / 1000).toFixed(1).padStart(7)}\n\n${verdict}`);
        return bad === 0;
    }
}

;// CONCATENATED MODULE: ./.build/demo/clients.js







const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const INSTALL_REMEDIES = {
    npm: 'install Node.js with npm',
    python3: 'install Python 3.9 or newer with the venv module',
    mvn: 'install Maven 3.8 or newer and a JDK',
    cargo: 'install Rust 1.74 or newer',
};
/** Throws MissingClient when the client is not on this machine. */
function requireClient(clients, name) {
    if (!clients.versions.has(name))
        throw new MissingClient(name, INSTALL_REMEDIES[name] ?? 'install it');
}
async function findClients() {
    const names = Object.keys(INSTALL_REMEDIES);
    const texts = await Promise.all(names.map((name) => outputOf(name, ['--version'])));
    const versions = new Map(names.flatMap((name, index) => (texts[index] === undefined ? [] : [[name, firstLine(texts[index])]])));
    const [pypiIndex, mavenCentral] = await Promise.all([findPypiIndex(), findMavenCentral()]);
    return {
        versions,
        ...(pypiIndex === undefined ? {} : { pypiIndex }),
        ...(mavenCentral === undefined ? {} : { mavenCentral }),
    };
}
/** The index that pip is configured to use, else the default that pip itself ships. */
async function findPypiIndex() {
    const configured = await outputOf('python3', ['-m', 'pip', 'config', 'get', 'global.index-url']);
    const builtIn = 'from pip._internal.models.index import PyPI; print(PyPI.simple_url)';
    const address = configured ?? (await outputOf('python3', ['-c', builtIn]));
    return address === undefined ? undefined : withSlash(address.trim());
}
/** The address of `central` in the super POM, which every Maven installation carries in its model builder. */
async function findMavenCentral() {
    const version = await outputOf('mvn', ['--version']);
    const home = /^Maven home: (.+)$/m.exec(version ?? '')?.[1];
    if (home === undefined)
        return undefined;
    for await (const jar of (0,promises_.glob)((0,external_node_path_.join)(home, 'lib', 'maven-model-builder-*.jar'))) {
        const pom = await entryOfZip(jar, 'org/apache/maven/model/pom-4.0.0.xml');
        const parsed = pom && new XMLParser/* default */.A({ processEntities: false }).parse(pom);
        const address = parsed?.project?.repositories?.repository?.url;
        if (typeof address === 'string')
            return withSlash(address);
    }
    return undefined;
}
async function outputOf(command, args) {
    const result = await run(command, args).catch(() => undefined);
    return result?.stdout;
}
function firstLine(text) {
    // Maven colours its version line even when nobody looks.
    return text
        .replaceAll(/\x1b\[[0-9;]*m/g, '')
        .split('\n', 1)[0]
        .trim();
}
function withSlash(address) {
    return address.endsWith('/') ? address : `${address}/`;
}
function entryOfZip(file, name) {
    return new Promise((resolve, reject) => {
        (0,yauzl/* open */.ho)(file, { lazyEntries: true }, (error, zip) => {
            if (error !== null)
                return reject(error);
            zip.on('error', reject);
            zip.on('end', () => resolve(undefined));
            zip.on('entry', (entry) => {
                if (entry.fileName !== name)
                    return zip.readEntry();
                zip.openReadStream(entry, (streamError, stream) => {
                    if (streamError !== null)
                        return reject(streamError);
                    stream.toArray().then((chunks) => {
                        zip.close();
                        resolve(Buffer.concat(chunks).toString('utf8'));
                    }, reject);
                });
            });
            zip.readEntry();
        });
    });
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codeartifact/dist-cjs/index.js
var dist_cjs = __webpack_require__(83380);
// EXTERNAL MODULE: ./.build/emulator/open.js
var emulator_open = __webpack_require__(65582);
;// CONCATENATED MODULE: ./.build/demo/company.js


const ACCOUNT = '111122223333';
const REGION = 'us-east-1';
const GITHUB_REPOSITORY = 'acme/app';
/** Which external connection the store of each format has. */
const STORES = {
    'npm-store': 'npmjs',
    'pypi-store': 'pypi',
    'maven-store': 'maven-central',
    'cargo-store': 'crates-io',
};
/**
 * @param dataFolder where the embedded CodeArtifact keeps everything
 * @param externals public stores by the name of their external connection
 */
async function foundCompany(dataFolder, externals) {
    const { startEmulator } = await (0,emulator_open/* loadEmulator */.A)();
    const emulator = await startEmulator({ dataFolder, externals, region: REGION, account: ACCOUNT });
    try {
        await makeRepositories(emulator.env);
        const installRole = emulator.putRole(role('ci-install', INSTALL_ACTIONS));
        const publishRole = emulator.putRole(role('ci-publish', [...INSTALL_ACTIONS, ...PUBLISH_ACTIONS]));
        const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...addresses } = emulator.env;
        const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN, ...aws } = addresses;
        return {
            url: emulator.url,
            installRole,
            publishRole,
            jobEnvironment: {
                ...addresses,
                ACTIONS_ID_TOKEN_REQUEST_URL: `${ACTIONS_ID_TOKEN_REQUEST_URL}&repository=${GITHUB_REPOSITORY}&ref=refs/heads/main`,
            },
            laptopEnvironment: {
                ...aws,
                AWS_ACCESS_KEY_ID: AWS_ACCESS_KEY_ID,
                AWS_SECRET_ACCESS_KEY: AWS_SECRET_ACCESS_KEY,
            },
            requests: () => emulator.requests(),
            count: (operation) => emulator.requests().filter((request) => request.operation === operation).length,
            countUploads: () => emulator
                .requests()
                .filter(({ service, method, status }) => service === 'repository' && /^(?:PUT|POST)$/.test(method) && status < 300).length,
            close: () => emulator.close(),
        };
    }
    catch (error) {
        await emulator.close();
        throw error;
    }
}
/** As an administrator does it, through the API. */
async function makeRepositories(env) {
    const client = new dist_cjs/* CodeartifactClient */.doD({
        region: REGION,
        endpoint: env['AWS_ENDPOINT_URL_CODEARTIFACT'],
        credentials: { accessKeyId: env['AWS_ACCESS_KEY_ID'], secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] },
    });
    const domain = 'acme';
    await client.send(new dist_cjs/* CreateDomainCommand */.q7N({ domain }));
    const create = (repository, upstreams) => client.send(new dist_cjs/* CreateRepositoryCommand */.WTe({
        domain,
        repository,
        upstreams: upstreams.map((repositoryName) => ({ repositoryName })),
    }));
    for (const [repository, connection] of Object.entries(STORES)) {
        await create(repository, []);
        await client.send(new dist_cjs/* AssociateExternalConnectionCommand */.t$d({
            domain,
            repository,
            externalConnection: `public:${connection}`,
        }));
    }
    await create('shared', Object.keys(STORES));
    await create('team', ['shared']);
    client.destroy();
}
const INSTALL_ACTIONS = [
    'codeartifact:GetRepositoryEndpoint',
    'codeartifact:ReadFromRepository',
    'codeartifact:DescribePackageVersion',
    'codeartifact:ListPackageVersionAssets',
];
const PUBLISH_ACTIONS = [
    'codeartifact:PublishPackageVersion',
    'codeartifact:PutPackageMetadata',
    'codeartifact:DescribePackageVersion',
    'codeartifact:ListPackageVersionAssets',
];
/** A role with the policies that the README recommends, for jobs of one repository's main branch. */
function role(name, actions) {
    const issuer = 'token.actions.githubusercontent.com';
    return {
        name,
        trustPolicy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuer}` },
                    Action: 'sts:AssumeRoleWithWebIdentity',
                    Condition: {
                        StringEquals: {
                            [`${issuer}:aud`]: 'sts.amazonaws.com',
                            [`${issuer}:sub`]: `repo:${GITHUB_REPOSITORY}:ref:refs/heads/main`,
                        },
                    },
                },
            ],
        },
        permissions: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 'codeartifact:GetAuthorizationToken',
                    Resource: `arn:aws:codeartifact:${REGION}:${ACCOUNT}:domain/acme`,
                },
                {
                    Effect: 'Allow',
                    Action: 'sts:GetServiceBearerToken',
                    Resource: '*',
                    Condition: { StringEquals: { 'sts:AWSServiceName': 'codeartifact.amazonaws.com' } },
                },
                {
                    Effect: 'Allow',
                    Action: actions,
                    Resource: [
                        `arn:aws:codeartifact:${REGION}:${ACCOUNT}:repository/acme/team`,
                        `arn:aws:codeartifact:${REGION}:${ACCOUNT}:package/acme/team/*`,
                    ],
                },
            ],
        },
    };
}

;// CONCATENATED MODULE: ./.build/demo/example.js



/** Sources and bundle both stand two folders below the root. */
const FOLDER = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', '..', 'examples');
/** The packages that the examples take from public registries, as `startPublicRegistries` serves them. */
const PUBLIC_PACKAGES = (0,external_node_path_.join)(FOLDER, 'public');
/** Projects of a small company, by their folders. The demo plays on the first. */
const EXAMPLES = (/* unused pure expression or super */ null && (['polyglot', 'npm-monorepo', 'python-rust', 'maven-multi-module']));
/** The repository's address on AWS, as the lockfiles of the examples have it. */
const AWS_ADDRESS = /https:\/\/acme-111122223333\.d\.codeartifact\.us-east-1\.amazonaws\.com\/(npm|maven)\/team\//g;
/** Lockfiles that name the address of each package. */
const LOCKFILES_WITH_ADDRESSES = ['package-lock.json', 'lockfile.json'];
/**
 * Copies a project, with the AWS address in its lockfiles replaced.
 *
 * @param url of the embedded CodeArtifact
 */
async function checkOutExample(example, workspace, url) {
    await (0,promises_.cp)((0,external_node_path_.join)(FOLDER, example), workspace, { recursive: true });
    for (const lockfile of await (0,promises_.readdir)(workspace, { recursive: true })) {
        if (!LOCKFILES_WITH_ADDRESSES.includes((0,external_node_path_.basename)(lockfile)))
            continue;
        await editFile((0,external_node_path_.join)(workspace, lockfile), (text) => text.replaceAll(AWS_ADDRESS, `${url}/$1/d/acme-111122223333/team/`));
    }
}
/** Throws when there is nothing to change: what a later step relies on has not happened then. */
async function editFile(file, change) {
    const before = await (0,promises_.readFile)(file, 'utf8');
    const after = change(before);
    if (after === before)
        throw new Error(`${file} does not hold what is to be changed`);
    await (0,promises_.writeFile)(file, after);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.build/demo/public-registries.js




const NOT_FOUND = { status: 404, body: 'not found' };
/** @param folder holds `npm/*.tgz`, `pypi/*.whl`, `maven/<layout>` and `cargo/*.crate`, all of one package */
async function startPublicRegistries(folder, fallbacks) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        const base = `http://127.0.0.1:${server.address().port}`;
        void answer(folder, fallbacks, base, decodeURIComponent(request.url ?? '/')).then(({ status = 200, type = 'application/octet-stream', location, body = '' }) => {
            response.writeHead(status, location === undefined ? { 'content-type': type } : { location });
            response.end(request.method === 'HEAD' ? undefined : body);
        }, () => response.writeHead(500).end());
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${server.address().port}`;
    return {
        addresses: new Map([
            ['npmjs', `${base}/npm/`],
            ['pypi', `${base}/pypi/simple/`],
            ['maven-central', `${base}/maven/`],
            ['crates-io', `${base}/cargo/`],
        ]),
        close: () => new Promise((resolve) => server.close(() => resolve())),
    };
}
async function answer(folder, fallbacks, base, path) {
    const [, store, ...rest] = (0,external_node_path_.normalize)(path).split('/');
    const below = rest.join('/');
    switch (store) {
        case 'npm':
            return npm((0,external_node_path_.join)(folder, 'npm'), `${base}/npm`, below);
        case 'pypi':
            return pypi((0,external_node_path_.join)(folder, 'pypi'), fallbacks.pypi, below);
        case 'maven':
            return maven((0,external_node_path_.join)(folder, 'maven'), fallbacks['maven-central'], below);
        case 'cargo':
            return cargo((0,external_node_path_.join)(folder, 'cargo'), `${base}/cargo`, below);
        default:
            return NOT_FOUND;
    }
}
/** The files of one store: name, version and file, read from file names such as `wordsmith-title-1.2.0.tgz`. */
async function releases(folder, pattern) {
    const files = await (0,promises_.readdir)(folder);
    return files.flatMap((file) => {
        const match = pattern.exec(file);
        return match === null ? [] : [{ name: match[1].replaceAll('_', '-'), version: match[2], file }];
    });
}
function digest(algorithm, bytes, encoding) {
    return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest(encoding);
}
async function npm(folder, base, path) {
    const found = (await releases(folder, /^(.+)-(\d+\.\d+\.\d+)\.tgz$/)).find(({ name }) => path.split('/')[0] === name);
    if (found === undefined)
        return NOT_FOUND;
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, found.file));
    if (path === `${found.name}/-/${found.file}`)
        return { body: bytes };
    const manifest = {
        name: found.name,
        version: found.version,
        dist: {
            tarball: `${base}/${found.name}/-/${found.file}`,
            shasum: digest('sha1', bytes, 'hex'),
            integrity: `sha512-${digest('sha512', bytes, 'base64')}`,
        },
    };
    return {
        type: 'application/json',
        body: JSON.stringify({
            name: found.name,
            'dist-tags': { latest: found.version },
            versions: { [found.version]: manifest },
            time: { [found.version]: '2024-01-01T00:00:00.000Z' },
        }),
    };
}
async function pypi(folder, fallback, path) {
    const [, project, file] = path.split('/');
    const found = (await releases(folder, /^(.+?)-(\d+\.\d+\.\d+)-/)).find(({ name }) => name === project);
    if (found === undefined) {
        return fallback === undefined ? NOT_FOUND : { status: 302, location: `${fallback}${project}/` };
    }
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, found.file));
    if (file === found.file)
        return { body: bytes };
    const link = `${found.file}#sha256=${digest('sha256', bytes, 'hex')}`;
    return {
        type: 'text/html',
        body: `<!DOCTYPE html><html><body><a href="${link}">${found.file}</a></body></html>`,
    };
}
async function maven(folder, fallback, path) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path)).catch(() => undefined);
    if (bytes !== undefined)
        return { body: bytes };
    return fallback === undefined ? NOT_FOUND : { status: 302, location: `${fallback}${path}` };
}
async function cargo(folder, base, path) {
    if (path === 'config.json') {
        return { type: 'application/json', body: JSON.stringify({ dl: `${base}/crates` }) };
    }
    const all = await releases(folder, /^(.+)-(\d+\.\d+\.\d+)\.crate$/);
    const downloaded = all.find(({ name, version }) => path === `crates/${name}/${version}/download`);
    if (downloaded !== undefined)
        return { body: await (0,promises_.readFile)((0,external_node_path_.join)(folder, downloaded.file)) };
    const found = all.find(({ name }) => path === `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`);
    if (found === undefined)
        return NOT_FOUND;
    const cksum = digest('sha256', await (0,promises_.readFile)((0,external_node_path_.join)(folder, found.file)), 'hex');
    const line = { name: found.name, vers: found.version, deps: [], cksum, features: {}, yanked: false };
    return { type: 'text/plain', body: `${JSON.stringify(line)}\n` };
}

;// CONCATENATED MODULE: ./.build/demo/runner.js




const FILE_COMMANDS = ['ENV', 'OUTPUT', 'STATE', 'PATH', 'STEP_SUMMARY'];
class Job {
    #options;
    #masks = new Set();
    #environment;
    #state = {};
    constructor(options) {
        this.#options = options;
        this.#environment = {
            GITHUB_REPOSITORY: 'acme/app',
            GITHUB_EVENT_NAME: 'push',
            GITHUB_REF: 'refs/heads/main',
            GITHUB_RUN_ID: '1',
            GITHUB_RUN_ATTEMPT: '1',
            GITHUB_JOB: 'build',
            GITHUB_SERVER_URL: 'https://github.example',
            RUNNER_OS: 'Linux',
            ...options.environment,
            CI: 'true',
            GITHUB_ACTIONS: 'true',
            GITHUB_WORKSPACE: options.workspace,
            RUNNER_TEMP: options.temporaryFolder,
        };
    }
    /** Variables that the next step starts with. */
    get environment() {
        return this.#environment;
    }
    /** Every value that a step has asked to hide. */
    get masks() {
        return this.#masks;
    }
    /** Runs an action's main. @param script the bundle that action.yml names */
    async main(script, inputs) {
        const inputVariables = Object.entries(inputs).map(([name, value]) => [
            `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
            value,
        ]);
        const step = await this.#step(this.#options.node, [script], Object.fromEntries(inputVariables));
        this.#state = step.state;
        return step;
    }
    /** Runs an action's post with the state that its main saved. */
    async post(script) {
        const stateVariables = Object.entries(this.#state).map(([name, value]) => [`STATE_${name}`, value]);
        return this.#step(this.#options.node, [script], Object.fromEntries(stateVariables));
    }
    /** Runs a `run:` step. */
    async run(command, args, options = {}) {
        return this.#step(command, args, options.environment ?? {}, options.folder);
    }
    async #step(command, args, variables, folder = this.#options.workspace) {
        const commandFolder = (0,external_node_path_.join)(this.#options.temporaryFolder, '_runner_file_commands', (0,external_node_crypto_.randomUUID)());
        await (0,promises_.mkdir)(commandFolder, { recursive: true });
        const files = Object.fromEntries(FILE_COMMANDS.map((name) => [name, (0,external_node_path_.join)(commandFolder, name.toLowerCase())]));
        await Promise.all(Object.values(files).map((file) => (0,promises_.writeFile)(file, '')));
        const fileVariables = Object.fromEntries(FILE_COMMANDS.map((name) => [`GITHUB_${name}`, files[name]]));
        const lines = [];
        const exitCode = await this.#spawn(command, args, { ...this.#environment, ...variables, ...fileVariables }, folder, lines);
        const environment = parseFileCommand(await (0,promises_.readFile)(files['ENV'], 'utf8'));
        const path = (await (0,promises_.readFile)(files['PATH'], 'utf8')).split('\n').filter((line) => line !== '');
        this.#environment = { ...this.#environment, ...environment };
        if (path.length > 0) {
            this.#environment['PATH'] = [...path.reverse(), this.#environment['PATH'] ?? ''].join(external_node_path_.delimiter);
        }
        return {
            exitCode,
            log: lines.join('\n'),
            outputs: parseFileCommand(await (0,promises_.readFile)(files['OUTPUT'], 'utf8')),
            state: parseFileCommand(await (0,promises_.readFile)(files['STATE'], 'utf8')),
            summary: await (0,promises_.readFile)(files['STEP_SUMMARY'], 'utf8'),
        };
    }
    #spawn(command, args, environment, folder, lines) {
        return new Promise((resolve, reject) => {
            const child = (0,external_node_child_process_.spawn)(command, args, {
                cwd: folder,
                env: environment,
                stdio: ['ignore', 'pipe', 'pipe'],
            });
            for (const stream of [child.stdout, child.stderr]) {
                let rest = '';
                stream.setEncoding('utf8');
                stream.on('data', (chunk) => {
                    const parts = (rest + chunk).split('\n');
                    rest = parts.pop() ?? '';
                    for (const line of parts)
                        this.#take(line, lines);
                });
                stream.on('end', () => {
                    if (rest !== '')
                        this.#take(rest, lines);
                });
            }
            child.on('error', reject);
            child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
        });
    }
    #take(line, lines) {
        const mask = /^::add-mask::(.+)$/.exec(line);
        if (mask !== null) {
            // The runner swallows the command itself.
            this.#masks.add(decodeCommandData(mask[1]));
            return;
        }
        let shown = line;
        for (const secret of this.#masks)
            shown = shown.replaceAll(secret, '***');
        lines.push(shown);
        this.#options.onLine?.(shown);
    }
}
function decodeCommandData(text) {
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
/** Reads `name=value` lines and `name<<delimiter` blocks. @see GitHub docs, "Workflow commands", environment files */
function parseFileCommand(text) {
    const values = {};
    const lines = text.split('\n');
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index];
        const block = /^([^=]+?)<<(.+)$/.exec(line);
        if (block !== null) {
            const end = lines.indexOf(block[2], index + 1);
            if (end === -1)
                throw new Error(`file command without its delimiter: ${block[1]}`);
            values[block[1]] = lines.slice(index + 1, end).join('\n');
            index = end;
        }
        else if (line.includes('=')) {
            values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
        }
    }
    return values;
}

;// CONCATENATED MODULE: ./.build/demo/demo.js











/**
 * The main job, told step by step: a company with the usual hierarchy of repositories, a build of the example
 * project on the action, and four attacks. Every step checks what it claims.
 */
const GREETING = 'Hello, Ada Lovelace!';
/**
 * @param print takes one line of text for people
 * @returns whether every step did what it says
 */
async function playDemo(print) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codeartifact-gate-demo-'));
    const story = new Story(print);
    const endings = [() => (0,promises_.rm)(folder, { recursive: true, force: true })];
    try {
        const stage = await prepare(story, folder, endings);
        if (stage !== undefined) {
            await build(story, stage);
            await consume(story, stage);
            await attack(story, stage);
        }
    }
    finally {
        for (const end of endings.reverse())
            await end();
    }
    return story.close();
}
async function prepare(story, folder, endings) {
    story.chapter('The company');
    let clients;
    await story.step('find the package clients of this machine', async () => {
        clients = await findClients();
        const missing = ['npm', 'python3', 'mvn', 'cargo'].filter((name) => !clients.versions.has(name));
        if (missing.length > 0)
            throw new MissingClient(missing.join(', '), 'the steps that need them will say so');
        return [...clients.versions.values()].map((version) => version.replace(/^(?=\d)/, 'npm ')).join(', ');
    });
    let company;
    await story.step('start the embedded CodeArtifact and found the company', async () => {
        const registries = await startPublicRegistries(PUBLIC_PACKAGES, {
            ...(clients?.pypiIndex === undefined ? {} : { pypi: clients.pypiIndex }),
            ...(clients?.mavenCentral === undefined ? {} : { 'maven-central': clients.mavenCentral }),
        });
        endings.push(() => registries.close());
        company = await foundCompany((0,external_node_path_.join)(folder, 'codeartifact'), registries.addresses);
        endings.push(() => company.close());
        return `${company.url}, domain acme: public stores <- shared <- team; roles ci-install, ci-publish`;
    });
    if (clients === undefined || company === undefined)
        return undefined;
    const home = (0,external_node_path_.join)(folder, 'home');
    const workspace = (0,external_node_path_.join)(folder, 'workspace');
    const mavenRepository = (0,external_node_path_.join)(folder, 'maven-repository');
    await (0,promises_.mkdir)((0,external_node_path_.join)(home, '.cargo'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(home, '.cargo', 'config.toml'), '# Settings of the machine: must survive untouched.\n[net]\nretry = 2\n');
    await checkOutExample('polyglot', workspace, company.url);
    await (0,promises_.cp)(mavenPluginCache(), mavenRepository, { recursive: true }).catch(() => (0,promises_.mkdir)(mavenRepository));
    const dist = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..');
    return {
        clients,
        company,
        workspace,
        folder,
        home,
        mavenRepository,
        bundles: {
            main: (0,external_node_path_.join)(dist, 'main', 'index.js'),
            post: (0,external_node_path_.join)(dist, 'post', 'index.js'),
            cli: (0,external_node_path_.join)(dist, 'cli', 'index.js'),
        },
        environment: machineEnvironment(home),
    };
}
/**
 * Maven's own plug-ins, kept between demos: they come through the embedded CodeArtifact the first time, and are no
 * part of what is shown.
 */
function mavenPluginCache() {
    return (0,external_node_path_.join)(process.env['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'codeartifact-gate', 'demo-maven-plugins');
}
/** This machine's environment with a home of its own, and without what the surrounding job or npm has set. */
function machineEnvironment(home) {
    const foreign = /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_|AWS_(?!CA_BUNDLE)|CODEBUILD_|npm_|PIP_(?!CERT)|CARGO_|MAVEN_|NODE_OPTIONS)/i;
    const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
    return {
        ...Object.fromEntries(kept),
        HOME: home,
        // rustup looks below HOME for its toolchains, which are the machine's.
        RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.rustup'),
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        // npm run puts the project's own node_modules/.bin first.
        PATH: (process.env['PATH'] ?? '')
            .split(external_node_path_.delimiter)
            .filter((entry) => !entry.includes('node_modules'))
            .join(external_node_path_.delimiter),
    };
}
/** A job of its own on the stage: a fresh RUNNER_TEMP and the ID token service of the embedded issuer. */
async function startJob(stage, workspace = stage.workspace) {
    const temporaryFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(stage.folder, 'runner-'));
    return new Job({
        node: process.execPath,
        workspace,
        temporaryFolder,
        environment: { ...stage.environment, ...stage.company.jobEnvironment },
    });
}
/** Throws with the end of the log when a step failed. */
function expectSuccess(what, result) {
    if (result.exitCode !== 0) {
        throw new Error(`${what} ended with ${result.exitCode}:\n${result.log.split('\n').slice(-15).join('\n')}`);
    }
    return result;
}
async function build(story, stage) {
    const { clients, company, workspace, bundles } = stage;
    story.chapter('The build job');
    const homeBefore = await contentsOf(stage.home);
    const job = await startJob(stage);
    const shell = async (folder, command, ...args) => expectSuccess(`${command} ${args[0] ?? ''}`, await job.run(command, args, { folder: (0,external_node_path_.join)(workspace, folder) }));
    await story.step('action: gate the lockfiles, log in by OIDC, configure the clients', async () => {
        const main = await job.main(bundles.main, { 'role-to-assume': company.installRole });
        expectSuccess('the action', main);
        const tokens = company.count('GetAuthorizationToken');
        if (tokens !== 1)
            throw new Error(`${tokens} tokens were asked for, not one`);
        return `one token for npm, pip, Maven and Cargo, until ${main.outputs['expires-at']}`;
    });
    await story.step('npm: install from the lockfile, build', async () => {
        requireClient(clients, 'npm');
        await shell('npm', 'npm', 'ci', '--ignore-scripts');
        const built = await shell('npm', 'npm', 'run', 'build');
        return lastLine(built);
    });
    await story.step('pip: install by digest, build a wheel', async () => {
        requireClient(clients, 'python3');
        await shell('python', 'python3', '-m', 'venv', '.venv');
        await shell('python', '.venv/bin/pip', 'install', '--require-hashes', '-r', 'requirements.txt');
        await shell('python', '.venv/bin/pip', 'wheel', '--no-deps', '--wheel-dir', 'dist', '.');
        return (await (0,promises_.readdir)((0,external_node_path_.join)(workspace, 'python', 'dist'))).join(', ');
    });
    await story.step('mvn: resolve, compile, package', async () => {
        requireClient(clients, 'mvn');
        await shell('maven', 'mvn', '-B', `-Dmaven.repo.local=${stage.mavenRepository}`, 'package');
        await keepMavenPlugins(stage.mavenRepository);
        return (await (0,promises_.readdir)((0,external_node_path_.join)(workspace, 'maven', 'target')))
            .filter((file) => file.endsWith('.jar'))
            .join(', ');
    });
    await story.step('cargo: build, package', async () => {
        requireClient(clients, 'cargo');
        await shell('cargo', 'cargo', 'build', '--locked');
        await shell('cargo', 'cargo', 'package', '--locked', '--no-verify', '--allow-dirty');
        return (await (0,promises_.readdir)((0,external_node_path_.join)(workspace, 'cargo', 'target', 'package')))
            .filter((file) => file.endsWith('.crate'))
            .join(', ');
    });
    const publish = async () => {
        const args = [bundles.cli, 'publish', '--json', '--publish-role-to-assume', company.publishRole];
        const result = expectSuccess('publish', await job.run(process.execPath, args));
        return JSON.parse(result.log.slice(result.log.indexOf('{'), result.log.lastIndexOf('}') + 1));
    };
    await story.step('publish the four packages', async () => {
        return describeVerdicts(await publish(), 'published');
    });
    await story.step('publish again: nothing to do, and no upload', async () => {
        const before = company.countUploads();
        const report = await publish();
        const uploads = company.countUploads() - before;
        if (uploads !== 0)
            throw new Error(`${uploads} uploads were made`);
        return describeVerdicts(report, 'already-there');
    });
    await story.step('action, post step: put everything back', async () => {
        expectSuccess('the post step', await job.post(bundles.post));
        const homeAfter = await contentsOf(stage.home);
        for (const [file, bytes] of homeBefore) {
            if (homeAfter.get(file) !== bytes)
                throw new Error(`${file} is not what it was`);
        }
        return 'the settings in HOME are byte for byte what they were';
    });
}
function describeVerdicts({ packages }, expected) {
    if (packages.length !== 4 || packages.some(({ verdict }) => verdict !== expected)) {
        throw new Error(`not four times ${expected}: ${JSON.stringify(packages)}`);
    }
    return packages.map((each) => `${(0,formats/* displayName */.QC)(each)}@${each.version}`).join(', ');
}
/** What a colleague's machine does with the published packages: `run -- COMMAND`, with ordinary AWS keys. */
async function consume(story, stage) {
    const { clients, company, bundles } = stage;
    story.chapter('A consumer on another machine');
    const folder = (0,external_node_path_.join)(stage.folder, 'consumer');
    await (0,promises_.cp)((0,external_node_path_.join)(stage.workspace, 'codeartifact-gate.yml'), (0,external_node_path_.join)(folder, 'codeartifact-gate.yml'));
    const temporaryFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(stage.folder, 'laptop-'));
    const laptop = new Job({
        node: process.execPath,
        workspace: folder,
        temporaryFolder,
        environment: { ...stage.environment, ...company.laptopEnvironment },
    });
    const withGate = async (client, where, ...command) => {
        const config = (0,external_node_path_.join)(folder, 'codeartifact-gate.yml');
        const args = [bundles.cli, 'run', '--config', config, '--clients', client, '--', ...command];
        return expectSuccess(command.join(' '), await laptop.run(process.execPath, args, { folder: (0,external_node_path_.join)(folder, where) }));
    };
    const greets = (result) => {
        if (!result.log.includes(GREETING))
            throw new Error(`no greeting in:\n${result.log}`);
        return GREETING;
    };
    await story.step('npm: install @acme/greeter and greet', async () => {
        requireClient(clients, 'npm');
        await write(folder, {
            'npm/package.json': '{ "name": "consumer", "private": true, "type": "module" }\n',
        });
        await withGate('npm', 'npm', 'npm', 'install', '@acme/greeter@1.0.0');
        await write(folder, {
            'npm/main.js': "import { greet } from '@acme/greeter';\nconsole.log(greet('ada lovelace'));\n",
        });
        return greets(await laptop.run('node', ['main.js'], { folder: (0,external_node_path_.join)(folder, 'npm') }));
    });
    await story.step('pip: install acme-greeter and greet', async () => {
        requireClient(clients, 'python3');
        const where = { folder: (0,external_node_path_.join)(folder, 'python') };
        await (0,promises_.mkdir)(where.folder, { recursive: true });
        // The build's pip, into a folder of the consumer's: a second environment would show nothing more.
        const python = (0,external_node_path_.join)(stage.workspace, 'python', '.venv', 'bin', 'python');
        await withGate('pip', 'python', python, '-m', 'pip', 'install', '--target', 'packages', 'acme-greeter==1.0.0');
        const program = "from acme_greeter import greet; print(greet('ada lovelace'))";
        const environment = { PYTHONPATH: (0,external_node_path_.join)(where.folder, 'packages') };
        return greets(await laptop.run('python3', ['-c', program], { ...where, environment }));
    });
    await story.step('mvn: resolve com.acme:greeter, compile against it and greet', async () => {
        requireClient(clients, 'mvn');
        const repository = (0,external_node_path_.join)(stage.folder, 'consumer-maven-repository');
        await (0,promises_.cp)(mavenPluginCache(), repository, { recursive: true });
        const pom = (await (0,promises_.readFile)((0,external_node_path_.join)(stage.workspace, 'maven', 'pom.xml'), 'utf8'))
            .replace('<artifactId>greeter</artifactId>', '<artifactId>consumer</artifactId>')
            .replace('<groupId>example.wordsmith</groupId>', '<groupId>com.acme</groupId>')
            .replace('<artifactId>wordsmith-title</artifactId>', '<artifactId>greeter</artifactId>')
            .replace('<version>1.2.0</version>', '<version>1.0.0</version>');
        await write(folder, {
            'maven/pom.xml': pom,
            'maven/src/main/java/Main.java': 'public final class Main {\n    public static void main(String[] arguments) {\n        System.out.println(com.acme.Greeter.greet("ada lovelace"));\n    }\n}\n',
        });
        await withGate('maven', 'maven', 'mvn', '-B', `-Dmaven.repo.local=${repository}`, 'compile');
        const jars = [
            'com/acme/greeter/1.0.0/greeter-1.0.0.jar',
            'example/wordsmith/wordsmith-title/1.2.0/wordsmith-title-1.2.0.jar',
        ];
        const classPath = ['target/classes', ...jars.map((jar) => (0,external_node_path_.join)(repository, jar))].join(external_node_path_.delimiter);
        return greets(await laptop.run('java', ['-cp', classPath, 'Main'], { folder: (0,external_node_path_.join)(folder, 'maven') }));
    });
    await story.step('cargo: build against acme-greeter and greet', async () => {
        requireClient(clients, 'cargo');
        await write(folder, {
            'cargo/Cargo.toml': '[package]\nname = "consumer"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\nacme-greeter = "1.0"\n',
            'cargo/src/main.rs': 'fn main() {\n    println!("{}", acme_greeter::greet("ada lovelace"));\n}\n',
        });
        return greets(await withGate('cargo', 'cargo', 'cargo', 'run', '--quiet'));
    });
}
const ATTACKS = [
    {
        title: 'the lockfile points at another registry',
        file: 'npm/package-lock.json',
        change: (text) => text.replace(/"resolved": "http[^"]*\/team\//, '"resolved": "https://packages.example/team/'),
        rule: 'registry',
        needsToken: false,
    },
    {
        title: 'a digest is missing from the lockfile',
        file: 'python/requirements.txt',
        change: (text) => text.replace(/ \\\n\s+--hash=\S+/, ''),
        rule: 'integrity',
        needsToken: false,
    },
    {
        title: 'a package that is not on the list',
        file: 'cargo/Cargo.lock',
        change: (text) => text.replaceAll('wordsmith-title', 'wordsmith-titel'),
        rule: 'allow',
        needsToken: false,
    },
    {
        title: 'a digest of other bytes than the repository has recorded',
        file: 'npm/package-lock.json',
        change: (text) => text.replace(/"integrity": "sha512-[^"]*"/, `"integrity": "sha512-${Buffer.alloc(64, 7).toString('base64')}"`),
        rule: 'record',
        needsToken: true,
    },
];
/** Each attack changes the checked-out project as a pull request could; the action must stop before any client is configured. */
async function attack(story, stage) {
    story.chapter('Four attacks: three are refused before a token is asked for, one by what the repository has recorded');
    for (const { title, file, change, rule, needsToken } of ATTACKS) {
        await story.step(title, async () => {
            const workspace = await (0,promises_.mkdtemp)((0,external_node_path_.join)(stage.folder, 'attacked-'));
            for (const kept of ['codeartifact-gate.yml', 'npm', 'python', 'maven', 'cargo']) {
                await (0,promises_.cp)((0,external_node_path_.join)(stage.workspace, kept), (0,external_node_path_.join)(workspace, kept), { recursive: true, filter: isSource });
            }
            await editFile((0,external_node_path_.join)(workspace, file), change);
            const before = stage.company.count('GetAuthorizationToken');
            const job = await startJob(stage, workspace);
            const main = await job.main(stage.bundles.main, { 'role-to-assume': stage.company.installRole });
            await job.post(stage.bundles.post);
            const finding = main.log
                .split('\n')
                .find((line) => line.startsWith('::error') && line.includes(`${rule}: `));
            if (main.exitCode === 0 || finding === undefined)
                throw new Error(`not refused by rule ${rule}:\n${main.log}`);
            const asked = stage.company.count('GetAuthorizationToken') - before;
            if (asked !== (needsToken ? 1 : 0))
                throw new Error(`a token was asked for ${asked} times`);
            if (Object.keys(main.outputs).length > 0)
                throw new Error('the clients were configured');
            return finding.replace(/^::error [^:]*file=([^,]*),line=(\d+)[^:]*::/, '$1:$2  ');
        });
    }
}
/** The project without what its build left behind. */
function isSource(path) {
    return !/[\\/](?:node_modules|target|\.venv|dist)(?:[\\/]|$)/.test(path);
}
async function write(folder, files) {
    for (const [name, text] of Object.entries(files)) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, name)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text);
    }
}
/** Settings files of HOME, by name; caches that clients fill are theirs. */
async function contentsOf(home) {
    const settings = [
        '.npmrc',
        '.cargo/config.toml',
        '.m2/settings.xml',
        '.config/pip/pip.conf',
        '.pypirc',
        '.netrc',
    ];
    const texts = await Promise.all(settings.map((name) => (0,promises_.readFile)((0,external_node_path_.join)(home, name), 'utf8').catch(() => 'absent')));
    return new Map(settings.map((name, index) => [name, texts[index]]));
}
/** Saves what Maven needs for itself, without the packages of the example. */
async function keepMavenPlugins(repository) {
    const cache = mavenPluginCache();
    const ours = [(0,external_node_path_.join)(repository, 'com', 'acme'), (0,external_node_path_.join)(repository, 'example')];
    await (0,promises_.mkdir)(cache, { recursive: true });
    await (0,promises_.cp)(repository, cache, { recursive: true, filter: (path) => !ours.includes(path) });
}
function lastLine(result) {
    return result.log.trim().split('\n').at(-1) ?? '';
}


/***/ }),

/***/ 65582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadEmulator)
/* harmony export */ });
/** Loads the embedded CodeArtifact without Node's notice that its SQLite module is experimental: some versions of Node print it. */
async function loadEmulator() {
    const { emitWarning } = process;
    process.emitWarning = ((warning, ...rest) => {
        if (String(warning).startsWith('SQLite is an experimental feature'))
            return;
        emitWarning.call(process, warning, ...rest);
    });
    try {
        return await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(663), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(7196), __webpack_require__.e(1600), __webpack_require__.e(5639), __webpack_require__.e(5170)]).then(__webpack_require__.bind(__webpack_require__, 45170));
    }
    finally {
        process.emitWarning = emitWarning;
    }
}


/***/ })

};
