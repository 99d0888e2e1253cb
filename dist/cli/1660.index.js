export const id = 1660;
export const ids = [1660,8132,5080];
export const modules = {

/***/ 11660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/doctor/check.js
function ok(what, details) {
    return { status: 'ok', what, ...(details === undefined ? {} : { details }) };
}
function skipped(what) {
    return { status: 'skipped', what };
}
function warning(parts) {
    return { status: 'warning', ...parts };
}
function failed(code, parts) {
    return { status: 'failed', code, ...parts };
}
/** An error in the words that it has already. @param details to copy */
function failedBy(error, details = []) {
    const { doing, cause, remedy, file, line } = error.parts;
    return {
        status: 'failed',
        code: error.code,
        what: `could not ${doing}`,
        cause,
        remedy,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(details.length === 0 ? {} : { details }),
    };
}

;// CONCATENATED MODULE: ./.build/doctor/policy-statement.js
/** `arn:aws`, `arn:aws-cn` or `arn:aws-us-gov`. */
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
/**
 * The statement of an identity policy that allows an action for a repository, as lines of JSON.
 *
 * @see AWS CodeArtifact user guide, "AWS CodeArtifact permissions reference"; service authorization reference
 */
function policyStatement(action, repository) {
    const statement = {
        Effect: 'Allow',
        Action: action,
        Resource: resourceOf(action, repository),
        ...(action === 'sts:GetServiceBearerToken'
            ? { Condition: { StringEquals: { 'sts:AWSServiceName': 'codeartifact.amazonaws.com' } } }
            : {}),
    };
    return JSON.stringify(statement, undefined, 2).split('\n');
}
function resourceOf(action, { domain, domainOwner, region, repository }) {
    const prefix = `arn:${partitionOf(region)}:codeartifact:${region}:${domainOwner}`;
    if (action.startsWith('sts:'))
        return '*';
    return /:(?:GetAuthorizationToken|DescribeDomain|ListRepositoriesInDomain)$/.test(action)
        ? `${prefix}:domain/${domain}`
        : `${prefix}:repository/${domain}/${repository}`;
}
/** The statement of a domain's own policy that lets a principal of another account in. */
function domainPolicyStatement(principal) {
    const statement = {
        Effect: 'Allow',
        Principal: { AWS: principal },
        Action: ['codeartifact:GetAuthorizationToken', 'codeartifact:DescribeDomain'],
        Resource: '*',
    };
    return JSON.stringify(statement, undefined, 2).split('\n');
}

;// CONCATENATED MODULE: ./.build/doctor/checks/account.js


/** The credentials are of the account that owns the domain, or the domain lets their account in. */
const account = {
    name: 'account',
    restsOn: ['region'],
    async run(examination) {
        const { settings } = examination;
        if (examination.stsFailure !== undefined)
            return skipped('STS, which knows the account of the credentials, is not reached');
        const { account: own, arn } = await examination.identity();
        for (const address of await examination.domains()) {
            const { domain, domainOwner: owner } = address;
            if (own === owner || (await examination.tokenFailure(address)) === undefined)
                continue;
            return failed('unauthorised', {
                what: `could not use domain ${domain} of account ${owner}`,
                cause: `the credentials are of account ${own} (${arn}), and the domain does not let them in`,
                remedy: `Check domain-owner, or use credentials of ${owner}; where the domain is another account's on purpose, add this to its policy (aws codeartifact put-domain-permissions-policy)`,
                details: domainPolicyStatement(principalOf(arn)),
            });
        }
        return ok(own === settings['domain-owner'] ? `${own}, which owns the domain` : `${own}: the domain lets it in`);
    },
};
/** Policies name roles, not their sessions. */
function principalOf(arn) {
    const [, partition, account, role] = /^arn:([a-z-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn) ?? [];
    return role === undefined ? arn : `arn:${partition}:iam::${account}:role/${role}`;
}

// EXTERNAL MODULE: ./.build/gate/index.js + 30 modules
var gate = __webpack_require__(63340);
;// CONCATENATED MODULE: ./.build/doctor/checks/client-configuration.js


const MOST_FINDINGS = 20;
/** What the checkout itself tells package clients: `.npmrc`, `pip.conf`, `.cargo/config.toml`, `.mvn/` and the like. */
const clientConfiguration = {
    name: 'client configuration',
    restsOn: ['configuration'],
    async run({ settings, folder, endpoints }) {
        const { result } = await (0,gate/* checkLockfiles */.JV)({
            settings,
            workingFolder: folder,
            endpointOverride: endpoints.repositories,
            nothingFound: 'pass',
        });
        const findings = result.findings.filter(({ rule }) => rule === 'config');
        if (findings.length === 0)
            return ok('no file of the checkout leads a package client past the repository');
        return findings.slice(0, MOST_FINDINGS).map(({ file, line, message, package: setting = 'it', remedy }) => ({
            name: 'client configuration',
            ...failed('refused', {
                what: `${setting} in ${file}, line ${line}, is not what the gate lets pass`,
                cause: message,
                remedy,
                file,
                line,
            }),
        }));
    },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/config/clients.js
var clients = __webpack_require__(47261);
// EXTERNAL MODULE: ./.build/config/targets.js
var config_targets = __webpack_require__(72171);
// EXTERNAL MODULE: ./.build/login/helper-programs.js
var helper_programs = __webpack_require__(70122);
// EXTERNAL MODULE: ./.build/login/plan.js
var plan = __webpack_require__(28033);
// EXTERNAL MODULE: ./.build/login/shell.js
var shell = __webpack_require__(84294);
// EXTERNAL MODULE: ./.build/workspace/user-file.js
var user_file = __webpack_require__(35940);
// EXTERNAL MODULE: ./.build/clients/toml-file.js
var toml_file = __webpack_require__(57476);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./.build/lockfiles/text.js
var lockfiles_text = __webpack_require__(48772);
;// CONCATENATED MODULE: ./.build/doctor/effective/reading.js



/** Addresses are shown, so none of them may hold a password. */
function shown(address) {
    return (0,lockfiles_text/* withoutUserInfo */.sl)(address);
}
function fromVariable(environment, names, source) {
    const name = names.find((each) => (environment[each] ?? '') !== '');
    return name === undefined ? undefined : { ...source, address: shown(environment[name]), by: name };
}
function fromFile(file, { key, value, line }, source) {
    return { ...source, address: shown(value), by: key, file, line };
}
const NPM_LINE = /^([^#;[=][^=]*?)\s*=\s*(.*)$/;
/** Python's readers take a colon as well. */
const PYTHON_LINE = /^([^#;[=:][^=:]*?)\s*[=:]\s*(.*)$/;
/**
 * `name = value` lines, with the section that they stand in before the name; comments left out.
 *
 * @param line what a line is, with the name and the value as its groups
 */
function readIniLines(text, line = NPM_LINE) {
    let section = '';
    return text.split(/\r\n|\r|\n/).flatMap((raw, index) => {
        const content = raw.trim();
        const header = /^\[([^\]]+)\]/.exec(content);
        if (header !== null)
            section = `${header[1]}.`;
        const [, name, value] = line.exec(content) ?? [];
        if (name === undefined)
            return [];
        const bare = (part) => /^(["'])(.*)\1$/.exec(part)?.[2] ?? part;
        return [{ key: `${section}${bare(name)}`, value: bare(value), line: index + 1 }];
    });
}
/** `${NAME}` and `${NAME-default}` as npm and its like replace them; what is not set stays as it is. */
function expanded(value, environment) {
    return value.replace(/\$\{([^}?]+)\??\}/g, (whole, name) => environment[name] ?? whole);
}
/** What cannot be read is left out: the client itself will say so. */
async function readToml(situation, file) {
    try {
        return (0,dist/* parse */.qg)((await situation.read(file)) ?? '');
    }
    catch {
        return {};
    }
}
/** Line on which a text first stands. */
async function lineOf(situation, file, text) {
    const content = (await situation.read(file)) ?? '';
    return content.slice(0, Math.max(content.indexOf(text), 0)).split('\n').length;
}
/** The folder and those above it, the nearest first. */
function foldersUpFrom(folder) {
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...foldersUpFrom(parent)];
}
function homeOf(environment, ...path) {
    return (0,external_node_path_.join)(environment['HOME'] || '/', ...path);
}

;// CONCATENATED MODULE: ./.build/doctor/effective/cargo.js



const ALL = { kind: 'main', of: 'all crates' };
/**
 * Cargo: what stands in the place of the public registry, by `.cargo/config.toml` here and above, then by that of
 * CARGO_HOME; the address of a registry can be a variable.
 *
 * @see Cargo book, "Configuration", "Source replacement"
 */
async function cargoSources(situation) {
    const { environment, project } = situation;
    const home = environment['CARGO_HOME'] || homeOf(environment, '.cargo');
    const folders = [...foldersUpFrom(project).map((folder) => (0,external_node_path_.join)(folder, '.cargo')), home];
    const files = [];
    for (const file of folders.flatMap((folder) => [(0,external_node_path_.join)(folder, 'config'), (0,external_node_path_.join)(folder, 'config.toml')])) {
        if ((await situation.read(file)) !== undefined)
            files.push({ file, settings: await readToml(situation, file) });
    }
    const value = (...path) => {
        for (const { file, settings } of files) {
            const found = (0,toml_file/* tableIn */.sV)(settings, ...path.slice(0, -1))[path.at(-1)];
            if (typeof found === 'string')
                return { file, text: found };
        }
        return undefined;
    };
    let by = value('source', 'crates-io', 'replace-with');
    if (by === undefined)
        return [{ ...ALL, address: undefined, by: 'the default of the client' }];
    const from = by;
    // A source can be replaced by one that is replaced.
    for (let count = 0; count < 8; count++) {
        const next = value('source', by.text, 'replace-with');
        if (next === undefined)
            break;
        by = next;
    }
    const name = by.text;
    const place = { file: from.file, line: await lineOf(situation, from.file, 'replace-with') };
    const variable = fromVariable(environment, [`CARGO_REGISTRIES_${name.toUpperCase().replaceAll('-', '_')}_INDEX`], ALL);
    const written = value('source', name, 'registry') ?? value('registries', name, 'index');
    if (written !== undefined && variable === undefined) {
        const line = await lineOf(situation, written.file, written.text);
        return [
            fromFile(written.file, { key: `source.crates-io.replace-with = "${name}"`, value: written.text, line }, ALL),
        ];
    }
    if (variable !== undefined)
        return [{ ...variable, by: `source.crates-io.replace-with = "${name}" and ${variable.by}`, ...place }];
    const folder = value('source', name, 'directory') ?? value('source', name, 'local-registry');
    return [
        { ...ALL, address: folder?.text ?? `the source ${name}`, by: 'source.crates-io.replace-with', ...place },
    ];
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/lockfiles/xml.js
var xml = __webpack_require__(26226);
;// CONCATENATED MODULE: ./.build/doctor/effective/maven.js




const maven_ALL = { kind: 'main', of: 'all artifacts' };
/**
 * Maven: the first mirror that stands for the central repository, in the user's settings, then in the installation's.
 * `-s` and `-gs` of MAVEN_ARGS and of `.mvn/maven.config` say where those are.
 *
 * @see Maven docs, "Using Mirrors for Repositories" and "Configuring Apache Maven"
 */
async function mavenSources(situation) {
    const config = foldersUpFrom(situation.project).map((folder) => (0,external_node_path_.join)(folder, '.mvn', 'maven.config'));
    const texts = [situation.environment['MAVEN_ARGS'] ?? ''];
    for (const file of config)
        texts.push((await situation.read(file)) ?? '');
    // An argument of the command line goes before one of the file.
    const args = texts.flatMap((text) => text.split(/\s+/).filter((word) => word !== ''));
    const home = /(?:^|\s)-Duser\.home=(\S+)/.exec(situation.environment['MAVEN_OPTS'] ?? '')?.[1];
    const user = maven_option(args, '-s', '--settings') ?? (0,external_node_path_.join)(home ?? (0,external_node_os_.userInfo)().homedir, '.m2', 'settings.xml');
    const installation = maven_option(args, '-gs', '--global-settings');
    const found = [];
    for (const file of [user, installation]) {
        const text = file === undefined ? undefined : await situation.read((0,external_node_path_.resolve)(situation.project, file));
        if (file === undefined || text === undefined)
            continue;
        found.push(...mirrorsIn(text, file));
    }
    const main = found.find(({ kind }) => kind === 'main');
    const others = found.filter(({ kind }) => kind !== 'main');
    return [main ?? { ...maven_ALL, address: undefined, by: 'the default of the client' }, ...others];
}
function maven_option(args, short, long) {
    const index = args.findIndex((word) => word === short || word === long);
    return index === -1
        ? args.find((word) => word.startsWith(`${long}=`))?.slice(long.length + 1)
        : args[index + 1];
}
function mirrorsIn(text, file) {
    const root = (0,xml/* parseXml */.NO)(text, { processingInstructions: true });
    if ((0,xml/* isXmlProblem */.XX)(root))
        return [];
    return (0,xml/* elementsAt */.Z0)(root, 'mirrors', 'mirror').map((mirror) => {
        const [of] = (0,xml/* elementsAt */.Z0)(mirror, 'mirrorOf');
        const [url] = (0,xml/* elementsAt */.Z0)(mirror, 'url');
        const patterns = (of?.text ?? '').split(',').map((pattern) => pattern.trim());
        const isWide = patterns.some((pattern) => ['*', 'external:*', 'central'].includes(pattern)) &&
            !patterns.includes('!central');
        const source = isWide ? maven_ALL : { kind: 'part', of: `the repositories ${of?.text}` };
        return {
            ...source,
            address: shown(url?.text ?? ''),
            by: `the mirror of ${of?.text}`,
            file,
            line: url?.line ?? mirror.line,
        };
    });
}

// EXTERNAL MODULE: ./.build/clients/npm-user-config.js
var npm_user_config = __webpack_require__(47193);
// EXTERNAL MODULE: ./.build/clients/package-manager.js
var package_manager = __webpack_require__(23643);
// EXTERNAL MODULE: ./.build/config/document.js
var config_document = __webpack_require__(21832);
;// CONCATENATED MODULE: ./.build/doctor/effective/npm.js






const npm_ALL = { kind: 'main', of: 'all packages' };
const DEFAULT = { ...npm_ALL, address: undefined, by: 'the default of the client' };
/** npm: variables, then `.npmrc` of the project, of the user, of the installation. @see npm docs, "config" */
async function npmSources(situation) {
    return merged(situation, ['npm_config_registry'], await npmrcFiles(situation));
}
/**
 * pnpm: its own variables, then `pnpm-workspace.yaml`, then what npm reads but for npm's variables. Up to version 10, which
 * the project has to name, it is as npm.
 *
 * @see pnpm docs, "Settings"
 */
async function pnpmSources(situation) {
    const named = (0,package_manager/* packageManagerOf */.n)(await situation.read((0,external_node_path_.join)(situation.project, 'package.json')));
    if (named?.name === 'pnpm' && Number.parseInt(named.version, 10) <= 10)
        return npmSources(situation);
    const sources = await merged(situation, ['pnpm_config_registry'], await npmrcFiles(situation));
    const file = (0,external_node_path_.join)(situation.project, 'pnpm-workspace.yaml');
    const registries = (await readYaml(situation, file))['registries'];
    const [main, ...parts] = await Promise.all(['default', ...Object.keys((0,toml_file/* tableIn */.sV)(registries)).filter((name) => name !== 'default')].map(async (name) => {
        const value = (0,toml_file/* tableIn */.sV)(registries)[name];
        if (typeof value !== 'string')
            return undefined;
        const of = name === 'default' ? npm_ALL : { kind: 'part', of: `${name}/*` };
        const line = await lineOf(situation, file, value);
        return fromFile(file, { key: `registries.${name}`, value, line }, of);
    }));
    const [first = DEFAULT, ...others] = sources;
    const isOfVariable = first.file === undefined && first.address !== undefined;
    const scopes = parts.filter((part) => part !== undefined);
    return [
        isOfVariable ? first : (main ?? first),
        ...scopes,
        ...others.filter(({ of }) => !scopes.some((scope) => scope.of === of)),
    ];
}
/** Yarn 1 reads what npm reads; later ones `.yarnrc.yml` here and above, and variables of their own. */
async function yarnSources(situation) {
    const { environment, project } = situation;
    const files = [
        ...foldersUpFrom(project).map((folder) => (0,external_node_path_.join)(folder, '.yarnrc.yml')),
        homeOf(environment, '.yarnrc.yml'),
    ];
    const present = [];
    for (const file of files)
        if ((await situation.read(file)) !== undefined)
            present.push(file);
    const named = (0,package_manager/* packageManagerOf */.n)(await situation.read((0,external_node_path_.join)(project, 'package.json')));
    const isBerry = named?.name === 'yarn' ? !/^[01]\./.test(named.version) : present.length > 0;
    if (!isBerry)
        return npmSources(situation);
    const variable = fromVariable(environment, spellings(environment, 'yarn_npm_registry_server'), npm_ALL);
    const found = variable === undefined ? [] : [variable];
    for (const file of present) {
        const settings = await readYaml(situation, file);
        const add = async (key, value, source) => {
            if (typeof value !== 'string' || found.some(({ of }) => of === source.of))
                return;
            found.push(fromFile(file, { key, value, line: await lineOf(situation, file, value) }, source));
        };
        await add('npmRegistryServer', settings['npmRegistryServer'], npm_ALL);
        for (const [scope, of] of Object.entries((0,toml_file/* tableIn */.sV)(settings, 'npmScopes')))
            await add(`npmScopes.${scope}.npmRegistryServer`, (0,toml_file/* tableIn */.sV)(of)['npmRegistryServer'], {
                kind: 'part',
                of: `@${scope}/*`,
            });
    }
    return mainFirst(found);
}
/** bun: variables, then `bunfig.toml`, then what npm reads. @see Bun docs, "bunfig.toml", "install.registry" */
async function bunSources(situation) {
    const variables = ['bun_config_registry', 'npm_config_registry'];
    const sources = await merged(situation, variables, await npmrcFiles(situation));
    if (sources[0]?.file === undefined && sources[0]?.address !== undefined)
        return sources;
    const file = (0,external_node_path_.join)(situation.project, 'bunfig.toml');
    const registry = (0,toml_file/* tableIn */.sV)(await readToml(situation, file), 'install')['registry'];
    const value = typeof registry === 'string' ? registry : (0,toml_file/* tableIn */.sV)(registry)['url'];
    if (typeof value !== 'string')
        return sources;
    const line = await lineOf(situation, file, value);
    const main = fromFile(file, { key: 'install.registry', value, line }, npm_ALL);
    return [main, ...sources.filter(({ kind }) => kind !== 'main')];
}
/** Strongest first. The project is the nearest folder with a manifest. */
async function npmrcFiles(situation) {
    const { environment, project, read } = situation;
    let root = project;
    for (const folder of foldersUpFrom(project)) {
        if ((await read.call(situation, (0,external_node_path_.join)(folder, 'package.json'))) === undefined)
            continue;
        root = folder;
        break;
    }
    return [(0,external_node_path_.join)(root, '.npmrc'), (0,npm_user_config/* npmUserConfigPath */.yO)(environment), ...globalFiles(environment)];
}
/** `<prefix>/etc/npmrc`; the prefix is the folder above the one that npm lies in, where nothing else is said. */
function globalFiles(environment) {
    const named = spellings(environment, 'npm_config_globalconfig').map((name) => environment[name]);
    const prefixes = spellings(environment, 'npm_config_prefix').map((name) => environment[name]);
    const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
    return [
        ...new Set([
            ...named,
            ...[...prefixes, ...folders.map(external_node_path_.dirname)].map((prefix) => (0,external_node_path_.join)(prefix, 'etc', 'npmrc')),
        ]),
    ];
}
async function merged(situation, variables, files) {
    const { environment } = situation;
    const names = variables.flatMap((name) => spellings(environment, name));
    const main = fromVariable(environment, names, npm_ALL);
    const found = main === undefined ? [] : [main];
    for (const file of files) {
        // A later line of a file goes before an earlier one.
        for (const written of readIniLines((await situation.read(file)) ?? '').toReversed()) {
            const [, scope, isRegistry] = /^(@[^/:]+:)?(registry)$/.exec(written.key) ?? [];
            if (isRegistry === undefined)
                continue;
            const source = scope === undefined ? npm_ALL : { kind: 'part', of: `${scope.slice(0, -1)}/*` };
            if (found.some(({ of }) => of === source.of))
                continue;
            found.push(fromFile(file, { ...written, value: expanded(written.value, environment) }, source));
        }
    }
    return mainFirst(found);
}
function mainFirst(found) {
    const main = found.find(({ kind }) => kind === 'main') ?? DEFAULT;
    return [main, ...found.filter(({ kind }) => kind !== 'main')];
}
/** npm does not mind the case of its variables. */
function spellings(environment, name) {
    return Object.keys(environment).filter((key) => key.toLowerCase() === name && environment[key] !== '');
}
async function readYaml(situation, file) {
    const text = await situation.read(file);
    if (text === undefined)
        return {};
    const document = (0,config_document/* readDocument */.u)(text);
    return 'problem' in document ? {} : (0,toml_file/* tableIn */.sV)(document.value);
}

// EXTERNAL MODULE: ./.build/clients/pip.js
var pip = __webpack_require__(98132);
// EXTERNAL MODULE: ./.build/clients/python-index.js
var python_index = __webpack_require__(53626);
;// CONCATENATED MODULE: ./.build/doctor/effective/python.js





const python_ALL = { kind: 'main', of: 'all packages' };
const EXTRA = { kind: 'extra', of: 'all packages as well' };
const python_DEFAULT = { ...python_ALL, address: undefined, by: 'the default of the client' };
/**
 * pip: a line of the requirements goes before the variable, and that before the files. Extra indexes of all of them are
 * asked as well.
 *
 * @see pip docs, "Configuration" and "Requirements File Format"
 */
async function pipSources(situation) {
    const { environment, project } = situation;
    const found = [];
    for (const name of ['requirements.txt', 'requirements.in']) {
        const file = (0,external_node_path_.join)(project, name);
        for (const [index, line] of ((await situation.read(file)) ?? '').split(/\r\n|\r|\n/).entries()) {
            const [, option, value] = /^\s*(-i|--index-url|--extra-index-url)[\s=]+(\S+)/.exec(line) ?? [];
            if (option === undefined)
                continue;
            const source = option === '--extra-index-url' ? EXTRA : python_ALL;
            found.push(fromFile(file, { key: option, value: value, line: index + 1 }, source));
        }
    }
    found.push(...variables(environment, [
        ['PIP_INDEX_URL', python_ALL],
        ['PIP_EXTRA_INDEX_URL', EXTRA],
    ]));
    // Named weakest first there.
    for (const file of pip.pip.reads(environment, project).toReversed()) {
        for (const written of readIniLines((await situation.read(file)) ?? '', PYTHON_LINE)) {
            const name = written.key.slice(written.key.lastIndexOf('.') + 1).replaceAll('_', '-');
            if (name === 'index-url')
                found.push(fromFile(file, written, python_ALL));
            if (name === 'extra-index-url')
                found.push(fromFile(file, written, EXTRA));
        }
    }
    return strongest(found);
}
/** uv: variables, then `uv.toml`, which hides the table of `pyproject.toml`, then the user's. @see uv docs, "Package indexes" */
async function uvSources(situation) {
    const { environment, project } = situation;
    const found = variables(environment, [
        ['UV_DEFAULT_INDEX', python_ALL],
        ['UV_INDEX_URL', python_ALL],
        ['UV_INDEX', EXTRA],
        ['UV_EXTRA_INDEX_URL', EXTRA],
    ]).map((source) => ({ ...source, address: source.address?.replace(/^[\w.-]+=/, '') }));
    const own = (0,external_node_path_.join)(project, 'uv.toml');
    const manifest = (0,external_node_path_.join)(project, 'pyproject.toml');
    const user = (0,external_node_path_.join)((0,python_index/* configFolder */.vg)(environment, 'uv'), 'uv.toml');
    const hasOwn = (await situation.read(own)) !== undefined;
    for (const file of [hasOwn ? own : manifest, user]) {
        const document = await readToml(situation, file);
        const settings = file === manifest ? (0,toml_file/* tableIn */.sV)(document, 'tool', 'uv') : document;
        for (const index of (0,toml_file/* tablesIn */.N$)(settings['index'])) {
            // An explicit one is for packages that the project names.
            if (index['explicit'] === true)
                continue;
            found.push(...(await addressOf(situation, file, index, 'index', index['default'] === true ? python_ALL : EXTRA)));
        }
        const single = settings['index-url'];
        found.push(...(await addressOf(situation, file, { url: single }, 'index-url', python_ALL)));
    }
    return strongest(found);
}
/** Poetry: the primary sources of the project, and the public index where there is none. @see Poetry docs, "Repositories" */
async function poetrySources(situation) {
    const file = (0,external_node_path_.join)(situation.project, 'pyproject.toml');
    const sources = (0,toml_file/* tablesIn */.N$)((0,toml_file/* tableIn */.sV)(await readToml(situation, file), 'tool', 'poetry')['source']);
    return sourcesOfProject(situation, file, sources, ({ priority = 'primary' }) => priority === 'primary' || priority === 'default' ? python_ALL : priority === 'explicit' ? undefined : EXTRA);
}
/** PDM: the source called pypi, which a variable can stand for. @see PDM docs, "Configure the project" */
async function pdmSources(situation) {
    const variable = variables(situation.environment, [['PDM_PYPI_URL', python_ALL]]);
    const file = (0,external_node_path_.join)(situation.project, 'pyproject.toml');
    const sources = (0,toml_file/* tablesIn */.N$)((0,toml_file/* tableIn */.sV)(await readToml(situation, file), 'tool', 'pdm')['source']);
    const own = await sourcesOfProject(situation, file, sources, ({ name }) => (name === 'pypi' ? python_ALL : EXTRA));
    return strongest([...own.filter(({ address }) => address !== undefined), ...variable]);
}
/** Pipenv: a mirror stands for the public index; the other sources are those of the Pipfile. @see Pipenv docs, "Specifiers" */
async function pipenvSources(situation) {
    const variable = variables(situation.environment, [['PIPENV_PYPI_MIRROR', python_ALL]]);
    const file = (0,external_node_path_.join)(situation.project, 'Pipfile');
    const [first, ...others] = (0,toml_file/* tablesIn */.N$)((await readToml(situation, file))['source']);
    const own = await sourcesOfProject(situation, file, first === undefined ? [] : [first, ...others], (source) => (source === first ? python_ALL : EXTRA));
    return strongest([...variable, ...own.filter(({ address }) => address !== undefined)]);
}
function variables(environment, names) {
    return names.flatMap(([name, use]) => fromVariable(environment, [name], use) ?? []);
}
async function sourcesOfProject(situation, file, sources, useOf) {
    const found = [];
    for (const source of sources) {
        const use = useOf(source);
        if (use !== undefined)
            found.push(...(await addressOf(situation, file, source, 'source', use)));
    }
    return strongest(found);
}
async function addressOf(situation, file, { name, url }, key, use) {
    if (typeof url !== 'string')
        return [];
    const by = typeof name === 'string' ? `${key} ${shown(name)}` : key;
    return [fromFile(file, { key: by, value: url, line: await lineOf(situation, file, url) }, use)];
}
/** The first `main`, and everything that is asked as well. */
function strongest(found) {
    const main = found.find(({ kind }) => kind === 'main') ?? python_DEFAULT;
    return [main, ...found.filter(({ kind }) => kind !== 'main')];
}

;// CONCATENATED MODULE: ./.build/doctor/effective/effective.js




/** Clients that are not here have their sources in their project alone, where login and the gate look at them. */
const SOURCES_OF = {
    npm: npmSources,
    pnpm: pnpmSources,
    yarn: yarnSources,
    bun: bunSources,
    pip: pipSources,
    uv: uvSources,
    poetry: poetrySources,
    pdm: pdmSources,
    pipenv: pipenvSources,
    maven: mavenSources,
    cargo: cargoSources,
};

;// CONCATENATED MODULE: ./.build/doctor/token-variables.js
/** Variables that hold a token of a login: of the usual names, and of the one that the settings give. */
function tokenVariables({ environment, settings }) {
    const own = settings['token-variable'];
    return Object.keys(environment).filter((name) => (name === own || /^(?:CODEARTIFACT_GATE_[0-9A-F]{8}(?:_\d+)?|CODEARTIFACT_AUTH_TOKEN)$/.test(name)) &&
        (environment[name] ?? '') !== '');
}

;// CONCATENATED MODULE: ./.build/doctor/checks/clients.js












/**
 * Where each client would really install from in this folder, with this environment, and which file or variable says
 * so: as it is where somebody has logged in, else as a login would leave it.
 */
const clients_clients = {
    name: 'clients',
    restsOn: ['configuration'],
    async run(examination) {
        const used = await examination.clients();
        if (used.length === 0)
            return skipped('no package client is used here');
        const isLoggedIn = tokenVariables(examination).length > 0 || (examination.environment[shell/* SESSION_VARIABLE */.Wm] ?? '') !== '';
        const results = [];
        for (const client of used) {
            const found = await (isLoggedIn ? asItIs(client, examination) : afterLogin(client, examination));
            results.push({ name: client.name, ...found });
        }
        if (results.some(({ status }) => status === 'failed') || isLoggedIn)
            return results;
        const together = await planOf(used, examination).catch(failureAsResult);
        return 'status' in together ? [...results, { name: 'clients', ...together }] : results;
    },
};
/** A folder that a login would make, which is not there. */
const FOLDER = '/codeartifact-gate-000000000000';
const TOKEN_VARIABLE = 'CODEARTIFACT_GATE_00000000';
async function asItIs(client, examination) {
    const { environment, folder: project } = examination;
    const situation = { environment, project, read: user_file/* readUserFile */.E };
    const remedy = 'Log out and in again, with this client among clients';
    return judge(client, await sourcesOf(client, situation), examination, [], remedy);
}
async function afterLogin(client, examination) {
    const { environment, folder: project } = examination;
    const planned = await planOf([client], examination).catch(failureAsResult);
    if ('status' in planned)
        return planned;
    const [plan] = planned.plans;
    const variables = { ...plan.variables, ...plan.secrets(() => 'token') };
    const files = new Map(plan.files.map(({ name, text }) => [(0,external_node_path_.join)(FOLDER, name), text]));
    for (const { path, text } of plan.blocks)
        files.set(path, `${(await (0,user_file/* readUserFile */.E)(path)) ?? ''}\n${text}`);
    const sources = await sourcesOf(client, {
        environment: { ...environment, ...variables },
        project,
        read: async (path) => files.get(path) ?? (0,user_file/* readUserFile */.E)(path),
    });
    const now = await sourcesOf(client, { environment, project, read: user_file/* readUserFile */.E });
    const isSet = ({ by, file = '' }) => Object.keys(variables).some((name) => by.includes(name)) || file.startsWith(FOLDER);
    const told = sources?.map((source) => {
        // Our file has lines of the user's: they are shown where the user wrote them.
        const own = now?.find(({ of, address, file }) => of === source.of && address === source.address && file !== undefined);
        if (own !== undefined && source.file?.startsWith(FOLDER) === true)
            return own;
        return isSet(source) ? { ...source, by: `${source.by}, as login sets it` } : source;
    });
    const before = now?.filter(({ kind }) => kind === 'main').map((source) => `before a login: ${inWords(source)}`) ?? [];
    const found = await judge(client, told, examination, before, 'Remove it: it goes before what login sets');
    if (found.status !== 'ok' || plan.warnings.length === 0)
        return found;
    const [{ message, file, line }] = plan.warnings;
    return {
        ...found,
        status: 'warning',
        cause: message.split('. ', 1)[0],
        remedy: message.split('. ').slice(1).join('. ') || 'Remove it',
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
    };
}
function planOf(used, { settings, endpoints, environment, folder }) {
    return (0,plan/* planLogin */.p)({
        clients: used,
        settings,
        endpointOverride: endpoints.repositories,
        folder: FOLDER,
        project: folder,
        environment,
        tokenVariable: settings['token-variable'] ?? TOKEN_VARIABLE,
        helper: settings['token-source'] === 'helper' ? (0,helper_programs/* tokenHelper */.c)(FOLDER) : undefined,
    });
}
function failureAsResult(error) {
    if (error instanceof errors/* GateError */.ue)
        return failedBy(error);
    throw error;
}
/** Undefined for clients of which nothing but the plan of a login is known. */
async function sourcesOf({ name }, situation) {
    return SOURCES_OF[name]?.(situation);
}
/** @param more lines to show after the sources @param remedy for a source that is not the repository */
async function judge({ name }, sources, examination, more, remedy) {
    const { format } = clients/* CLIENT_TRAITS */.u[name];
    const { settings, endpoints } = examination;
    const { install } = (0,config_targets/* mainTarget */.v9)(settings, format);
    const expected = examination.endpointOf({ format, repository: install, isMain: true });
    const [main, ...others] = sources ?? [];
    if (main === undefined)
        return ok(`login points it to ${expected}`, more);
    const leadsTo = (address) => {
        const bare = (address ?? '').replace(/^sparse\+/, '').replace(/(?<=\/\/)[^/@]*@/, '');
        const url = (0,repository_url/* parseRepositoryUrl */.fn)(bare, endpoints.repositories);
        return 'problem' in url ? undefined : url;
    };
    const details = [...[main, ...others].map(inWords), ...more];
    const target = leadsTo(main.address);
    if (target === undefined || !(0,repository_url/* isSameRepository */.ve)(target, { ...install, format })) {
        return failed('refused', {
            what: `${name} does not install from ${expected}`,
            cause: main.address === undefined
                ? 'nothing tells it to, so it asks the public registry'
                : `${inWords(main)}`,
            remedy,
            ...placeOf(main),
            details,
        });
    }
    const known = (0,config_targets/* installRepositories */.od)(settings, format).map((repository) => ({ ...repository, format }));
    const foreign = others.find(({ address }) => {
        const other = leadsTo(address);
        return other === undefined || !known.some((each) => (0,repository_url/* isSameRepository */.ve)(each, other));
    });
    if (foreign === undefined)
        return ok(`installs from ${expected}`, details);
    return warning({
        what: `installs from ${expected}, and from elsewhere`,
        cause: inWords(foreign),
        remedy: 'Remove it, or name that repository in clients where it is one of CodeArtifact',
        ...placeOf(foreign),
        details,
    });
}
function inWords({ of, address, by, file, line }) {
    const place = file === undefined ? '' : ` in ${file}${line === undefined ? '' : `:${line}`}`;
    return `${of}: ${address ?? 'the public registry'} (${by}${place})`;
}
function placeOf({ file, line }) {
    return { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
}

;// CONCATENATED MODULE: ./.build/doctor/checks/clock.js

/** AWS refuses signatures older than this, in milliseconds. */
const REFUSED_MS = 5 * 60_000;
const NOTICEABLE_MS = 60_000;
/** The clock of this machine against that of the servers. */
const clock = {
    name: 'clock',
    restsOn: ['network'],
    async run({ skew }) {
        if (skew === undefined) {
            return warning({
                what: 'the time of the servers is not known',
                cause: 'their answers have no date',
                remedy: 'Check that the clock of this machine is right',
            });
        }
        const off = Math.abs(skew);
        const words = `the clock of this machine is ${clock_inWords(off)} ${skew > 0 ? 'behind' : 'ahead of'} that of AWS`;
        const remedy = 'Set the clock: switch NTP on (timedatectl set-ntp true, chronyc makestep)';
        if (off < NOTICEABLE_MS)
            return ok('at most a minute away from that of AWS');
        if (off < REFUSED_MS)
            return warning({ what: words, remedy });
        return failed('unauthorised', {
            what: words,
            cause: 'signatures and tokens that are more than five minutes off are refused, or count as expired',
            remedy,
        });
    },
};
function clock_inWords(milliseconds) {
    const minutes = Math.round(milliseconds / 60_000);
    if (minutes < 120)
        return `${minutes} minutes`;
    const hours = Math.round(minutes / 60);
    return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

// EXTERNAL MODULE: ./.build/config/load.js
var load = __webpack_require__(24777);
;// CONCATENATED MODULE: ./.build/doctor/checks/configuration.js


/** The settings are complete and well-formed, and so are the addresses that the environment gives. */
const configuration = {
    name: 'configuration',
    restsOn: [],
    async run(examination) {
        const settings = await examination.loadSettings();
        // Throws for an address that may not be used.
        const { codeartifact } = examination.endpoints;
        const { domain, region, repository } = settings;
        const file = (0,load/* placeOfSetting */.Nl)(settings, ['domain'])?.file ?? `flags, without ${load/* CONFIG_FILE */.g2}`;
        const at = codeartifact === undefined ? '' : `, at ${codeartifact}`;
        return ok(`${file}: repository ${repository} of domain ${domain} (${settings['domain-owner']}, ${region})${at}`);
    },
};

// EXTERNAL MODULE: ./.build/aws/credentials.js
var credentials = __webpack_require__(75062);
// EXTERNAL MODULE: ./.build/aws/failures.js
var failures = __webpack_require__(44669);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: ./.build/aws/connect.js + 1 modules
var connect = __webpack_require__(65895);
// EXTERNAL MODULE: ./.build/aws/endpoints.js
var endpoints = __webpack_require__(8874);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codeartifact/dist-cjs/index.js
var dist_cjs = __webpack_require__(83380);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var client_sts_dist_cjs = __webpack_require__(71695);
// EXTERNAL MODULE: ./.build/aws/codeartifact-service.js
var codeartifact_service = __webpack_require__(99699);
// EXTERNAL MODULE: ./.build/aws/deadline.js
var deadline = __webpack_require__(21602);
// EXTERNAL MODULE: ./.build/aws/transport.js
var transport = __webpack_require__(88417);
;// CONCATENATED MODULE: ./.build/aws/inspection.js







function inspection(options) {
    const { client } = (0,codeartifact_service/* codeArtifactClient */.r)(options);
    return {
        domainStatus: (domain) => domainStatus(client, domain),
        repository: (repository) => describe(client, repository),
        repositories: (domain) => listRepositories(client, domain),
        holdsPackages: (repository, format) => holdsPackages(client, repository, format),
    };
}
/**
 * Asks STS whose credentials these are, which needs no permission.
 *
 * @throws GateError 'unauthorised' for credentials that are not valid or have expired
 */
async function callerIdentity(region, endpoint, credentials) {
    const client = new client_sts_dist_cjs/* STSClient */.iM({
        region,
        ...(endpoint === undefined ? {} : { endpoint }),
        credentials,
        customUserAgent: 'codeartifact-gate',
        ...(0,transport/* transport */.et)(),
    });
    client.middlewareStack.use(transport/* clearTextGuard */._R);
    const doing = 'ask STS whose credentials these are';
    const { Account: account, Arn: arn } = await (0,deadline/* withDeadline */.NE)((abortSignal) => client.send(new client_sts_dist_cjs/* GetCallerIdentityCommand */.zI({}), { abortSignal })).catch((error) => {
        throw (0,failures/* explainFailure */.SP)(error, { doing, action: 'sts:GetCallerIdentity', service: 'STS', region });
    });
    if (account !== undefined && arn !== undefined && /^[0-9]{12}$/.test(account))
        return { account, arn };
    throw new errors/* GateError */.ue('unavailable', {
        doing,
        cause: 'STS gave an answer that makes no sense: it holds no account',
        remedy: 'Check what answers at that address (proxy, AWS_ENDPOINT_URL*), and run again',
    });
}
async function domainStatus(client, { domain, domainOwner, region }) {
    const command = new dist_cjs/* DescribeDomainCommand */.twA({ domain, domainOwner });
    const answer = await ask((abortSignal) => client.send(command, { abortSignal }), `describe domain ${domain} (${domainOwner}, ${region})`, 'DescribeDomain', region);
    return answer?.domain?.status;
}
async function describe(client, { domain, domainOwner, region, repository }) {
    const command = new dist_cjs/* DescribeRepositoryCommand */.nRi({ domain, domainOwner, repository });
    const answer = await ask((abortSignal) => client.send(command, { abortSignal }), `describe repository ${repository} of domain ${domain}`, 'DescribeRepository', region);
    if (answer?.repository === undefined)
        return undefined;
    const { upstreams = [], externalConnections = [] } = answer.repository;
    return {
        upstreams: upstreams.flatMap(({ repositoryName }) => repositoryName ?? []),
        connections: externalConnections.map(({ externalConnectionName = '', packageFormat = '' }) => ({
            name: externalConnectionName,
            format: packageFormat,
        })),
    };
}
async function listRepositories(client, { domain, domainOwner, region }) {
    const command = new dist_cjs/* ListRepositoriesInDomainCommand */.T_Q({ domain, domainOwner, maxResults: 1000 });
    const answer = await ask((abortSignal) => client.send(command, { abortSignal }), `list the repositories of domain ${domain}`, 'ListRepositoriesInDomain', region);
    return (answer?.repositories ?? []).flatMap(({ name }) => name ?? []);
}
async function holdsPackages(client, { domain, domainOwner, region, repository }, format) {
    const command = new dist_cjs/* ListPackagesCommand */.ZUW({
        domain,
        domainOwner,
        repository,
        format: format,
        maxResults: 1,
    });
    const answer = await ask((abortSignal) => client.send(command, { abortSignal }), `list the packages of repository ${repository}`, 'ListPackages', region);
    return (answer?.packages ?? []).length > 0;
}
async function ask(call, doing, operation, region) {
    try {
        return await (0,deadline/* withDeadline */.NE)(call);
    }
    catch (error) {
        if (error.name === 'ResourceNotFoundException')
            return undefined;
        throw (0,failures/* explainFailure */.SP)(error, {
            doing,
            action: `codeartifact:${operation}`,
            service: 'CodeArtifact',
            region,
        });
    }
}

// EXTERNAL MODULE: ./.build/clients/clients.js
var _build_clients_clients = __webpack_require__(26305);
// EXTERNAL MODULE: ./.build/clients/used-by.js
var used_by = __webpack_require__(84376);
// EXTERNAL MODULE: ./.build/config/settings.js + 1 modules
var settings = __webpack_require__(28484);
;// CONCATENATED MODULE: ./.build/doctor/repository-graph.js
/** How many repositories CodeArtifact searches for a package (user guide, "Quotas"). */
const MOST_SEARCHED = 25;
/** How many of the domain's other repositories are looked at for one that would help. */
const MOST_OTHERS = 50;
/** A repository and what it reaches: its upstreams, depth first in their order, each once. */
class RepositoryGraph {
    #root;
    #inspection;
    #reached;
    constructor(root, inspection, reached) {
        this.#root = root;
        this.#inspection = inspection;
        this.#reached = reached;
    }
    /** One request for each repository. One that does not exist is left out: `upstreams` of others still name it. */
    static async from(root, inspection) {
        const reached = new Map();
        const visit = async (repository) => {
            if (reached.has(repository) || reached.size >= MOST_SEARCHED)
                return;
            const described = await inspection.repository({ ...root, repository });
            if (described === undefined)
                return;
            reached.set(repository, described);
            for (const upstream of described.upstreams)
                await visit(upstream);
        };
        await visit(root.repository);
        return new RepositoryGraph(root, inspection, reached);
    }
    /** In the order of the search, the repository itself first. */
    get names() {
        return [...this.#reached.keys()];
    }
    get upstreamsOfRoot() {
        return this.#reached.get(this.#root.repository)?.upstreams ?? [];
    }
    /** Connections by which public packages come in, with the repository that has each. */
    get connections() {
        return [...this.#reached].flatMap(([of, { connections }]) => connections.map((connection) => ({ ...connection, of })));
    }
    /** Whether packages of a format can be had: by a connection, or because a repository holds some. */
    async serves(format) {
        if (this.connections.some((connection) => connection.format === format))
            return true;
        for (const repository of this.names) {
            if (await this.#inspection.holdsPackages({ ...this.#root, repository }, format))
                return true;
        }
        return false;
    }
    /** A repository of the domain that is not reached and would bring public packages of a format. */
    async missingUpstream(format) {
        const others = (await this.#inspection.repositories(this.#root)).filter((name) => !this.#reached.has(name));
        for (const repository of others.slice(0, MOST_OTHERS)) {
            const described = await this.#inspection.repository({ ...this.#root, repository });
            if (described?.connections.some((connection) => connection.format === format) === true)
                return repository;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/doctor/examination.js













/** The shortest life that CodeArtifact gives a token, in seconds. */
const TOKEN_SECONDS = 900;
/**
 * What checks have in common. Each fact is asked for once, when the first check wants it, and a failure is the same
 * for everyone who asks: so a check can leave what is not its business to another.
 */
class Examination {
    host;
    environment;
    folder;
    resolve;
    /** By how much the servers' clock is ahead of ours, in milliseconds; set by the check of the network. */
    skew;
    /** Why STS is not reached although nothing needs it: there is no role to assume. Set by the check of the network. */
    stsFailure;
    #request;
    #facts = new Map();
    #settings;
    constructor(request) {
        this.#request = request;
        this.host = request.host;
        this.environment = request.environment;
        this.folder = request.folder;
        this.resolve = request.resolve ?? resolveHost;
    }
    async loadSettings() {
        this.#settings = await this.#request.settings();
        return this.#settings;
    }
    /** For checks that rest on the configuration. */
    get settings() {
        if (this.#settings === undefined)
            throw new Error('the configuration was not read');
        return this.#settings;
    }
    get endpoints() {
        return (0,endpoints/* serviceEndpoints */.U)(this.environment, this.settings);
    }
    /** Of the settings, and of every client that they give no other. */
    get repository() {
        return (0,config_targets/* repositoryOf */._M)(this.settings);
    }
    /** Server time, epoch milliseconds. */
    get now() {
        return Date.now() + (this.skew ?? 0);
    }
    endpointOf({ format, repository }) {
        return (0,repository_url/* repositoryEndpoint */.y6)({ ...repository, format }, this.endpoints.repositories);
    }
    get credentialRequest() {
        return (0,connect/* credentialRequest */.l)(this.settings, 'install', this.host, this.environment);
    }
    /** Of the role, where one is set. @throws GateError 'unauthorised' where none can be had */
    get credentials() {
        const source = (0,credentials/* credentialSource */.Ld)(this.credentialRequest);
        return () => this.once('credentials', source);
    }
    /** Whom the credentials that tokens are asked with belong to. */
    identity() {
        return this.once('identity', () => this.identityOf(this.credentials));
    }
    /** @throws GateError, `stsFailure` where there is one */
    async identityOf(credentials) {
        if (this.stsFailure !== undefined)
            throw this.stsFailure;
        return callerIdentity(this.settings.region, this.endpoints.sts, credentials);
    }
    /** Masked, of the shortest life. */
    token(domain = this.repository) {
        const { domain: name, domainOwner, region } = domain;
        return this.once(`token ${name} ${domainOwner} ${region}`, async () => {
            const { serviceIn } = await this.#connection();
            const token = await serviceIn(region).authorizationToken(domain, TOKEN_SECONDS);
            this.host.mask(token.value);
            return token;
        });
    }
    /** The failure of the token, undefined where there is one. */
    async tokenFailure(domain) {
        return failureOf(this.token(domain));
    }
    #connection() {
        return this.once('connection', async () => (0,connect.connect)(this.settings, 'install', this.host, this.environment));
    }
    inspectionIn(region) {
        return inspection({ region, endpoint: this.endpoints.codeartifact, credentials: this.credentials });
    }
    /** The repository with all that it reaches. @throws GateError 'unauthorised' where it may not be described */
    graph(repository) {
        return this.once(`graph ${JSON.stringify(repository)}`, () => RepositoryGraph.from(repository, this.inspectionIn(repository.region)));
    }
    /** Those that `login` would configure here. */
    clients() {
        return this.once('clients', async () => {
            const names = (0,settings/* clientNames */.Y6)(this.settings) ?? (await (0,used_by/* clientNamesUsedIn */.AD)(this.folder));
            return (0,_build_clients_clients/* clientsNamed */.w)(names);
        });
    }
    /** What the clients install from: the main repository of each format first, each once. */
    async installations() {
        const all = [];
        for (const { name } of await this.clients()) {
            const { format } = clients/* CLIENT_TRAITS */.u[name];
            all.push({ format, repository: (0,config_targets/* mainTarget */.v9)(this.settings, format).install, isMain: true });
            for (const { install } of (0,config_targets/* furtherTargets */.n$)(this.settings, name))
                all.push({ format, repository: install, isMain: false });
        }
        return uniqueBy(all, ({ format, repository }) => JSON.stringify([format, repository]));
    }
    /** All that clients install from and publish to: that of the settings first. */
    async repositories() {
        const all = [this.repository];
        for (const { name } of await this.clients()) {
            const targets = [
                (0,config_targets/* mainTarget */.v9)(this.settings, clients/* CLIENT_TRAITS */.u[name].format),
                ...(0,config_targets/* furtherTargets */.n$)(this.settings, name),
            ];
            all.push(...targets.flatMap(({ install, publish }) => [install, publish]));
        }
        const named = this.settings['publish-repository'];
        if (named !== undefined)
            all.push({ ...this.repository, repository: named });
        return uniqueBy(all, (repository) => JSON.stringify(Object.values(repository).toSorted()));
    }
    /** Of those repositories, each with one of them. */
    async domains() {
        return uniqueBy(await this.repositories(), ({ domain, domainOwner, region }) => [domain, domainOwner, region].join(' '));
    }
    once(name, ask) {
        let fact = this.#facts.get(name);
        if (fact === undefined) {
            fact = ask();
            this.#facts.set(name, fact);
        }
        return fact;
    }
}
/** What a promise is refused with; anything but a GateError is a bug and stays thrown. */
async function failureOf(promise) {
    try {
        await promise;
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return error;
        throw error;
    }
}
function uniqueBy(items, keyOf) {
    const found = new Map();
    for (const item of items)
        if (!found.has(keyOf(item)))
            found.set(keyOf(item), item);
    return [...found.values()];
}
async function resolveHost(hostname) {
    const addresses = await (0,promises_.lookup)(hostname, { all: true });
    return addresses.map(({ address }) => address);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/host/kind.js
var kind = __webpack_require__(80027);
;// CONCATENATED MODULE: ./.build/doctor/fork.js


/**
 * The fork whose pull request a GitHub job is about: its jobs get neither secrets nor an ID token. `pull_request_target`
 * gets both, and runs the workflow of the base.
 *
 * @returns its name as `owner/name`; undefined in every other job
 * @see GitHub docs, "Events that trigger workflows", "Workflows in forked repositories"
 */
async function forkOf(environment) {
    if ((0,kind/* hostKind */.P)(environment) !== 'github' || environment['GITHUB_EVENT_NAME'] !== 'pull_request')
        return undefined;
    try {
        const payload = JSON.parse(await (0,external_node_fs_promises_.readFile)(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
        const { pull_request: request } = payload;
        if (request === undefined)
            return undefined;
        const head = request.head?.repo?.full_name;
        if (head === request.base?.repo?.full_name)
            return undefined;
        return typeof head === 'string' && /^[\w.-]+\/[\w.-]+$/.test(head) ? head : 'that has been deleted';
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/doctor/checks/credentials.js






/** There are AWS credentials, or the ID token to get some with; where they come from, and that they are valid. */
const credentials_credentials = {
    name: 'credentials',
    restsOn: ['clock'],
    async run(examination) {
        const request = examination.credentialRequest;
        const origin = (0,credentials/* credentialOrigin */.QE)(request);
        if (request.role === undefined || request.host.idToken === undefined)
            return ofDefaultChain(examination, origin);
        const failure = await failureOf(examination.credentials());
        // What STS says to the token is for the check of the role.
        const isAboutToken = failure !== undefined && !failure.parts.doing.startsWith('assume');
        return isAboutToken ? failedBy(failure) : ok(`from ${origin}`);
    },
};
async function ofDefaultChain(examination, origin) {
    const { environment, credentialRequest } = examination;
    try {
        // What a job lacks depends on whether there is a role to assume.
        (0,credentials/* credentialSource */.Ld)(credentialRequest);
        const base = (0,credentials/* credentialSource */.Ld)({ ...credentialRequest, role: undefined });
        const { arn } = await examination.identityOf(base);
        return ok(`from ${origin}: ${arn}`);
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        if ((0,failures/* isOfOtherRegion */.wc)(error) || error === examination.stsFailure)
            return ok(`from ${origin}`);
        const fork = await forkOf(environment);
        return fork === undefined ? failedBy(error) : ofFork(fork);
    }
}
function ofFork(fork) {
    return failed('unauthorised', {
        what: 'could not load AWS credentials',
        cause: `this job is about a pull request from the fork ${fork}: GitHub gives such a job no ID token and no secrets, whatever \`permissions: id-token\` says`,
        remedy: 'Run `codeartifact-gate check --offline` on pull requests of forks, which needs no credentials, and what installs or publishes after the merge',
    });
}

;// CONCATENATED MODULE: ./.build/doctor/checks/domain.js


/** The domains are there, and active. */
const domain = {
    name: 'domain',
    restsOn: ['permissions'],
    async run(examination) {
        const domains = await examination.domains();
        for (const one of domains) {
            const problem = await look(one, examination);
            if (problem !== undefined)
                return problem;
        }
        return ok(`${domains.map(({ domain: name }) => name).join(', ')}: there, and gives a token`);
    },
};
async function look(address, examination) {
    const { domain: name, domainOwner, region } = address;
    const failure = await examination.tokenFailure(address);
    const asked = examination.inspectionIn(region).domainStatus(address);
    // A build needs the token alone: that the domain may not be described hinders nothing.
    if ((await failureOf(asked)) !== undefined)
        return failure === undefined ? undefined : failedBy(failure);
    const status = await asked;
    if (status === 'Active')
        return failure === undefined ? undefined : failedBy(failure);
    return failed('input', {
        what: `could not find domain ${name} of account ${domainOwner} in ${region}`,
        cause: status === undefined ? 'CodeArtifact knows no such domain there' : `it is ${status}`,
        remedy: 'Check domain, domain-owner and region: `aws codeartifact list-domains --region …` lists those of an account',
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./.build/aws/probe.js




/**
 * One GET to see who answers: through the proxy that `environment` names, no redirect followed, no body read.
 *
 * @param token for a repository endpoint, sent as package clients do
 * @throws whatever Node does when nobody answers, DeadlineError, and GateError 'input' for an address in clear
 */
async function probe(url, environment, token) {
    (0,transport/* refuseClearText */.vX)(url);
    const isSecure = url.protocol === 'https:';
    const options = { proxyEnv: environment };
    const agent = isSecure ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
    try {
        return await (0,deadline/* withDeadline */.NE)((signal) => new Promise((resolve, reject) => {
            const outgoing = (isSecure ? external_node_https_.request : external_node_http_.request)(url, {
                agent,
                signal,
                headers: {
                    'user-agent': 'codeartifact-gate',
                    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
                },
            });
            outgoing.once('response', (response) => {
                response.destroy();
                const date = Date.parse(response.headers.date ?? '');
                resolve({
                    status: response.statusCode ?? 0,
                    serverTime: Number.isNaN(date) ? undefined : date,
                    contentType: response.headers['content-type'] ?? '',
                });
            });
            outgoing.on('error', (error) => reject(error.name === 'AbortError' ? new deadline/* DeadlineError */.j3(deadline/* CONNECT_DEADLINE_MS */.nu) : error));
            outgoing.end();
        }), deadline/* CONNECT_DEADLINE_MS */.nu);
    }
    finally {
        agent.destroy();
    }
}

;// CONCATENATED MODULE: ./.build/doctor/probe-url.js
/** Below the endpoint: what a repository answers cheaply, whatever it holds. Others are asked for their root. */
const PATHS = {
    npm: '-/ping',
    pypi: 'simple/codeartifact-gate/',
    maven: 'codeartifact-gate/maven-metadata.xml',
    cargo: 'config.json',
    nuget: 'v3/index.json',
};
/** What a repository is asked to see whether it takes a token. A 404 may only mean that there is no such package. */
function probeUrl(examination, installation) {
    return new URL(PATHS[installation.format] ?? '', examination.endpointOf(installation));
}
/** Where no client is used: every repository answers npm. */
function anyOf(repository) {
    return { format: 'npm', repository, isMain: true };
}

;// CONCATENATED MODULE: ./.build/doctor/checks/endpoint.js





/** The endpoint of each format that is used here takes a fresh token. */
const endpoint = {
    name: 'endpoint',
    restsOn: ['vpc path'],
    async run(examination) {
        const installations = await examination.installations();
        const all = installations.length === 0 ? [anyOf(examination.repository)] : installations;
        for (const installation of all) {
            const { value } = await examination.token(installation.repository);
            const problem = await endpoint_ask(installation, value, examination);
            if (problem !== undefined)
                return problem;
        }
        return ok(`the token is taken by ${all.map((one) => examination.endpointOf(one)).join(', ')}`);
    },
};
/** Formats whose probe is of a package, which need not be there. */
const MAY_BE_MISSING = new Set(['pypi', 'maven', 'nuget', 'swift', 'ruby', 'generic']);
async function endpoint_ask(installation, token, examination) {
    const { environment } = examination;
    const { format, repository } = installation;
    const url = probeUrl(examination, installation);
    const what = `could not use ${examination.endpointOf(installation)}`;
    let status;
    try {
        ({ status } = await probe(url, environment, token));
    }
    catch (error) {
        const action = 'codeartifact:ReadFromRepository';
        const doing = what.replace('could not ', '');
        return failedBy((0,failures/* explainFailure */.SP)(error, { doing, action, service: 'CodeArtifact', region: repository.region }));
    }
    if (status < 400 || (status === 404 && MAY_BE_MISSING.has(format)) || status === 501)
        return undefined;
    if (status === 401) {
        return failed('unauthorised', {
            what,
            cause: 'it does not take the token that was just given for its domain (401)',
            remedy: 'Check AWS_ENDPOINT_URL* and proxies: API and repositories have to be of the same domain and region',
        });
    }
    if (status === 403) {
        return failed('unauthorised', {
            what,
            cause: 'it refused codeartifact:ReadFromRepository (403)',
            remedy: `Allow it in the policy of the credentials and, across accounts, in that of the repository ${repository.repository}`,
            details: policyStatement('codeartifact:ReadFromRepository', repository),
        });
    }
    if (status === 404) {
        return failed('input', {
            what,
            cause: `there is no repository ${repository.repository} behind it (404)`,
            remedy: 'Check repository, domain, domain-owner and region',
        });
    }
    return failed('unavailable', { what, cause: `it answered ${status}`, remedy: 'Run again later' });
}

;// CONCATENATED MODULE: ./.build/doctor/supplies.js




/**
 * Judges what the clients here install from, one format after the other. A repository of a scope or under a name may
 * be empty still, so main ones alone.
 *
 * Builds need no permission to look at repositories: where it is missing, nothing is known, but nothing is wrong.
 *
 * @param judge gives the problem of one
 * @param sumUp gives the result where there is none, of every repository that is installed from
 */
async function judgeSupplies(examination, judge, sumUp) {
    try {
        const graphs = [await examination.graph(examination.repository)];
        for (const { format, repository, isMain } of await examination.installations()) {
            if (!isMain)
                continue;
            const graph = await examination.graph(repository);
            const problem = await judge({ format, repository, graph });
            if (problem !== undefined)
                return problem;
            if (!graphs.includes(graph))
                graphs.push(graph);
        }
        return sumUp(graphs);
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        const action = (0,failures/* refusedAction */.ff)(error, 'codeartifact:DescribeRepository');
        if (action === undefined)
            return failedBy(error);
        return warning({
            what: 'they are not known',
            cause: error.parts.cause,
            remedy: 'Builds do without it; to see them here, allow this',
            details: policyStatement(action, examination.repository),
        });
    }
}

;// CONCATENATED MODULE: ./.build/doctor/checks/external-connection.js


/** Connections to public stores. @see AWS CodeArtifact user guide, "Supported external connection repositories" */
const CONNECTIONS = {
    npm: 'public:npmjs',
    pypi: 'public:pypi',
    maven: 'public:maven-central',
    nuget: 'public:nuget-org',
    cargo: 'public:crates-io',
    ruby: 'public:ruby-gems-org',
};
/** Which formats come in from public stores; whether a client that is used here has nothing to install. */
const externalConnection = {
    name: 'external connection',
    restsOn: ['upstreams'],
    run: (examination) => judgeSupplies(examination, async ({ format, repository: { repository, domain, domainOwner, region }, graph }) => {
        if (await graph.serves(format))
            return undefined;
        const connection = CONNECTIONS[format];
        const command = `aws codeartifact associate-external-connection --domain ${domain} --domain-owner ${domainOwner} --region ${region} --repository ${repository} --external-connection ${connection}`;
        return failed('refused', {
            what: `could not find a way to ${format} packages from repository ${repository}`,
            cause: 'neither it nor an upstream holds any, and none of them has an external connection to a public store of that format',
            remedy: connection === undefined
                ? 'Publish them to the repository: CodeArtifact connects to no public store of that format'
                : `Give it, or better a repository of its own that becomes an upstream, the external connection ${connection}`,
            ...(connection === undefined ? {} : { details: [command] }),
        });
    }, (graphs) => {
        const connections = graphs.flatMap((graph) => graph.connections);
        const said = new Set(connections.map(({ name, format, of }) => `${format} from ${name} (by ${of})`));
        return ok(said.size === 0 ? 'none: only what was published can be had' : [...said].join(', '));
    }),
};

;// CONCATENATED MODULE: ./.build/aws/proxy.js
/**
 * What Node, and in much the same way curl, npm, pip and cargo, make of `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`.
 *
 * @returns undefined where the address is connected to directly
 * @see Node.js docs, "http", "Built-in Proxy Support"
 */
function proxyFor(url, environment) {
    const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
    const variable = names.find((name) => (environment[name] ?? '') !== '');
    if (variable === undefined || isExempt(url, environment))
        return undefined;
    const value = environment[variable];
    const parsed = URL.parse(value.includes('://') ? value : `http://${value}`);
    return { variable, host: parsed?.host ?? 'an address that is no URL' };
}
/** Hosts, their subdomains (`.example`, `*.example`), `host:port`, or `*` for all. */
function isExempt({ hostname, port, protocol }, environment) {
    const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const usedPort = port || (protocol === 'https:' ? '443' : '80');
    const entries = (environment['no_proxy'] || environment['NO_PROXY'] || '').toLowerCase().split(/[\s,]+/);
    return entries.some((entry) => {
        if (entry === '')
            return false;
        if (entry === '*')
            return true;
        const [, name = '', only] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry) ?? [];
        if (only !== undefined && only !== usedPort)
            return false;
        const suffix = name.replace(/^\*?\./, '');
        return host === name || (suffix !== name && host.endsWith(`.${suffix}`));
    });
}

;// CONCATENATED MODULE: ./.build/doctor/service-origin.js
/**
 * Where AWS itself has the API of a service.
 *
 * @see AWS General Reference, "AWS service endpoints"
 */
function serviceOrigin(service, region) {
    return `https://${service}.${region}.${region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'}`;
}

;// CONCATENATED MODULE: ./.build/doctor/checks/network.js






/** CodeArtifact, STS and, in a job that may ask for one, the issuer of ID tokens answer: directly, or through a proxy. */
const network = {
    name: 'network',
    restsOn: ['configuration'],
    async run(examination) {
        const ways = [];
        for (const target of targetsOf(examination)) {
            const proxy = proxyFor(target.url, examination.environment);
            const problem = swallowed(target, proxy) ?? (await reach(target, proxy, examination));
            if (problem === undefined) {
                const through = proxy === undefined ? '' : ` through the proxy ${proxy.host} (${proxy.variable})`;
                ways.push(`${target.url.host} answers${through}`);
                continue;
            }
            if (target.isNeeded)
                return problem;
            const { what, cause = '', remedy = '' } = problem;
            examination.stsFailure = new errors/* GateError */.ue('unavailable', { doing: what, cause, remedy });
            return warning({ what, cause: `${cause}; without role-to-assume builds do without it`, remedy });
        }
        return ok([...new Set(ways)].join('; '));
    },
};
function targetsOf({ endpoints, settings }) {
    const { region, 'role-to-assume': role } = settings;
    const api = endpoints.codeartifact ?? serviceOrigin('codeartifact', region);
    const sts = endpoints.sts ?? serviceOrigin('sts', region);
    return [
        { service: 'CodeArtifact', url: new URL('/v1/domain', api), isNeeded: true },
        {
            service: 'STS',
            url: new URL('/?Action=GetCallerIdentity&Version=2011-06-15', sts),
            isNeeded: role !== undefined,
        },
    ];
}
/** Our own calls would still arrive, those of npm, pip and cargo would not. */
function swallowed({ url }, proxy) {
    const isLoopback = url.hostname === '127.0.0.1' || url.hostname === '[::1]';
    if (proxy === undefined || !isLoopback)
        return undefined;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return failed('input', {
        what: `could not reach ${url.origin} as package clients do`,
        cause: `${proxy.variable} sends what is for ${host} to the proxy ${proxy.host}, for which that is another machine`,
        remedy: `Add ${host} to NO_PROXY, and to no_proxy where that is set`,
        details: [`export NO_PROXY="\${NO_PROXY:+$NO_PROXY,}${host}"`],
    });
}
async function reach({ service, url }, proxy, examination) {
    const doing = `reach ${service} at ${url.host}`;
    const through = proxy === undefined ? '' : ` (asked through the proxy ${proxy.host}, as ${proxy.variable} says)`;
    try {
        const { status, serverTime, contentType } = await probe(url, examination.environment);
        if (serverTime !== undefined)
            examination.skew ??= serverTime - Date.now();
        if (status >= 400 && status < 500 && status !== 407 && !contentType.startsWith('text/html'))
            return undefined;
        return failed('unavailable', {
            what: `could not ${doing}`,
            cause: `what answers there is not AWS: it says ${status}${contentType === '' ? '' : ` with ${contentType.split(';', 1)[0]}`}${through}`,
            remedy: `Check the proxy, a captive portal and AWS_ENDPOINT_URL*: what is for ${url.hostname} has to arrive there`,
        });
    }
    catch (error) {
        const explained = (0,failures/* explainFailure */.SP)(error, {
            doing,
            action: '',
            service,
            region: examination.settings.region,
        });
        const result = failedBy(explained);
        if (proxy === undefined)
            return result;
        return {
            ...result,
            cause: `${result.cause}${through}`,
            remedy: `Let that proxy pass CONNECT to ${url.host}, or add ${url.hostname} to NO_PROXY`,
        };
    }
}

;// CONCATENATED MODULE: ./.build/doctor/checks/permissions.js



/** The credentials may ask for a token of each domain, which takes two permissions. */
const permissions = {
    name: 'permissions',
    restsOn: ['account'],
    async run(examination) {
        for (const domain of await examination.domains()) {
            const failure = await examination.tokenFailure(domain);
            if (failure === undefined)
                continue;
            // The domain is not there, which the next check says.
            if (failure.code === 'input')
                return skipped('without the domain nothing can be said of them');
            const action = (0,failures/* refusedAction */.ff)(failure, 'codeartifact:GetAuthorizationToken');
            return failedBy(failure, action === undefined ? [] : policyStatement(action, domain));
        }
        return ok('codeartifact:GetAuthorizationToken and sts:GetServiceBearerToken are allowed');
    },
};

;// CONCATENATED MODULE: ./.build/doctor/checks/region.js



/** The services that answer are those of the region of the configuration. */
const region = {
    name: 'region',
    restsOn: ['role'],
    async run(examination) {
        const { settings, environment } = examination;
        for (const ask of [() => examination.token(), () => examination.identity()]) {
            const failure = await failureOf(ask());
            if (failure === undefined || !(0,failures/* isOfOtherRegion */.wc)(failure))
                continue;
            return failed('input', {
                what: `could not use region ${settings.region}`,
                cause: failure.parts.cause,
                remedy: `${failure.parts.remedy}: the domain has to be in the region that is configured`,
            });
        }
        const other = ['AWS_REGION', 'AWS_DEFAULT_REGION'].filter((name) => (environment[name] ?? settings.region) !== settings.region);
        const note = other.map((name) => `; ${name} says ${environment[name]}, which is not used`);
        return ok(`${settings.region}${note.join('')}`);
    },
};

// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(18855);
;// CONCATENATED MODULE: ./.build/doctor/checks/repository.js






/** The repositories to install from and to publish to are there. */
const repository = {
    name: 'repository',
    restsOn: ['domain'],
    async run(examination) {
        const repositories = await examination.repositories();
        let unknown;
        for (const one of repositories) {
            const found = await repository_look(one, examination);
            if (found?.status === 'failed')
                return found;
            unknown ??= found;
        }
        return unknown ?? ok(`${repositories.map(({ repository: name }) => name).join(', ')}: there`);
    },
};
async function repository_look(address, examination) {
    const { settings } = examination;
    const { repository: name, domain } = address;
    const inspection = examination.inspectionIn(address.region);
    const asked = inspection.repository(address);
    const failure = await failureOf(asked);
    if (failure !== undefined) {
        const action = (0,failures/* refusedAction */.ff)(failure, 'codeartifact:DescribeRepository');
        if (action === undefined)
            return failedBy(failure);
        return warning({
            what: `it is not known whether repository ${name} is there`,
            cause: failure.parts.cause,
            remedy: 'Builds do without it; to see repository, upstreams and external connection here, allow this',
            details: policyStatement(action, address),
        });
    }
    if ((await asked) !== undefined)
        return undefined;
    const others = await inspection.repositories(address).catch(() => []);
    const key = ['repository', 'publish-repository'].find((each) => Reflect.get(settings, each) === name);
    return failed('input', {
        what: `could not find repository ${name} in domain ${domain}`,
        cause: 'CodeArtifact knows no such repository',
        remedy: others.length === 0 ? 'Check repository, domain and region' : (0,nearest/* suggestion */.h)(name, others),
        ...(key === undefined ? {} : (0,load/* placeOfSetting */.Nl)(settings, [key])),
    });
}

// EXTERNAL MODULE: ./.build/aws/id-token.js
var id_token = __webpack_require__(13951);
;// CONCATENATED MODULE: ./.build/doctor/checks/role.js




/** The role can be assumed; where it cannot, what its trust policy has to say about this job. */
const role = {
    name: 'role',
    restsOn: ['credentials'],
    async run(examination) {
        const { role: arn, host } = examination.credentialRequest;
        if (arn === undefined)
            return skipped('role-to-assume is not set: the credentials are used as they are');
        const failure = await failureOf(examination.credentials());
        if (failure === undefined)
            return ok(`assumed ${arn}`);
        if (host.idToken === undefined || failure.code !== 'unauthorised')
            return failedBy(failure);
        const claims = (0,id_token/* readClaims */.Ip)(await host.idToken(credentials/* AUDIENCE */.Xu));
        return failedBy(failure, [...claimLines(claims), '', ...trustStatement(arn, claims)]);
    },
};
function claimLines(claims) {
    return [
        'claims of the ID token, unverified:',
        ...Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`),
    ];
}
/**
 * The statement that would let this very job in.
 *
 * @see AWS IAM user guide, "Create a role for OpenID Connect federation"
 */
function trustStatement(role, { iss = '', aud, sub }) {
    const issuer = iss.replace(/^https:\/\//, '');
    const [, partition, account] = /^arn:(aws[a-z-]*):iam::(\d{12}):/.exec(role) ?? [];
    const statement = {
        Effect: 'Allow',
        Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${issuer}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${issuer}:aud`]: aud, [`${issuer}:sub`]: sub } },
    };
    return [
        'statement of a trust policy that lets this job in:',
        ...JSON.stringify(statement, undefined, 2).split('\n'),
    ];
}

;// CONCATENATED MODULE: ./.build/doctor/checks/session.js





/** The token that a login has left in this environment: clients send that one, whatever else is right. */
const session = {
    name: 'session',
    restsOn: ['network'],
    async run(examination) {
        const names = tokenVariables(examination);
        if (names.length === 0)
            return skipped('this environment holds no token of a login');
        for (const name of names) {
            const token = examination.environment[name];
            examination.host.mask(token);
            const problem = expired(name, token, examination) ?? (await refused(name, token, examination));
            if (problem !== undefined)
                return problem;
        }
        return ok(`the token of ${names.join(', ')} is accepted`);
    },
};
const LOG_IN_AGAIN = 'Log in again: eval "$(codeartifact-gate logout)" and eval "$(codeartifact-gate login)", or the step of the action';
function expired(name, token, { environment, now, settings }) {
    const expiry = expiryOf(token) ?? timeOf(environment[shell/* EXPIRES_VARIABLE */.w9]);
    if (expiry === undefined || expiry > now)
        return undefined;
    const minutes = Math.round((now - expiry) / 60_000);
    return failed('unauthorised', {
        what: `the token of ${name} has expired`,
        cause: `it was good until ${new Date(expiry).toISOString()}, ${minutes} minutes ago, and clients that send it get 401`,
        remedy: `Get a new one: eval "$(codeartifact-gate login --refresh)". ${LOG_IN_AGAIN}. For longer jobs raise duration-seconds (now ${settings['duration-seconds']}), or set token-source to helper`,
    });
}
async function refused(name, token, examination) {
    const [installation = anyOf(examination.repository)] = await examination.installations();
    // Who does not answer is for the check of the endpoint to say.
    const answer = await probe(probeUrl(examination, installation), examination.environment, token).catch(() => undefined);
    if (answer?.status !== 401)
        return undefined;
    return failed('unauthorised', {
        what: `the token of ${name} is not accepted`,
        cause: `domain ${examination.settings.domain} answers 401: it is of another domain, account or region, or of a role that was deleted`,
        remedy: LOG_IN_AGAIN,
    });
}
/** What login has written down. */
function timeOf(text = '') {
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : time;
}
/**
 * Tokens of CodeArtifact are encrypted; their header says in clear when they end.
 *
 * @returns epoch milliseconds; undefined where it does not say
 */
function expiryOf(token) {
    try {
        const header = JSON.parse(Buffer.from(token.split('.', 1)[0], 'base64url').toString('utf8'));
        return typeof header.exp === 'number' ? header.exp * 1000 : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/doctor/checks/upstreams.js


/** Where repositories look for what they do not hold: whether one is left out that would help. */
const upstreams = {
    name: 'upstreams',
    restsOn: ['repository'],
    run: (examination) => judgeSupplies(examination, async ({ format, repository: { repository, domain, domainOwner, region }, graph }) => {
        if (await graph.serves(format))
            return undefined;
        const missing = await graph.missingUpstream(format);
        if (missing === undefined)
            return undefined;
        const upstreamsOfIt = [...graph.upstreamsOfRoot, missing].map((name) => `repositoryName=${name}`);
        return failed('refused', {
            what: `could not find a way to ${format} packages from repository ${repository}`,
            cause: `nothing that it reaches holds any or has a connection for them; repository ${missing} of the domain has one, but is no upstream of it`,
            remedy: `Add ${missing} to its upstreams, by a list that stands in the place of the one that it has`,
            details: [
                `aws codeartifact update-repository --domain ${domain} --domain-owner ${domainOwner} --region ${region} --repository ${repository} --upstreams ${upstreamsOfIt.join(' ')}`,
            ],
        });
    }, (graphs) => {
        const said = graphs.map(({ names: [name, ...others] }) => others.length === 0 ? `${name} has none` : `${name}: ${others.join(', ')}`);
        return ok(said.join('; '));
    }),
};

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/doctor/checks/vpc-path.js




/** API and repositories have hosts, and endpoints of a VPC, of their own: which way each of them is reached. */
const vpcPath = {
    name: 'vpc path',
    restsOn: ['repository'],
    async run(examination) {
        const repositories = new URL(examination.endpointOf(anyOf(examination.repository)));
        if ((0,external_node_net_.isIP)(repositories.hostname.replace(/^\[|\]$/g, '')) !== 0)
            return skipped(`the repositories are at ${repositories.origin}`);
        const api = new URL(examination.endpoints.codeartifact ?? serviceOrigin('codeartifact', examination.settings.region));
        const [apiWay, way] = [
            await wayTo(api.hostname, examination),
            await wayTo(repositories.hostname, examination),
        ];
        if (way === undefined) {
            return failed('unavailable', {
                what: `could not look up ${repositories.hostname}`,
                cause: 'the host of the repositories has no address here',
                remedy: apiWay === 'private'
                    ? `The API is reached through a VPC endpoint: create one for ${serviceName(examination, 'repositories')} too, with private DNS names`
                    : 'Check domain, domain-owner and region, and the DNS of this machine or VPC',
            });
        }
        if (apiWay === 'private' && way === 'public') {
            return warning({
                what: 'the API is reached through the VPC, packages over the internet',
                cause: `${repositories.hostname} has public addresses`,
                remedy: `Create an endpoint for ${serviceName(examination, 'repositories')} with private DNS names, and a gateway endpoint for S3, where the assets are`,
            });
        }
        return ok(way === 'private'
            ? `${repositories.hostname} is a VPC endpoint; assets come from S3, which needs a gateway endpoint of its own`
            : 'over the internet');
    },
};
/** @see AWS CodeArtifact user guide, "Create VPC endpoints for CodeArtifact" */
function serviceName({ settings: { region } }, part) {
    return `com.amazonaws.${region}.codeartifact.${part}`;
}
async function wayTo(hostname, { resolve }) {
    const addresses = await resolve(hostname).catch(() => []);
    if (addresses.length === 0)
        return undefined;
    return addresses.every(isPrivate) ? 'private' : 'public';
}
/** RFC 1918, RFC 6598 and RFC 4193. */
function isPrivate(address) {
    return /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd])/i.test(address);
}

;// CONCATENATED MODULE: ./.build/doctor/checks.js

















/** In the order in which they are asked and told. Adding a check = adding a file and naming it here. */
const CHECKS = [
    configuration,
    network,
    clock,
    session,
    credentials_credentials,
    role,
    region,
    account,
    permissions,
    domain,
    repository,
    vpcPath,
    endpoint,
    upstreams,
    externalConnection,
    clientConfiguration,
    clients_clients,
];

;// CONCATENATED MODULE: ./.build/doctor/doctor.js




/**
 * Looks for the reason why a build cannot install from the repository. Changes nothing: it reads files, asks AWS,
 * and for one token of the shortest life, which is masked and used for nothing but one request a format.
 *
 * A check that rests on one that has failed is skipped, so the first failure is a cause and no consequence.
 */
async function diagnose(request) {
    const examination = new Examination(request);
    const results = [];
    /** Checks that have failed, and those that were not asked because of them, with what has failed. */
    const broken = new Map();
    for (const check of CHECKS) {
        const culprit = check.restsOn.map((name) => broken.get(name)).find((name) => name !== undefined);
        if (culprit !== undefined) {
            broken.set(check.name, culprit);
            results.push({ name: check.name, status: 'skipped', what: `not asked, since ${culprit} has failed` });
            continue;
        }
        const found = await resultsOf(check, examination);
        if (found.some(({ status }) => status === 'failed'))
            broken.set(check.name, check.name);
        results.push(...found);
    }
    const first = results.find(({ status }) => status === 'failed');
    return { results, exitCode: first === undefined ? 0 : errors/* EXIT_CODES */.ai[first.code ?? 'bug'] };
}
async function resultsOf(check, examination) {
    const found = await check.run(examination).catch((error) => {
        if (error instanceof errors/* GateError */.ue)
            return failedBy(error);
        throw error;
    });
    return isMany(found) ? found : [{ name: check.name, ...found }];
}
function isMany(found) {
    return Array.isArray(found);
}

// EXTERNAL MODULE: ./.build/report/printable.js
var printable = __webpack_require__(92782);
;// CONCATENATED MODULE: ./.build/doctor/report.js

const MARKS = {
    ok: ['✓', 32],
    warning: ['!', 33],
    failed: ['✗', 31],
    skipped: ['-', 90],
};
/**
 * The list for people: a mark and a name a line, below it cause and remedy of what is not right.
 *
 * @param isColoured where it goes to a terminal that wants colours
 */
function diagnosisText({ results }, isColoured) {
    const width = Math.max(...results.map(({ name }) => name.length));
    const indentation = ' '.repeat(width + 4);
    const lines = results.flatMap((result) => {
        const [mark, colour] = MARKS[result.status];
        const coloured = isColoured ? `\u001b[${colour}m${mark}\u001b[0m` : mark;
        return [
            `${coloured} ${result.name.padEnd(width)}  ${(0,printable/* printable */.g$)(result.what)}`,
            ...explanation(result).map((line) => `${indentation}${(0,printable/* printable */.g$)(line)}`),
        ];
    });
    return [...lines, '', conclusion(results)].join('\n');
}
function explanation({ status, cause, remedy, file, line, details = [] }) {
    // What is right needs no explanation, but the sources of a client are the answer itself.
    if (status === 'ok')
        return details;
    const place = file === undefined ? [] : [`in ${file}${line === undefined ? '' : `:${line}`}`];
    return [
        ...(cause === undefined ? [] : [`because ${cause}`]),
        ...place,
        ...(remedy === undefined ? [] : [`→ ${remedy}`]),
        ...details.map((detail) => `  ${detail}`),
    ];
}
function conclusion(results) {
    const first = results.find(({ status }) => status === 'failed');
    if (first !== undefined)
        return `Begin with ${first.name}: what fails below it may follow from it.`;
    const warnings = results.filter(({ status }) => status === 'warning').length;
    return warnings === 0 ? 'Nothing is wrong.' : `Nothing fails; warnings: ${warnings}.`;
}
/** One document: `ok`, `exitCode` and the checks, in order. */
function diagnosisJson({ results, exitCode }) {
    const checks = results.map(({ name, status, what, cause, remedy, file, line, details, code }) => ({
        name,
        status,
        what,
        cause,
        remedy,
        file,
        line,
        details,
        code,
    }));
    return { ok: exitCode === 0, exitCode, checks };
}

;// CONCATENATED MODULE: ./.build/cli/commands/doctor.js


const doctorCommand = {
    name: 'doctor',
    summary: 'Find out why a build cannot install from the repository.',
    help: `Usage: codeartifact-gate doctor [--json] [--domain NAME …]

Looks, in this order, at configuration, network and proxies, clock, the token of this shell, credentials, role, region,
account, permissions, domain, repository, VPC path, endpoint, upstreams, external connection, client configuration of
the checkout, and at what every package client would really install from in this folder, and which file or variable says
so. What rests on something that has failed is not asked: the first failure is the cause.

Changes nothing. Asks AWS for one token of 15 minutes a domain, and never prints it.

  --json          print a JSON document instead: ok, exitCode, and checks with name, status (ok, warning, failed,
                  skipped), what, cause, remedy, file, line and details

Exit code: 0 nothing fails, else that of the first failure: 1 the checkout or the repository is not as it should be,
2 a setting is wrong, 3 not authorised, 4 the service cannot be reached.

Examples:
  codeartifact-gate doctor
  codeartifact-gate doctor --json | jq -r '.checks[] | select(.status == "failed") | .remedy'
`,
    options: {},
    takesSettings: true,
    async run(context) {
        const { host, json } = context;
        const diagnosis = await diagnose({
            settings: () => context.settings(),
            host,
            environment: process.env,
            folder: process.cwd(),
        });
        if (json)
            context.printJson(diagnosisJson(diagnosis));
        else if (wantsColours())
            process.stdout.write(`${diagnosisText(diagnosis, true)}\n`);
        else
            host.info(diagnosisText(diagnosis, false));
        return diagnosis.exitCode;
    },
};
/** @see https://no-color.org */
function wantsColours() {
    return (process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb');
}


/***/ }),

/***/ 51362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   eD: () => (/* binding */ inBothCases),
/* harmony export */   hW: () => (/* binding */ lineOfOffset)
/* harmony export */ });
/** The variables of `names`, also in the lower-case spelling where the environment has that one set: tools read both. */
function inBothCases(variables, environment) {
    const all = { ...variables };
    for (const [name, value] of Object.entries(variables)) {
        for (const spelling of Object.keys(environment)) {
            if (spelling !== name && spelling.toLowerCase() === name.toLowerCase())
                all[spelling] = value;
        }
    }
    return all;
}
/** The main target and the further ones: all that a client gets to know. */
function targetsOf(context) {
    return [context, ...context.further];
}
/** Line of an offset in a text, from 1. */
function lineOfOffset(text, offset) {
    return text.slice(0, offset).split('\n').length;
}


/***/ }),

/***/ 47193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ npmUserConfig),
/* harmony export */   fr: () => (/* binding */ withoutScheme),
/* harmony export */   o7: () => (/* binding */ credentialPrefixes),
/* harmony export */   x: () => (/* binding */ iniKeyOf),
/* harmony export */   yO: () => (/* binding */ npmUserConfigPath)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51362);



const USER_CONFIG = 'npmrc';
/**
 * One user configuration of ours, pointed to by a variable, which refers to the token by name. All of its readers get
 * the same: whichever of them are configured, and in whatever order, they agree.
 *
 * With a helper, which pnpm alone knows, it names a program instead: login gives one only where pnpm is the only reader.
 *
 * `always-auth` is not written: of the four only Yarn 1 needs it, and npm 11 warns about it.
 * @see npm docs, "npmrc" and "config"; AWS CodeArtifact user guide, "Configure and use npm"
 */
function npmUserConfig(context) {
    const { endpoint, environment, folder, further, helper, userFiles } = context;
    const scopes = further.map(({ key, endpoint: of }) => [`${key}:registry`, of]);
    const credentials = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .QR)(context).flatMap((target) => prefixesOf(target).map((prefix) => helper === undefined
        ? [`${prefix}/:_authToken`, `\${${target.tokenVariable}}`]
        : [`${prefix}/:tokenHelper`, helper.header(target.tokenVariable)]));
    const ours = [
        `registry=${endpoint}`,
        ...[...scopes, ...new Map(credentials)].map(([key, value]) => `${key}=${value}`),
        // npm would ask the repository for its own latest version.
        'update-notifier=false',
    ];
    const kept = keptLines(userFiles.get(npmUserConfigPath(environment)) ?? '', [
        'registry',
        ...scopes.map(([key]) => key),
        ...credentialPrefixes(context).flatMap((prefix) => [`${prefix}/:_authToken`, `${prefix}/:tokenHelper`]),
        'update-notifier',
        'always-auth',
    ]);
    return {
        variables: (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .inBothCases */ .eD)({ NPM_CONFIG_USERCONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, USER_CONFIG), NPM_CONFIG_REGISTRY: endpoint }, environment),
        file: { name: USER_CONFIG, text: [...ours, ...kept, ''].join('\n') },
    };
}
function npmUserConfigPath(environment) {
    const name = Object.keys(environment).find((key) => key.toLowerCase() === 'npm_config_userconfig');
    const value = name === undefined ? undefined : environment[name];
    return value === undefined || value === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.npmrc') : value;
}
/**
 * What these clients look credentials up by, without the slash at its end: the address without its scheme, of each
 * repository and of the one to publish to, which has the same token.
 */
function credentialPrefixes(context) {
    return [...new Set((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .QR)(context).flatMap(prefixesOf))];
}
function prefixesOf({ endpoint, publishEndpoint }) {
    return [endpoint, publishEndpoint].map(withoutScheme);
}
/** `//host/path`, of an address with or without a scheme, a user and a slash at its end. */
function withoutScheme(address) {
    return address
        .trim()
        .replace(/^[a-z]+:(?=\/\/)/i, '')
        .replace(/^\/\/[^/@]*@/, '//')
        .replace(/\/+$/, '');
}
/** Proxies, certificates, other registries' credentials: the user's settings stay in force but for those we set. */
function keptLines(text, dropped) {
    return text
        .trimEnd()
        .split(/\r\n|\r|\n/)
        .filter((line) => line !== '' && !dropped.includes(iniKeyOf(line)));
}
/** @see the `ini` package, which npm reads its files with: keys may be quoted, and end in `[]` for lists */
function iniKeyOf(line) {
    const key = line.split('=', 1)[0].trim();
    const bare = /^(["'])(.*)\1$/.exec(key)?.[2] ?? key;
    return bare.replace(/\[\]$/, '').trim();
}


/***/ }),

/***/ 98132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pip: () => (/* binding */ pip),
/* harmony export */   variableWarnings: () => (/* binding */ variableWarnings)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51362);
/* harmony import */ var _python_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53626);
/* harmony import */ var _twine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95080);





/**
 * pip, and twine with it, by which its users publish: variables alone, no file. pip has no way to take a password by
 * reference, so the token is part of the value of PIP_INDEX_URL. With a helper, pip 23.1 or newer asks a keyring; twine
 * looks for one inside of its own Python, so it is not set up then, unless it is named as a client itself.
 *
 * @see pip docs, "Configuration"; AWS CodeArtifact user guide, "Configure and use pip"
 */
const pip = {
    name: 'pip',
    reads: configPaths,
    plan,
};
const OTHER_SOURCES = ['PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS'];
function plan(context) {
    const { environment, userFiles } = context;
    return {
        ...indexPlan(context),
        files: [],
        blocks: [],
        warnings: [
            ...variableWarnings(environment),
            ...[...userFiles].flatMap(([file, text]) => fileWarnings(file, text)),
        ],
    };
}
function indexPlan(context) {
    const { endpoint, environment, helper, tokenVariable } = context;
    if (helper !== undefined) {
        const variables = {
            PIP_NO_INPUT: '1',
            PIP_INDEX_URL: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexUrlOfUser */ .md)(endpoint),
            PIP_KEYRING_PROVIDER: 'subprocess',
        };
        return {
            variables: (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .inBothCases */ .eD)(variables, environment),
            secrets: () => ({}),
            path: [helper.keyringFolder],
        };
    }
    const publishing = _twine_js__WEBPACK_IMPORTED_MODULE_3__.twine.plan(context);
    return {
        variables: { ...(0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .inBothCases */ .eD)({ PIP_NO_INPUT: '1' }, environment), ...publishing.variables },
        secrets: (tokenOf) => ({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .inBothCases */ .eD)({ PIP_INDEX_URL: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexUrl */ .E5)(endpoint, tokenOf(tokenVariable)) }, environment),
            ...publishing.secrets(tokenOf),
        }),
    };
}
/** Of other sources that pip takes from the environment, and whoever calls pip. */
function variableWarnings(environment) {
    return OTHER_SOURCES.filter((name) => environment[name] !== undefined && environment[name] !== '').map((name) => ({
        message: `${name} is set: pip takes packages from there as well, past the repository. Unset it`,
    }));
}
function fileWarnings(file, text) {
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
        const key = /^\s*(extra[-_]index[-_]url|find[-_]links)\s*[=:]/i.exec(line)?.[1];
        if (key === undefined)
            return [];
        const message = `${key} is set: pip takes packages from there as well, past the repository. Remove it`;
        return [{ message, file, line: index + 1 }];
    });
}
/** Where pip looks, weakest first. */
function configPaths(environment) {
    const home = environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    const named = environment['PIP_CONFIG_FILE'];
    const virtual = environment['VIRTUAL_ENV'];
    const paths = [
        '/etc/pip.conf',
        '/etc/xdg/pip/pip.conf',
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.pip', 'pip.conf'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'), 'pip', 'pip.conf'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Application Support', 'pip', 'pip.conf'),
    ];
    if (environment['APPDATA'] !== undefined)
        paths.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['APPDATA'], 'pip', 'pip.ini'));
    if (virtual !== undefined && virtual !== '')
        paths.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(virtual, 'pip.conf'));
    if (named !== undefined && named !== '')
        paths.push(named);
    return paths;
}


