export const id = 736;
export const ids = [736];
export const modules = {

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ serviceEndpoints)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

const AWS_HOST = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|on\.aws)$/;
/**
 * Reads the variables that the AWS SDKs define for this: `AWS_ENDPOINT_URL_CODEARTIFACT`, `AWS_ENDPOINT_URL_STS`,
 * `AWS_ENDPOINT_URL_KMS`, `AWS_ENDPOINT_URL`. They are refused unless they are https or the loopback interface: STS is sent an ID token and
 * CodeArtifact answers with a bearer token, neither of which may cross a network in clear.
 *
 * A repository endpoint cannot be told from the address of AWS's own API (a VPC endpoint, FIPS), so an override that
 * is an AWS host moves the API alone. The settings say which of their addresses is used.
 *
 * @throws GateError 'input'
 * @see AWS SDKs and Tools Reference Guide, "Service-specific endpoints"
 */
function serviceEndpoints(environment, settings) {
    const { region, 'repository-endpoint': usual } = settings;
    const codeartifact = endpointFrom(environment, 'AWS_ENDPOINT_URL_CODEARTIFACT');
    const sts = endpointFrom(environment, 'AWS_ENDPOINT_URL_STS');
    const kms = endpointFrom(environment, 'AWS_ENDPOINT_URL_KMS');
    const repositories = codeartifact === undefined || AWS_HOST.test(codeartifact.hostname)
        ? overrideFor(usual, region)
        : { origin: codeartifact.origin, region };
    return { codeartifact: codeartifact?.origin, sts: sts?.origin, kms: kms?.origin, repositories };
}
function overrideFor(usual, region) {
    if (usual === undefined || usual === 'ipv4')
        return undefined;
    return usual === 'dualstack' ? usual : { origin: usual, region };
}
function endpointFrom(environment, specific) {
    if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true')
        return undefined;
    for (const name of [specific, 'AWS_ENDPOINT_URL']) {
        const value = environment[name];
        if (value !== undefined && value !== '')
            return readEndpoint(name, value);
    }
    return undefined;
}
function readEndpoint(name, value) {
    // The value is not quoted in the message: it may hold credentials.
    const refuse = (cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
        doing: `use ${name}`,
        cause,
        remedy: 'Give an https address, or http on 127.0.0.1 or [::1], without path, query and user, or unset it',
    });
    const url = URL.parse(value);
    if (url === null)
        throw refuse('it is not a URL');
    if (url.username !== '' || url.password !== '')
        throw refuse('it holds user information');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        throw refuse('it is more than an origin');
    if (url.protocol === 'https:')
        return url;
    if (url.protocol === 'http:' && isLoopback(url.hostname))
        return url;
    throw refuse(`it would send credentials over ${url.protocol.slice(0, -1)} to a host other than this one`);
}
/** `localhost` is not among them: a resolver decides what it is. */
function isLoopback(hostname) {
    return hostname === '127.0.0.1' || hostname === '[::1]';
}


/***/ }),

/***/ 20736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snippetCommand: () => (/* binding */ snippetCommand)
});

// EXTERNAL MODULE: ./.build/aws/endpoints.js
var endpoints = __webpack_require__(8874);
// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(18855);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/config/targets.js
var targets = __webpack_require__(72171);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/config/clients.js
var clients = __webpack_require__(47261);
// EXTERNAL MODULE: ./.build/config/settings.js + 1 modules
var config_settings = __webpack_require__(28484);
;// CONCATENATED MODULE: ./.build/snippets/snippet.js




/** The variable that the snippets speak of. */
const TOKEN_VARIABLE = 'CODEARTIFACT_AUTH_TOKEN';
const COMMON_FORMATS = ['npm', 'pypi', 'maven', 'cargo'];
/** Of the formats that a snippet is about, those whose clients the settings name; all of them where they name none. */
function formatsIn({ settings }, known) {
    const names = (0,config_settings/* clientNames */.Y6)(settings) ?? Object.keys(clients/* CLIENT_TRAITS */.u);
    return known.filter((format) => names.some((name) => clients/* CLIENT_TRAITS */.u[name].format === format));
}
/** With its trailing slash. */
function endpointOf({ settings, endpointOverride }, format) {
    return (0,repository_url/* repositoryEndpoint */.y6)({ ...(0,targets/* mainTarget */.v9)(settings, format).install, format }, endpointOverride);
}
/** The address that tools name as the registry of a format. */
function registryUrl(context, format) {
    const endpoint = endpointOf(context, format);
    if (format === 'pypi')
        return `${endpoint}simple/`;
    return format === 'cargo' ? `sparse+${endpoint}` : endpoint;
}

