import { homedir } from 'node:os';
import { join } from 'node:path';
import { GateError } from '../errors.js';
import {
  type Client,
  type ClientContext,
  type ClientPlan,
  type ClientTarget,
  lineOfOffset,
  targetsOf,
} from './client.js';

/**
 * SwiftPM 6.3.2 or newer: the token is in `SWIFTPM_NETRC_DATA`, by host, so that it goes to no registry that a project
 * names. Older versions take credentials from files alone, and so have none here.
 *
 * Where the registries are can only be said in a file: the user's `registries.json`, which is added for the time of the
 * login where there is none. One that is there stays as it is, and must say the same. Further targets are scopes.
 *
 * @see SwiftPM docs, "Package Registry Usage"; SwiftPM, Workspace+Configuration.swift, FileSystem+Extensions.swift
 */
export const swift: Client = {
  name: 'swift',
  reads: (environment, project) => [userPath(environment), projectPath(project)],
  plan,
};

const NETRC = 'SWIFTPM_NETRC_DATA';
/** What goes before, and to every registry. */
const OUTRANKING = ['SWIFTPM_REGISTRY_TOKEN', 'SWIFTPM_REGISTRY_LOGIN'];
/** @see Swift Package Registry Service Specification, 3.6.1 "Package scope" */
const SCOPE = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|-(?=[a-zA-Z0-9])){0,38}$/;

function plan(context: ClientContext): ClientPlan {
  const { environment, project, userFiles } = context;
  for (const name of OUTRANKING) {
    if (environment[name])
      throw refuse(
        `the variable ${name} is set, whose value SwiftPM would send to every registry`,
        `Unset ${name}`,
      );
  }
  const tokens = tokenVariablesByHost(context);
  const registries: ReadonlyMap<string, string> = new Map([
    ['[default]', context.endpoint],
    ...context.further.map(({ key, endpoint }) => [scopeOf(key), endpoint] as const),
  ]);
  const text = registriesJson(registries, targetsOf(context));
  const path = userPath(environment);
  const present = userFiles.get(path);
  const isThere = present !== undefined && present !== text;
  if (isThere) checkUserFile(path, present, registries);
  return {
    variables: {},
    secrets: (tokenOf) => ({
      [NETRC]: [
        ...[...tokens].map(([host, variable]) => `machine ${host} login token password ${tokenOf(variable)}`),
        ...othersLines(environment[NETRC], tokens),
      ].join('\n'),
    }),
    files: [],
    blocks: isThere ? [] : [{ path, text }],
    warnings: projectWarnings(projectPath(project), userFiles.get(projectPath(project)), context),
  };
}

/** A line of netrc is for a host, whatever its port and path. */
function tokenVariablesByHost(context: ClientContext): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const { endpoint, publishEndpoint, tokenVariable } of targetsOf(context)) {
    for (const address of [endpoint, publishEndpoint]) {
      const { hostname } = new URL(address);
      if ((variables.get(hostname) ?? tokenVariable) !== tokenVariable)
        throw refuse(
          `repositories of two domains have the host ${hostname}, and SwiftPM keeps one token for a host`,
          'Give it repositories of one domain',
        );
      variables.set(hostname, tokenVariable);
    }
  }
  return variables;
}

/** The user's own lines, without those of an earlier login. */
function othersLines(netrc: string | undefined, tokens: ReadonlyMap<string, string>): readonly string[] {
  return (netrc ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !tokens.has(/^machine (\S+) login token /.exec(line)?.[1] ?? ''));
}

function scopeOf(key: string): string {
  const scope = key.slice(1);
  if (SCOPE.test(scope)) return scope;
  throw refuse(`${key} is no scope of Swift packages`, 'Name one of letters, digits and hyphens');
}

/** As SwiftPM itself writes it. */
function registriesJson(registries: ReadonlyMap<string, string>, targets: readonly ClientTarget[]): string {
  const hosts = new Set(
    targets.flatMap(({ endpoint, publishEndpoint }) => [
      new URL(endpoint).host,
      new URL(publishEndpoint).host,
    ]),
  );
  const document = {
    authentication: Object.fromEntries([...hosts].map((host) => [host, { type: 'token' }])),
    registries: Object.fromEntries(
      [...registries].map(([scope, url]) => [scope, { supportsAvailability: false, url }]),
    ),
    version: 1,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** JSON cannot be added to. */
function checkUserFile(file: string, text: string, wanted: ReadonlyMap<string, string>): void {
  const found = registriesIn(text);
  for (const [scope, url] of wanted) {
    if (found?.get(scope)?.replace(/\/$/, '') === url.replace(/\/$/, '')) continue;
    throw new GateError('input', {
      doing: 'configure SwiftPM',
      cause: `the configuration does not name the repository for ${scope}, and cannot be added to`,
      remedy: `Write ${url} into it, remove it, or leave swift out of clients`,
      file,
      line: lineOfOffset(text, Math.max(text.indexOf(`"${scope}"`), 0)),
    });
  }
}

/** In the checkout it is the gate that decides, and can be told to make an exception. */
function projectWarnings(
  file: string,
  text: string | undefined,
  context: ClientContext,
): ClientPlan['warnings'] {
  const ours = targetsOf(context).map(({ endpoint }) => endpoint.replace(/\/$/, ''));
  return [...(registriesIn(text ?? '{}') ?? [])]
    .filter(([, url]) => !ours.includes(url.replace(/\/$/, '')))
    .map(([scope]) => ({
      message: `SwiftPM takes packages of ${scope === '[default]' ? 'every scope' : scope} from another registry, past the repository. Remove it`,
      file,
      line: lineOfOffset(text!, Math.max(text!.indexOf(`"${scope}"`), 0)),
    }));
}

/** Address by scope; undefined for what is no such document. */
function registriesIn(text: string): ReadonlyMap<string, string> | undefined {
  try {
    const { registries } = JSON.parse(text) as { registries?: Record<string, { url?: unknown }> };
    return new Map(Object.entries(registries ?? {}).map(([scope, { url }]) => [scope, String(url)]));
  } catch {
    return undefined;
  }
}

function refuse(cause: string, remedy: string): GateError {
  return new GateError('input', {
    doing: 'configure SwiftPM',
    cause,
    remedy: `${remedy}, or leave swift out of clients`,
  });
}

function userPath(environment: ClientContext['environment']): string {
  const home = environment['HOME'] || homedir();
  const folder =
    process.platform === 'darwin'
      ? join(home, 'Library', 'org.swift.swiftpm')
      : environment['XDG_CONFIG_HOME']
        ? join(environment['XDG_CONFIG_HOME'], 'swiftpm')
        : join(home, '.swiftpm');
  return join(folder, 'configuration', 'registries.json');
}

function projectPath(project: string): string {
  return join(project, '.swiftpm', 'configuration', 'registries.json');
}