/***/ }),

/***/ 53626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ indexUrl),
/* harmony export */   Oo: () => (/* binding */ isOfDomain),
/* harmony export */   gd: () => (/* binding */ leadsPast),
/* harmony export */   jq: () => (/* binding */ lineOfValue),
/* harmony export */   md: () => (/* binding */ indexUrlOfUser),
/* harmony export */   vg: () => (/* binding */ configFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51362);




/** What the clients of Python packages have in common. */
/** The index of a repository with the token in it, for clients that take it in no other way. */
function indexUrl(endpoint, token) {
    const [scheme, rest] = endpoint.split('://');
    return `${scheme}://aws:${encodeURIComponent(token)}@${rest}simple/`;
}
/** The same with the user alone: who takes it asks a keyring for the password. */
function indexUrlOfUser(endpoint) {
    return `${endpoint.replace('://', '://aws@')}simple/`;
}
/** Whether an address is one of the repository's domain, which is all that the token is for. */
function isOfDomain(address, endpoint) {
    return typeof address === 'string' && URL.parse(address)?.host === new URL(endpoint).host;
}
/** Line of the first place where a value stands in a text, 1 where it is spelled in another way. */
function lineOfValue(text, value) {
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfOffset */ .hW)(text, Math.max(text.indexOf(String(value)), 0));
}
/** The configuration folder of a program that follows `platformdirs`. */
function configFolder(environment, program) {
    const home = environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    if (process.platform === 'darwin')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Application Support', program);
    if (process.platform === 'win32' && environment['APPDATA'])
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['APPDATA'], program);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'), program);
}
/** What takes packages from elsewhere, on a machine where nobody but `login` looks. */
function leadsPast(client, setting, place = {}) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
        doing: `configure ${client}`,
        cause: `${setting} is set: ${client} would take packages from there, past the repository`,
        remedy: place.file === undefined
            ? `Unset it, or leave ${client} out of clients`
            : `Remove it from that file, or leave ${client} out of clients`,
        ...place,
    });
}