;// CONCATENATED MODULE: ./.build/snippets/dependabot.js



const REGISTRY = {
    npm: { type: 'npm-registry', ecosystem: 'npm' },
    pypi: { type: 'python-index', ecosystem: 'pip' },
    maven: { type: 'maven-repository', ecosystem: 'maven' },
    cargo: { type: 'cargo-registry', ecosystem: 'cargo' },
};
/**
 * `.github/dependabot.yml`: Dependabot assumes the role by OIDC itself, so there is no secret to renew every 12 hours.
 *
 * @see GitHub docs, "Configuring access to private registries for Dependabot", AWS CodeArtifact
 */
const dependabot = (context) => {
    const { settings } = context;
    const [, account, role] = /^arn:aws[a-z-]*:iam::(\d{12}):role\/(.+)$/.exec(settings['role-to-assume'] ?? '') ?? [];
    if (account === undefined)
        throw new errors/* GateError */.ue('input', {
            doing: 'write a configuration of Dependabot',
            cause: 'role-to-assume is not set, and Dependabot has no other credentials',
            remedy: 'Set role-to-assume to a role that trusts the ID tokens of Dependabot and may read the repository',
        });
    const formats = formatsIn(context, COMMON_FORMATS);
    const registries = formats.flatMap((format) => {
        const { domain, domainOwner, region } = (0,targets/* mainTarget */.v9)(settings, format).install;
        return [
            `  codeartifact-${format}:`,
            `    type: ${REGISTRY[format].type}`,
            ...(format === 'cargo' ? ['    registry: codeartifact'] : []),
            `    url: ${JSON.stringify(registryUrl(context, format))}`,
            `    aws-region: ${region}`,
            `    account-id: ${JSON.stringify(account)}`,
            `    role-name: ${JSON.stringify(role)}`,
            `    domain: ${domain}`,
            `    domain-owner: ${JSON.stringify(domainOwner)}`,
            // In the place of the public one.
            '    replaces-base: true',
        ];
    });
    const updates = formats.flatMap((format) => [
        `  - package-ecosystem: ${REGISTRY[format].ecosystem}`,
        '    directory: /',
        `    registries: [codeartifact-${format}]`,
        '    schedule: { interval: weekly }',
    ]);
    return ['version: 2', 'registries:', ...registries, 'updates:', ...updates, ''].join('\n');
};

;// CONCATENATED MODULE: ./.build/snippets/devcontainer.js
/**
 * `.devcontainer/devcontainer.json`: the container has the AWS configuration of the machine, to read, and logs in itself
 * for what it runs when it is made. To be added to what is there: the image has to have Node, and the user's home is that of
 * the usual images.
 *
 * @see Development Containers, "Dev Container metadata reference"
 */
const devcontainer = ({ settings }) => `${JSON.stringify({
    mounts: [`source=\${localEnv:HOME}/.aws,target=/home/vscode/.aws,type=bind,readonly`],
    remoteEnv: {
        AWS_PROFILE: `\${localEnv:AWS_PROFILE}`,
        AWS_REGION: settings.region,
    },
    postCreateCommand: 'npx codeartifact-gate run -- npm ci',
}, undefined, 2)}\n`;

// EXTERNAL MODULE: ./.build/host/shell-quote.js
var shell_quote = __webpack_require__(39654);
;// CONCATENATED MODULE: ./.build/snippets/docker.js


const SECRET = 'codeartifact';
const AS_VARIABLE = `${TOKEN_VARIABLE}="$(cat /run/secrets/${SECRET})"`;
/**
 * Steps of a Dockerfile that install with the token as a build secret: it is in no layer, no argument and no history.
 *
 * @see Docker docs, "Build secrets"
 */
