type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy through which the environment sends what is for an address. */
export interface ChosenProxy {
  /** The variable that says so. */
  readonly variable: string;
  /** Host and port, without the user that it may hold. */
  readonly host: string;
}

/**
 * What Node, and in much the same way curl, npm, pip and cargo, make of `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`.
 *
 * @returns undefined where the address is connected to directly
 * @see Node.js docs, "http", "Built-in Proxy Support"
 */
export function proxyFor(url: URL, environment: Environment): ChosenProxy | undefined {
  const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
  const variable = names.find((name) => (environment[name] ?? '') !== '');
  if (variable === undefined || isExempt(url, environment)) return undefined;
  const value = environment[variable]!;
  const parsed = URL.parse(value.includes('://') ? value : `http://${value}`);
  return { variable, host: parsed?.host ?? 'an address that is no URL' };
}

/** Hosts, their subdomains (`.example`, `*.example`), `host:port`, or `*` for all. */
function isExempt({ hostname, port, protocol }: URL, environment: Environment): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const usedPort = port || (protocol === 'https:' ? '443' : '80');
  const entries = (environment['no_proxy'] || environment['NO_PROXY'] || '').toLowerCase().split(/[\s,]+/);
  return entries.some((entry) => {
    if (entry === '') return false;
    if (entry === '*') return true;
    const [, name = '', only] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry) ?? [];
    if (only !== undefined && only !== usedPort) return false;
    const suffix = name.replace(/^\*?\./, '');
    return host === name || (suffix !== name && host.endsWith(`.${suffix}`));
  });
}