/***/ }),

/***/ 57476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ tablesIn),
/* harmony export */   sV: () => (/* binding */ tableIn),
/* harmony export */   vU: () => (/* binding */ readTomlFile)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51362);



/**
 * A file of the user's.
 *
 * @param client for the message
 * @returns empty where there is no such file
 * @throws GateError 'input' where it is not TOML
 */
function readTomlFile(client, file, text) {
    if (text === undefined)
        return {};
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', {
            doing: `read what ${file.split('/').at(-1)} says to ${client}`,
            cause: `it is not valid TOML (${error.message.split('\n', 1)[0]})`,
            remedy: 'Mend that line',
            file,
            line: Math.min(error.line, (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOfOffset */ .hW)(text, text.length)),
            underlying: error,
        });
    }
}
/** A table of tables; empty where it is something else. */
function tableIn(value, ...path) {
    let table = value;
    for (const key of path)
        table = isTable(table) ? table[key] : undefined;
    return isTable(table) ? table : {};
}
/** An array of tables; without whatever else is in it. */
function tablesIn(value) {
    return Array.isArray(value) ? value.filter(isTable) : [];
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 95080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   twine: () => (/* binding */ twine)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51362);

/** twine: variables alone. @see twine docs, "Environment variables" */
const twine = {
    name: 'twine',
    reads: () => [],
    plan,
};
function plan({ environment, publishEndpoint, tokenVariable }) {
    return {
        variables: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .inBothCases */ .eD)({ TWINE_USERNAME: 'aws', TWINE_REPOSITORY_URL: publishEndpoint, TWINE_NON_INTERACTIVE: '1' }, environment),
        secrets: (tokenOf) => (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .inBothCases */ .eD)({ TWINE_PASSWORD: tokenOf(tokenVariable) }, environment),
        files: [],
        blocks: [],
        warnings: [],
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


/***/ }),