const docker = (context) => [
    '# syntax=docker/dockerfile:1',
    '# Build with:',
    `#   codeartifact-gate run --token-variable ${TOKEN_VARIABLE} -- docker build --secret id=${SECRET},env=${TOKEN_VARIABLE} .`,
    '',
    ...formatsIn(context, COMMON_FORMATS).flatMap((format) => [
        ...[AS_VARIABLE, `export ${TOKEN_VARIABLE}`, ...STEPS[format](endpointOf(context, format))].map((command, index, all) => `${index === 0 ? `RUN --mount=type=secret,id=${SECRET},required=true ` : '    '}${command}${index === all.length - 1 ? '' : ' && \\'}`),
        '',
    ]),
].join('\n');
/** Commands of a shell in which the variable of the token is set, by what is installed. */
const STEPS = {
    npm: (endpoint) => [
        `printf '%s\\n' ${(0,shell_quote/* shellQuote */.Z)(`registry=${endpoint}`)} ${(0,shell_quote/* shellQuote */.Z)(`${endpoint.replace(/^https?:/, '')}:_authToken=\${${TOKEN_VARIABLE}}`)} > /tmp/npmrc`,
        'NPM_CONFIG_USERCONFIG=/tmp/npmrc npm ci --ignore-scripts',
        'rm /tmp/npmrc',
    ],
    pypi: (endpoint) => {
        const [scheme, rest] = endpoint.split('://');
        return [
            `PIP_NO_INPUT=1 PIP_INDEX_URL="${scheme}://aws:$${TOKEN_VARIABLE}@${rest}simple/" python3 -m pip install --no-cache-dir --require-hashes --only-binary :all: -r requirements.txt`,
        ];
    },
    maven: (endpoint) => [
        `printf '%s' ${(0,shell_quote/* shellQuote */.Z)(mavenSettings(endpoint))} > /tmp/settings.xml`,
        'mvn -B -s /tmp/settings.xml package',
        'rm /tmp/settings.xml',
    ],
    cargo: (endpoint) => [
        `CARGO_REGISTRIES_CODEARTIFACT_INDEX=${(0,shell_quote/* shellQuote */.Z)(`sparse+${endpoint}`)} CARGO_REGISTRIES_CODEARTIFACT_CREDENTIAL_PROVIDER=cargo:token CARGO_REGISTRIES_CODEARTIFACT_TOKEN="$${TOKEN_VARIABLE}" cargo build --locked --release --config 'source.crates-io.replace-with="codeartifact"'`,
    ],
};
/** Refers to the variable by name. */
function mavenSettings(endpoint) {
    return [
        '<settings>',
        `<servers><server><id>codeartifact</id><username>aws</username><password>\${env.${TOKEN_VARIABLE}}</password></server></servers>`,
        `<mirrors><mirror><id>codeartifact</id><mirrorOf>*</mirrorOf><url>${endpoint}</url></mirror></mirrors>`,
        '</settings>',
    ].join('');
}

;// CONCATENATED MODULE: ./.build/snippets/pre-commit.js
/**
 * `.pre-commit-config.yaml`: lockfiles and client configuration are judged before they are committed, without
 * credentials and network.
 *
 * @see pre-commit docs, "Repository local hooks"
 */
const preCommit = () => [
    'repos:',
    '  - repo: local',
    '    hooks:',
    '      - id: codeartifact-gate',
    '        name: lockfiles against the CodeArtifact repository',
    '        language: system',
    '        entry: npx codeartifact-gate check --offline',
    '        pass_filenames: false',
    '        always_run: true',
    '',
].join('\n');

;// CONCATENATED MODULE: ./.build/snippets/renovate.js

const DATASOURCE = {
    npm: 'npm',
    pypi: 'pypi',
    maven: 'maven',
    cargo: 'crate',
};
/**
 * `config.js` of a self-hosted Renovate. It reads the token when it starts, so that it is in no file.
 *
 * @see Renovate docs, "Self-hosted configuration", `hostRules` and `registryUrls`
 */
const renovate = (context) => {
    const formats = formatsIn(context, COMMON_FORMATS);
    const hostRules = formats.map((format) => [
        '    {',
        `      hostType: ${JSON.stringify(DATASOURCE[format])},`,
        `      matchHost: ${JSON.stringify(endpointOf(context, format))},`,
        // cargo sends the token by itself, the others take it as a password as well.
        ...(format === 'npm' || format === 'cargo'
            ? [`      token: process.env.${TOKEN_VARIABLE},`]
            : ["      username: 'aws',", `      password: process.env.${TOKEN_VARIABLE},`]),
        '    },',
    ].join('\n'));
    const packageRules = formats.map((format) => `    { matchDatasources: [${JSON.stringify(DATASOURCE[format])}], registryUrls: [${JSON.stringify(registryUrl(context, format))}] },`);
    return [
        `// Run with: codeartifact-gate run --token-variable ${TOKEN_VARIABLE} --duration-seconds 3600 -- npx renovate`,
        'module.exports = {',
        '  hostRules: [',
        ...hostRules,
        '  ],',
        '  packageRules: [',
        ...packageRules,
        '  ],',
        '};',
        '',
    ].join('\n');
};

;// CONCATENATED MODULE: ./.build/snippets/index.js





