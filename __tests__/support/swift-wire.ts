import { send, type WireAnswer } from './wire.js';

/**
 * Speaks as SwiftPM 6.4 does; the requests are put together from its sources, for it cannot be run here:
 * `PackageRegistry/RegistryClient.swift`, `Basics/Netrc.swift`, `Workspace/Workspace+Configuration.swift`.
 */
export class SwiftWire {
  readonly #registry: string;
  readonly #authorization: string | undefined;

  /** @param registry as it stands in registries.json */
  constructor(registry: string, authorization: string | undefined) {
    this.#registry = registry;
    this.#authorization = authorization;
  }

  releases(scope: string, name: string): Promise<WireAnswer> {
    return this.#get(this.#url(scope, name), 'json');
  }

  release(scope: string, name: string, version: string): Promise<WireAnswer> {
    return this.#get(this.#url(scope, name, version), 'json');
  }

  manifest(scope: string, name: string, version: string, swiftVersion?: string): Promise<WireAnswer> {
    const query = swiftVersion === undefined ? '' : `?swift-version=${swiftVersion}`;
    return this.#get(`${this.#url(scope, name, version, 'Package.swift')}${query}`, 'swift');
  }

  archive(scope: string, name: string, version: string): Promise<WireAnswer> {
    return this.#get(this.#url(scope, name, `${version}.zip`), 'zip');
  }

  identifiers(address: string): Promise<WireAnswer> {
    return this.#get(`${this.#url('identifiers')}?url=${encodeURIComponent(address)}`, 'json');
  }

  /** The address of the interface is given whole, and the request has no body. */
  login(): Promise<WireAnswer> {
    return send('POST', this.#url('login'), { ...this.#headers(), 'content-length': '0' });
  }

  publish(
    scope: string,
    name: string,
    version: string,
    parts: { readonly archive: Buffer; readonly signature?: Buffer; readonly metadata?: string },
  ): Promise<WireAnswer> {
    const boundary = '5A6B3D1E-9C2F-4B7A-8E0D-3F1C2B4A5D6E';
    const head = (name: string, type: string, encoding = 'Content-Transfer-Encoding: binary\r\n'): Buffer =>
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: ${type}\r\n${encoding}\r\n`,
      );
    const pieces = [head('source-archive', 'application/zip'), parts.archive];
    const next = Buffer.from('\r\n');
    if (parts.signature !== undefined)
      pieces.push(next, head('source-archive-signature', 'application/octet-stream'), parts.signature);
    if (parts.metadata !== undefined) {
      pieces.push(next, head('metadata', 'application/json', ''), Buffer.from(parts.metadata));
      if (parts.signature !== undefined)
        pieces.push(next, head('metadata-signature', 'application/octet-stream'), parts.signature);
    }
    const body = Buffer.concat([...pieces, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const headers = {
      ...this.#headers(),
      'content-type': `multipart/form-data;boundary="${boundary}"`,
      accept: 'application/vnd.swift.registry.v1+json',
      expect: '100-continue',
      prefer: 'respond-async',
      'content-length': String(body.length),
      ...(parts.signature === undefined ? {} : { 'x-swift-package-signature-format': 'cms-1.0.0' }),
    };
    return send('PUT', this.#url(scope, name, version), headers, body);
  }

  #get(url: string, kind: 'json' | 'swift' | 'zip'): Promise<WireAnswer> {
    return send('GET', url, { ...this.#headers(), accept: `application/vnd.swift.registry.v1+${kind}` });
  }

  #url(...components: readonly string[]): string {
    return `${this.#registry}${this.#registry.endsWith('/') ? '' : '/'}${components.join('/')}`;
  }

  #headers(): Record<string, string> {
    return {
      'user-agent': 'SwiftPackageManager/6.4.0',
      ...(this.#authorization === undefined ? {} : { authorization: this.#authorization }),
    };
  }
}

/** What NetrcParser makes of SWIFTPM_NETRC_DATA for a host, and RegistryClient of that: a token where the user is `token`. */
export function authorizationIn(netrc: string, url: string): string | undefined {
  const machines = netrc.matchAll(
    /\s*machine\s+(?:"(?<quoted>[^"]*)"|(?<name>\S+))\s*login\s+(?<login>\S+)\s*password\s+(?<password>\S+)/g,
  );
  for (const { groups } of machines) {
    if ((groups!['quoted'] ?? groups!['name']) !== new URL(url).hostname) continue;
    const { login, password } = groups as { login: string; password: string };
    return login === 'token'
      ? `Bearer ${password}`
      : `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;
  }
  return undefined;
}
