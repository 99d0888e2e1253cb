export const id = 1373;
export const ids = [1373];
export const modules = {

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

/***/ 91373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruby: () => (/* binding */ ruby)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51362);




/**
 * RubyGems and Bundler. Bundler takes the repository in the place of every source of a Gemfile, and credentials by
 * host, from variables. RubyGems takes sources from files alone, and credentials only within their addresses: so a
 * file of ours names the repository without any, and a plug-in of RubyGems, which `gem` and `bundle install` look for
 * on Ruby's load path, adds the token of the environment to requests for it. Bundler needs that plug-in as well: what it
 * downloads from a mirror of all sources it asks for without credentials.
 *
 * @see RubyGems docs, "Command Reference", `gem environment`, and "Plugins"; Bundler docs, "bundle config"; Bundler's
 *   `Source::Rubygems` and `download_gem`
 */
const ruby = {
    name: 'ruby',
    reads: (environment, project) => [...gemrcPaths(environment), ...bundlerPaths(environment, project)],
    plan,
};
const FOLDER = 'ruby';
/** @see openSession for the name of the folder */
const OURS = /[/\\]codeartifact-gate-[0-9a-f]{12}[/\\]ruby(?:[/\\]|$)/;
function plan(context) {
    const { endpoint, environment, folder, project, publishEndpoint, userFiles } = context;
    const host = variableOf(new URL(endpoint).hostname);
    for (const path of gemrcPaths(environment))
        checkGemrc(path, userFiles.get(path) ?? '');
    const [own, user] = bundlerPaths(environment, project);
    // The environment wins over the user's own, but for settings of a whole address. Those of the project win over it.
    const always = variableOf(endpoint);
    checkBundlerConfig(user, userFiles.get(user) ?? '', (key) => key === always);
    checkBundlerConfig(own, userFiles.get(own) ?? '', (key) => key === always || key === host || key.startsWith('BUNDLE_MIRROR__ALL'));
    return {
        variables: {
            BUNDLE_MIRROR__ALL: endpoint,
            // With any other number Bundler turns to the Gemfile's own source where the repository is slow to answer.
            BUNDLE_MIRROR__ALL__FALLBACK_TIMEOUT: '0',
            // Of several files the last one counts.
            GEMRC: joined([...listed(environment['GEMRC']), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FOLDER, 'gemrc')]),
            RUBYLIB: joined([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FOLDER), ...listed(environment['RUBYLIB'])]),
            RUBYGEMS_HOST: publishEndpoint.replace(/\/$/, ''),
        },
        secrets: (tokenOf) => ({
            [host]: `aws:${encodeURIComponent(tokenOf(context.tokenVariable))}`,
            GEM_HOST_API_KEY: `Bearer ${tokenOf(context.tokenVariable)}`,
        }),
        files: [
            { name: `${FOLDER}/gemrc`, text: `---\n:sources:\n- ${endpoint}\n` },
            { name: `${FOLDER}/rubygems_plugin.rb`, text: plugin(context) },
        ],
        blocks: [],
        warnings: [],
    };
}
/**
 * What RubyGems redirects to is a request of its own, and gets no token. A gem may name the one host that it may be
 * pushed to, and `gem push` would send the token of the environment there.
 */
function plugin(context) {
    const addresses = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsOf */ .QR)(context).flatMap(({ endpoint, publishEndpoint }) => [
        endpoint,
        publishEndpoint,
    ]);
    return `# Of codeartifact-gate: gives requests to the repository the token that stands in the environment, and no others.
require "rubygems/request"
require "rubygems/remote_fetcher"

Gem::Request.prepend(Module.new do
  def fetch
    super do |request|
      yield request if block_given?
      token = ENV[${rubyText(context.tokenVariable)}].to_s
      if [${[...new Set(addresses)].map(rubyText).join(', ')}].any? { |address| @uri.to_s.start_with?(address) }
        request.basic_auth "aws", token unless request["authorization"]
      elsif !token.empty? && request["authorization"].to_s.include?(token)
        raise Gem::RemoteFetcher::FetchError.new("the token of the repository is not for this host", @uri)
      end
    end
  end
end)
`;
}
function rubyText(text) {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
/** The name of a setting as Bundler looks it up in the environment. @see Bundler's `Settings.key_for` */
function variableOf(setting) {
    return `BUNDLE_${setting.replaceAll('.', '__').replaceAll('-', '___').toUpperCase()}`;
}
function listed(value) {
    // Of another login in the same job, whose place this one takes.
    return (value ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((path) => path !== '' && !OURS.test(path));
}
function joined(paths) {
    return paths.join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
/** @see RubyGems' `Gem::ConfigFile` and `Gem.find_config_file` */
function gemrcPaths(environment) {
    const home = environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    return [
        '/etc/gemrc',
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.gemrc'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'), 'gem', 'gemrc'),
        ...listed(environment['GEMRC']),
    ];
}
/** The project's and the user's. @see Bundler's `Settings` and `Bundler.app_config_path` */
function bundlerPaths(environment, project) {
    const home = environment['BUNDLE_USER_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.bundle');
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['BUNDLE_APP_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, '.bundle'), 'config'),
        environment['BUNDLE_CONFIG'] || environment['BUNDLE_USER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'config'),
    ];
}
/** Sources of such a file count for nothing beside ours; the arguments that it gives to commands do. */
function checkGemrc(file, text) {
    const found = /^(?![ \t]*[#:])[^#\n]*?[\s"'[,](--(?:clear-sources|sources?|host|config-file)\b|-s).*$/m.exec(text);
    if (found === null)
        return;
    throw leadsPast(file, text, found.index, `it gives commands the argument ${found[1]}`);
}
/** Bundler's own reader takes one `key: value` a line, the key in upper case. */
function checkBundlerConfig(file, text, objects) {
    for (const found of text.matchAll(/^[ \t]*["']?(BUNDLE_[^"'\s]+?)["']?:(?=\s|$)/gm)) {
        const key = found[1].replaceAll('-', '___');
        if (objects(key) || objects(`${key}/`))
            throw leadsPast(file, text, found.index, `it sets ${found[1]}`);
    }
}
function leadsPast(file, text, offset, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
        doing: 'configure ruby',
        cause: `${what}, which counts for more than what login sets`,
        remedy: 'Remove it from that file, or leave ruby out of clients',
        file,
        line: (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfOffset */ .hW)(text, offset),
    });
}


/***/ })

};