/** By the name that `snippet` takes. */
const SNIPPETS = {
    docker: docker,
    dependabot: dependabot,
    renovate: renovate,
    devcontainer: devcontainer,
    'pre-commit': preCommit,
};

;// CONCATENATED MODULE: ./.build/cli/commands/snippet.js




const snippetCommand = {
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
        if (snippet === undefined)
            throw unknown(context.operands);
        const settings = await context.settings();
        const text = snippet({
            settings,
            endpointOverride: (0,endpoints/* serviceEndpoints */.U)(process.env, settings).repositories,
        });
        if (context.json)
            context.printJson({ name, text });
        else
            process.stdout.write(text);
        return 0;
    },
};
function unknown(operands) {
    const names = Object.keys(SNIPPETS);
    const [name, ...more] = operands;
    const isOne = name !== undefined && more.length === 0;
    return new errors/* GateError */.ue('input', {
        doing: 'print a snippet',
        cause: isOne ? `there is none called ${name.slice(0, 40)}` : 'one name is needed',
        remedy: isOne ? (0,nearest/* suggestion */.h)(name, names) : `Use one of: ${names.join(', ')}`,
    });
}


/***/ }),

/***/ 72171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isSameDomain),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   n$: () => (/* binding */ furtherTargets),
/* harmony export */   od: () => (/* binding */ installRepositories),
/* harmony export */   v9: () => (/* binding */ mainTarget),
/* harmony export */   xW: () => (/* binding */ publishRepositoryOf)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47261);

/** The repository of the settings, and of every format that `clients` does not give another. */
function repositoryOf(settings) {
    const { domain, region, repository, 'domain-owner': domainOwner } = settings;
    return { domain, domainOwner, region, repository };
}
/** The one that `publish` publishes to. */
function publishRepositoryOf(settings) {
    return repositoryOf({ ...settings, repository: settings['publish-repository'] ?? settings.repository });
}
/** One for all clients of a format: they install one another's packages. */
function mainTarget(settings, format) {
    const entry = entriesOf(settings).find((one) => _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[one.client].format === format && keyOf(one) === undefined && hasAddress(one));
    const main = repositoryOf(settings);
    const install = entry === undefined ? main : repositoryOfEntry(settings, entry);
    const usual = isSameDomain(install, main) ? publishRepositoryOf(settings).repository : install.repository;
    return { install, publish: { ...install, repository: entry?.['publish-repository'] ?? usual } };
}
/** Those of one client; what one client of a format is told of a scope holds for the others as well. */
function furtherTargets(settings, client) {
    const { format, furtherBy } = _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[client];
    if (furtherBy === undefined)
        return [];
    const found = new Map();
    for (const entry of entriesOf(settings)) {
        const key = keyOf(entry);
        const traits = _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[entry.client];
        if (key === undefined || traits.format !== format || traits.furtherBy !== furtherBy)
            continue;
        const install = repositoryOfEntry(settings, entry);
        const publish = { ...install, repository: entry['publish-repository'] ?? install.repository };
        found.set(key, { key, install, publish });
    }
    return [...found.values()];
}
/** All repositories that packages of a format are installed from: the main one first. */
function installRepositories(settings, format) {
    const clients = Object.keys(_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u).filter((client) => _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[client].format === format);
    const further = clients.flatMap((client) => furtherTargets(settings, client).map(({ install }) => install));
    const all = [mainTarget(settings, format).install, ...further];
    return [...new Map(all.map((repository) => [JSON.stringify(repository), repository])).values()];
}
function isSameDomain(a, b) {
    return a.domain === b.domain && a.domainOwner === b.domainOwner && a.region === b.region;
}
function entriesOf({ clients = [] }) {
    return clients.filter((entry) => typeof entry !== 'string');
}
function keyOf(entry) {
    return entry.scope ?? entry.name;
}
function hasAddress({ client: _, ...rest }) {
    return Object.values(rest).some((value) => value !== undefined);
}
function repositoryOfEntry(settings, entry) {
    return {
        domain: entry.domain ?? settings.domain,
        domainOwner: entry['domain-owner'] ?? settings['domain-owner'],
        region: entry.region ?? settings.region,
        repository: entry.repository ?? settings.repository,
    };
}


/***/ }),

/***/ 39654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word of a POSIX shell. @see POSIX Shell Command Language, 2.2.2 Single-Quotes */
function shellQuote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** The same, without quotes where none are needed: for text that people read. */
function shellWord(text) {
    return /^[A-Za-z0-9_@%+:,./-]+$/.test(text) ? text : shellQuote(text);
}


/***/ })

};