/***/ 84294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ refreshScript),
/* harmony export */   NY: () => (/* binding */ sourceCommand),
/* harmony export */   V_: () => (/* binding */ logoutCommands),
/* harmony export */   Wm: () => (/* binding */ SESSION_VARIABLE),
/* harmony export */   w9: () => (/* binding */ EXPIRES_VARIABLE),
/* harmony export */   zN: () => (/* binding */ environmentScript)
/* harmony export */ });
/* unused harmony exports NAMES_VARIABLE, PATH_VARIABLE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39654);


/**
 * What a POSIX shell is told by `eval "$(codeartifact-gate login)"` and `… logout`. Values never stand on stdout:
 * only the name of a private file does, which removes itself when it is read.
 */
const SESSION_VARIABLE = 'CODEARTIFACT_GATE_SESSION';
const NAMES_VARIABLE = 'CODEARTIFACT_GATE_VARIABLES';
/** When the first of the tokens that variables hold expires, in ISO 8601. Not set where none holds one. */
const EXPIRES_VARIABLE = 'CODEARTIFACT_GATE_EXPIRES';
/** Folders that login has put before those of PATH, with colons between them. */
const PATH_VARIABLE = 'CODEARTIFACT_GATE_PATH';
const PRIOR_PREFIX = 'CODEARTIFACT_GATE_PRIOR_';
const NAME_PATTERN = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Nothing in them that a shell or a pattern reads otherwise. */
const FOLDERS_PATTERN = /^[\w./+@,=~-]+(?::[\w./+@,=~-]+)*$/;
/**
 * The file to be sourced. A variable that was set before is kept by the shell itself under another name, for logout.
 *
 * @param path where the file will be
 */
