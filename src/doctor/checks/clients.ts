import { join } from 'node:path';
import { isSameRepository, parseRepositoryUrl } from '../../aws/repository-url.js';
import type { Client, ClientPlan } from '../../clients/client.js';
import { CLIENT_TRAITS } from '../../config/clients.js';
import { installRepositories, mainTarget } from '../../config/targets.js';
import { GateError } from '../../errors.js';
import { tokenHelper } from '../../login/helper-programs.js';
import { planLogin } from '../../login/plan.js';
import { SESSION_VARIABLE } from '../../login/shell.js';
import { readUserFile } from '../../workspace/user-file.js';
import {
  type Check,
  failed,
  failedBy,
  type NamedResult,
  ok,
  type Result,
  skipped,
  warning,
} from '../check.js';
import { type PackageSource, type Situation, SOURCES_OF } from '../effective/effective.js';
import type { Examination } from '../examination.js';
import { tokenVariables } from '../token-variables.js';

/**
 * Where each client would really install from in this folder, with this environment, and which file or variable says
 * so: as it is where somebody has logged in, else as a login would leave it.
 */
export const clients: Check = {
  name: 'clients',
  restsOn: ['configuration'],
  async run(examination) {
    const used = await examination.clients();
    if (used.length === 0) return skipped('no package client is used here');
    const isLoggedIn =
      tokenVariables(examination).length > 0 || (examination.environment[SESSION_VARIABLE] ?? '') !== '';
    const results: NamedResult[] = [];
    for (const client of used) {
      const found = await (isLoggedIn ? asItIs(client, examination) : afterLogin(client, examination));
      results.push({ name: client.name, ...found });
    }
    if (results.some(({ status }) => status === 'failed') || isLoggedIn) return results;
    const together = await planOf(used, examination).catch(failureAsResult);
    return 'status' in together ? [...results, { name: 'clients', ...together }] : results;
  },
};

/** A folder that a login would make, which is not there. */
const FOLDER = '/codeartifact-gate-000000000000';
const TOKEN_VARIABLE = 'CODEARTIFACT_GATE_00000000';

async function asItIs(client: Client, examination: Examination): Promise<Result> {
  const { environment, folder: project } = examination;
  const situation: Situation = { environment, project, read: readUserFile };
  const remedy = 'Log out and in again, with this client among clients';
  return judge(client, await sourcesOf(client, situation), examination, [], remedy);
}

async function afterLogin(client: Client, examination: Examination): Promise<Result> {
  const { environment, folder: project } = examination;
  const planned = await planOf([client], examination).catch(failureAsResult);
  if ('status' in planned) return planned;
  const [plan] = planned.plans as [ClientPlan];
  const variables = { ...plan.variables, ...plan.secrets(() => 'token') };
  const files = new Map(plan.files.map(({ name, text }) => [join(FOLDER, name), text]));
  for (const { path, text } of plan.blocks) files.set(path, `${(await readUserFile(path)) ?? ''}\n${text}`);
  const sources = await sourcesOf(client, {
    environment: { ...environment, ...variables },
    project,
    read: async (path) => files.get(path) ?? readUserFile(path),
  });
  const now = await sourcesOf(client, { environment, project, read: readUserFile });
  const isSet = ({ by, file = '' }: PackageSource): boolean =>
    Object.keys(variables).some((name) => by.includes(name)) || file.startsWith(FOLDER);
  const told = sources?.map((source) => {
    // Our file has lines of the user's: they are shown where the user wrote them.
    const own = now?.find(
      ({ of, address, file }) => of === source.of && address === source.address && file !== undefined,
    );
    if (own !== undefined && source.file?.startsWith(FOLDER) === true) return own;
    return isSet(source) ? { ...source, by: `${source.by}, as login sets it` } : source;
  });
  const before =
    now?.filter(({ kind }) => kind === 'main').map((source) => `before a login: ${inWords(source)}`) ?? [];
  const found = await judge(client, told, examination, before, 'Remove it: it goes before what login sets');
  if (found.status !== 'ok' || plan.warnings.length === 0) return found;
  const [{ message, file, line }] = plan.warnings as [ClientPlan['warnings'][number]];
  return {
    ...found,
    status: 'warning',
    cause: message.split('. ', 1)[0]!,
    remedy: message.split('. ').slice(1).join('. ') || 'Remove it',
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
}

function planOf(used: readonly Client[], { settings, endpoints, environment, folder }: Examination) {
  return planLogin({
    clients: used,
    settings,
    endpointOverride: endpoints.repositories,
    folder: FOLDER,
    project: folder,
    environment,
    tokenVariable: settings['token-variable'] ?? TOKEN_VARIABLE,
    helper: settings['token-source'] === 'helper' ? tokenHelper(FOLDER) : undefined,
  });
}

function failureAsResult(error: unknown): Result {
  if (error instanceof GateError) return failedBy(error);
  throw error;
}

/** Undefined for clients of which nothing but the plan of a login is known. */
async function sourcesOf(
  { name }: Client,
  situation: Situation,
): Promise<readonly PackageSource[] | undefined> {
  return SOURCES_OF[name]?.(situation);
}

/** @param more lines to show after the sources @param remedy for a source that is not the repository */
async function judge(
  { name }: Client,
  sources: readonly PackageSource[] | undefined,
  examination: Examination,
  more: readonly string[],
  remedy: string,
): Promise<Result> {
  const { format } = CLIENT_TRAITS[name];
  const { settings, endpoints } = examination;
  const { install } = mainTarget(settings, format);
  const expected = examination.endpointOf({ format, repository: install, isMain: true });
  const [main, ...others] = sources ?? [];
  if (main === undefined) return ok(`login points it to ${expected}`, more);
  const leadsTo = (address: string | undefined) => {
    const bare = (address ?? '').replace(/^sparse\+/, '').replace(/(?<=\/\/)[^/@]*@/, '');
    const url = parseRepositoryUrl(bare, endpoints.repositories);
    return 'problem' in url ? undefined : url;
  };
  const details = [...[main, ...others].map(inWords), ...more];
  const target = leadsTo(main.address);
  if (target === undefined || !isSameRepository(target, { ...install, format })) {
    return failed('refused', {
      what: `${name} does not install from ${expected}`,
      cause:
        main.address === undefined
          ? 'nothing tells it to, so it asks the public registry'
          : `${inWords(main)}`,
      remedy,
      ...placeOf(main),
      details,
    });
  }
  const known = installRepositories(settings, format).map((repository) => ({ ...repository, format }));
  const foreign = others.find(({ address }) => {
    const other = leadsTo(address);
    return other === undefined || !known.some((each) => isSameRepository(each, other));
  });
  if (foreign === undefined) return ok(`installs from ${expected}`, details);
  return warning({
    what: `installs from ${expected}, and from elsewhere`,
    cause: inWords(foreign),
    remedy: 'Remove it, or name that repository in clients where it is one of CodeArtifact',
    ...placeOf(foreign),
    details,
  });
}

function inWords({ of, address, by, file, line }: PackageSource): string {
  const place = file === undefined ? '' : ` in ${file}${line === undefined ? '' : `:${line}`}`;
  return `${of}: ${address ?? 'the public registry'} (${by}${place})`;
}

function placeOf({ file, line }: PackageSource): { readonly file?: string; readonly line?: number } {
  return { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
}
