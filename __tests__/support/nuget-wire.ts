import { json, send, type WireAnswer } from './wire.js';

/**
 * Speaks as NuGet.Client 6.13 does; the requests are put together from its sources, for it cannot be run here:
 * `NuGet.Protocol/HttpSource`, `Resources/PackageUpdateResource.cs`, `Resources/ServiceIndexResourceV3.cs`,
 * `RemoteRepositories/HttpFileSystemBasedFindPackageByIdResource.cs`, `UserAgent.cs`; the form is how .NET writes a
 * `MultipartFormDataContent`.
 */
export class NugetWire {
  readonly #source: string;
  readonly #credentials: NugetCredentials | undefined;
  #resources: ReadonlyMap<string, string> | undefined;

  /** @param source address of the service index, as it stands in a configuration */
  constructor(source: string, credentials: NugetCredentials | undefined) {
    this.#source = source;
    this.#credentials = credentials;
  }

  /** ServiceTypes.cs: the first of these that the index has. */
  async resource(...types: readonly string[]): Promise<string | undefined> {
    this.#resources ??= await this.#readIndex();
    return types.map((type) => this.#resources!.get(type)).find((address) => address !== undefined);
  }

  /** What `restore` asks first: every version of the id, from the flat container. */
  async versions(id: string): Promise<readonly string[]> {
    const answer = await this.get(`${await this.#flatContainer()}${id.toLowerCase()}/index.json`);
    if (answer.status === 404) return [];
    return (json(answer) as { versions: string[] }).versions;
  }

  /** The package whose address the client puts together from a version as the index spells it. */
  async download(id: string, version: string): Promise<WireAnswer> {
    const lower = id.toLowerCase();
    return this.get(`${await this.#flatContainer()}${lower}/${version}/${lower}.${version}.nupkg`);
  }

  async registration(id: string): Promise<WireAnswer> {
    const base = await this.resource(
      'RegistrationsBaseUrl/3.6.0',
      'RegistrationsBaseUrl/3.4.0',
      'RegistrationsBaseUrl',
    );
    return this.get(`${base!.replace(/\/+$/, '')}/${id.toLowerCase()}/index.json`);
  }

  /** `dotnet nuget push`: the address of the index gets a slash at its end, and the body goes in chunks. */
  async push(bytes: Buffer): Promise<WireAnswer> {
    const address = (await this.resource('PackagePublish/2.0.0'))!;
    const boundary = '8c1f9f8e-2f61-4f0c-9d0a-4be22b6c6b8d';
    const head = [
      `--${boundary}`,
      'Content-Type: application/octet-stream',
      "Content-Disposition: form-data; name=package; filename=package.nupkg; filename*=utf-8''package.nupkg",
      '\r\n',
    ].join('\r\n');
    const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const headers = {
      'content-type': `multipart/form-data; boundary="${boundary}"`,
      'transfer-encoding': 'chunked',
    };
    return this.#exchange('PUT', address.endsWith('/') ? address : `${address}/`, headers, body);
  }

  get(url: string): Promise<WireAnswer> {
    return this.#exchange('GET', url, {});
  }

  /** Anonymous at first; after a challenge for Basic once more, with credentials. */
  async #exchange(
    method: string,
    url: string,
    more: Readonly<Record<string, string>>,
    body?: Buffer,
  ): Promise<WireAnswer> {
    const headers = {
      'user-agent': 'NuGet .NET Core MSBuild Task/6.13.0 (Linux)',
      'x-nuget-client-version': '6.13.0',
      'x-nuget-session-id': 'c2f1b6d4-0f3e-4c57-8b7f-5a3c8d0e9f21',
      'accept-encoding': 'gzip, deflate',
      ...more,
    };
    const first = await send(method, url, headers, body);
    const challenges = [first.headers['www-authenticate'] ?? []].flat().join(', ');
    if (first.status !== 401 || this.#credentials === undefined || !/\bBasic realm=/.test(challenges))
      return first;
    const { username, password } = this.#credentials;
    const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    return send(method, url, { ...headers, authorization }, body);
  }

  async #readIndex(): Promise<ReadonlyMap<string, string>> {
    const answer = await this.get(this.#source);
    if (answer.status !== 200) throw new Error(`${this.#source} answered ${answer.status}`);
    const index = json(answer) as { version: string; resources: { '@id': string; '@type': string }[] };
    if (!index.version.startsWith('3.')) throw new Error('The source is not one of protocol version 3');
    return new Map(index.resources.map((resource) => [resource['@type'], resource['@id']]));
  }

  async #flatContainer(): Promise<string> {
    const address = (await this.resource('PackageBaseAddress/3.0.0'))!;
    return address.endsWith('/') ? address : `${address}/`;
  }
}

export interface NugetCredentials {
  readonly username: string;
  readonly password: string;
}

/** What PackageSourceProvider.cs makes of `NuGetPackageSourceCredentials_<name>`; undefined where it finds none. */
export function credentialsIn(
  environment: Readonly<Record<string, string | undefined>>,
  source: string,
): NugetCredentials | undefined {
  const raw = environment[`NuGetPackageSourceCredentials_${source}`] ?? '';
  const pattern =
    /^Username=(?<user>.*?);\s*Password=(?<pass>.*?)(?:;ValidAuthenticationTypes=(?<types>.*?))?$/i;
  const { user, pass, types = '' } = pattern.exec(raw.trim())?.groups ?? {};
  if (user === undefined || pass === undefined) return undefined;
  const names = types.split(',').map((type) => type.trim().toLowerCase());
  return types === '' || names.includes('basic') ? { username: user, password: pass } : undefined;
}