function environmentScript(login, path, environment) {
    const all = { ...login.variables, ...login.secrets };
    const names = Object.keys(all);
    const prior = names.filter((name) => environment[name] !== undefined);
    return [
        `rm -f -- ${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(path)}`,
        ...prior.map((name) => `export ${PRIOR_PREFIX}${name}="\${${name}-}"`),
        ...Object.entries(all).map(([name, value]) => `export ${name}=${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(value)}`),
        `export ${SESSION_VARIABLE}=${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(login.session.id)}`,
        `export ${NAMES_VARIABLE}=${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(names.join(' '))}`,
        ...expiry(login.expiresAt),
        ...pathLines(login.path),
        '',
    ].join('\n');
}
/** The file to be sourced after a refresh: what login has kept for logout stays as it is. */
function refreshScript({ secrets, expiresAt }, path) {
    return [
        `rm -f -- ${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(path)}`,
        ...Object.entries(secrets).map(([name, value]) => `export ${name}=${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(value)}`),
        ...expiry(expiresAt),
        '',
    ].join('\n');
}
function expiry(expiresAt) {
    return expiresAt === undefined ? [] : [`export ${EXPIRES_VARIABLE}=${expiresAt.toISOString()}`];
}
function pathLines(folders) {
    if (folders.length === 0)
        return [];
    const joined = (0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(folders.join(':'));
    return [`export ${PATH_VARIABLE}=${joined}`, `export PATH=${joined}"\${PATH:+:$PATH}"`];
}
function sourceCommand(path) {
    return `. ${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(path)}`;
}
/**
 * Commands that give the shell its own variables back.
 *
 * @throws GateError 'input' when the list of names is not what login has set, since the text is evaluated
 */
function logoutCommands(environment) {
    const names = (environment[NAMES_VARIABLE] ?? '').split(' ').filter((name) => name !== '');
    const folders = environment[PATH_VARIABLE] ?? '';
    const isForged = !names.every((name) => NAME_PATTERN.test(name));
    if (isForged || (folders !== '' && !FOLDERS_PATTERN.test(folders))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
            doing: 'log out',
            cause: `${isForged ? NAMES_VARIABLE : PATH_VARIABLE} is not what login has set`,
            remedy: 'Run logout in the shell that ran login',
        });
    }
    const lines = names.map((name) => {
        const prior = `${PRIOR_PREFIX}${name}`;
        return environment[prior] === undefined ? `unset ${name}` : `export ${name}="$${prior}"; unset ${prior}`;
    });
    const own = [SESSION_VARIABLE, NAMES_VARIABLE, EXPIRES_VARIABLE, PATH_VARIABLE];
    return [...lines, ...(folders === '' ? [] : [withoutFolders(folders)]), `unset ${own.join(' ')}`].join('\n');
}
/** What else was added to PATH since login stays: a virtual environment, for one. */
function withoutFolders(folders) {
    return [
        `case ":$PATH:" in *:${folders}:*)`,
        `PATH=":$PATH:"; PATH="\${PATH%%:${folders}:*}:\${PATH#*:${folders}:}"; PATH="\${PATH#:}"; PATH="\${PATH%:}";;`,
        'esac',
    ].join(' ');
}


