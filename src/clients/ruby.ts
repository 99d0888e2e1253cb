import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { GateError } from '../errors.js';
import { type Client, type ClientContext, type ClientPlan, lineOfOffset, targetsOf } from './client.js';

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
export const ruby: Client = {
  name: 'ruby',
  reads: (environment, project) => [...gemrcPaths(environment), ...bundlerPaths(environment, project)],
  plan,
};

const FOLDER = 'ruby';
/** @see openSession for the name of the folder */
const OURS = /[/\\]codeartifact-gate-[0-9a-f]{12}[/\\]ruby(?:[/\\]|$)/;

function plan(context: ClientContext): ClientPlan {
  const { endpoint, environment, folder, project, publishEndpoint, userFiles } = context;
  const host = variableOf(new URL(endpoint).hostname);
  for (const path of gemrcPaths(environment)) checkGemrc(path, userFiles.get(path) ?? '');
  const [own, user] = bundlerPaths(environment, project);
  // The environment wins over the user's own, but for settings of a whole address. Those of the project win over it.
  const always = variableOf(endpoint);
  checkBundlerConfig(user, userFiles.get(user) ?? '', (key) => key === always);
  checkBundlerConfig(
    own,
    userFiles.get(own) ?? '',
    (key) => key === always || key === host || key.startsWith('BUNDLE_MIRROR__ALL'),
  );
  return {
    variables: {
      BUNDLE_MIRROR__ALL: endpoint,
      // With any other number Bundler turns to the Gemfile's own source where the repository is slow to answer.
      BUNDLE_MIRROR__ALL__FALLBACK_TIMEOUT: '0',
      // Of several files the last one counts.
      GEMRC: joined([...listed(environment['GEMRC']), join(folder, FOLDER, 'gemrc')]),
      RUBYLIB: joined([join(folder, FOLDER), ...listed(environment['RUBYLIB'])]),
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
function plugin(context: ClientContext): string {
  const addresses = targetsOf(context).flatMap(({ endpoint, publishEndpoint }) => [
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

function rubyText(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** The name of a setting as Bundler looks it up in the environment. @see Bundler's `Settings.key_for` */
function variableOf(setting: string): string {
  return `BUNDLE_${setting.replaceAll('.', '__').replaceAll('-', '___').toUpperCase()}`;
}

function listed(value: string | undefined): string[] {
  // Of another login in the same job, whose place this one takes.
  return (value ?? '').split(delimiter).filter((path) => path !== '' && !OURS.test(path));
}

function joined(paths: readonly string[]): string {
  return paths.join(delimiter);
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @see RubyGems' `Gem::ConfigFile` and `Gem.find_config_file` */
function gemrcPaths(environment: Environment): readonly string[] {
  const home = environment['HOME'] || homedir();
  return [
    '/etc/gemrc',
    join(home, '.gemrc'),
    join(environment['XDG_CONFIG_HOME'] || join(home, '.config'), 'gem', 'gemrc'),
    ...listed(environment['GEMRC']),
  ];
}

/** The project's and the user's. @see Bundler's `Settings` and `Bundler.app_config_path` */
function bundlerPaths(environment: Environment, project: string): readonly [string, string] {
  const home = environment['BUNDLE_USER_HOME'] || join(environment['HOME'] || homedir(), '.bundle');
  return [
    join(environment['BUNDLE_APP_CONFIG'] || join(project, '.bundle'), 'config'),
    environment['BUNDLE_CONFIG'] || environment['BUNDLE_USER_CONFIG'] || join(home, 'config'),
  ];
}

/** Sources of such a file count for nothing beside ours; the arguments that it gives to commands do. */
function checkGemrc(file: string, text: string): void {
  const found =
    /^(?![ \t]*[#:])[^#\n]*?[\s"'[,](--(?:clear-sources|sources?|host|config-file)\b|-s).*$/m.exec(text);
  if (found === null) return;
  throw leadsPast(file, text, found.index, `it gives commands the argument ${found[1]}`);
}

/** Bundler's own reader takes one `key: value` a line, the key in upper case. */
function checkBundlerConfig(file: string, text: string, objects: (key: string) => boolean): void {
  for (const found of text.matchAll(/^[ \t]*["']?(BUNDLE_[^"'\s]+?)["']?:(?=\s|$)/gm)) {
    const key = found[1]!.replaceAll('-', '___');
    if (objects(key) || objects(`${key}/`)) throw leadsPast(file, text, found.index, `it sets ${found[1]}`);
  }
}

function leadsPast(file: string, text: string, offset: number, what: string): GateError {
  return new GateError('input', {
    doing: 'configure ruby',
    cause: `${what}, which counts for more than what login sets`,
    remedy: 'Remove it from that file, or leave ruby out of clients',
    file,
    line: lineOfOffset(text, offset),
  });
}