/***/ }),

/***/ 92782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _9: () => (/* binding */ markupText),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   oy: () => (/* binding */ printableLine),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/**
 * Control characters, both directions of text, invisible characters, halves of surrogate pairs and what XML forbids:
 * with these a file can rewrite a terminal, start a line of its own in a log, show something else than it says, or make
 * a report that nobody can read.
 */
const HIDDEN = new RegExp([
    '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f]',
    '[\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff]',
    '[\\u{e0000}-\\u{e0fff}]',
    '\\p{Surrogate}',
].join('|'), 'gu');
/** `text` on one line with every hidden character spelled out, as `\u{1b}`. */
function printable(text) {
    return text.replace(HIDDEN, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}
/** The same for the start of a line of a log, where `::` and `##[` are commands to a GitHub runner. */
function printableLine(text) {
    return printable(text).replace(/^(?=\s*(?:::|##\[))/, './');
}
/** Text as text in GitHub's Markdown: no markup, no links, no mentions, no end of a table cell. */
function markdownText(text) {
    return printable(text).replace(/[^A-Za-z0-9 ,./=+-]|(?<=www)\./gu, (character) => `&#${character.codePointAt(0)};`);
}
const MARKUP = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text as text in HTML and XML, in an element and in a quoted attribute. */
function markupText(text) {
    return printable(text).replace(/[&<>"']/g, (character) => MARKUP[character]);
}


/***/ })

};
