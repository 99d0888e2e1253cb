import type { Format } from '../aws/formats.js';
import type { EndpointOverride } from '../aws/repository-url.js';
import { repositoryEndpoint } from '../aws/repository-url.js';
import { CLIENT_TRAITS, type ClientName } from '../config/clients.js';
import { clientNames, type Settings } from '../config/settings.js';
import { mainTarget } from '../config/targets.js';

/** What a snippet is written from. */
export interface SnippetContext {
  readonly settings: Settings;
  readonly endpointOverride: EndpointOverride | undefined;
}

/** Text to be put into a file of a tool that is no step of a job. Holds no token, ever. */
export type Snippet = (context: SnippetContext) => string;

/** The variable that the snippets speak of. */
export const TOKEN_VARIABLE = 'CODEARTIFACT_AUTH_TOKEN';

export const COMMON_FORMATS = ['npm', 'pypi', 'maven', 'cargo'] as const satisfies readonly Format[];
export type CommonFormat = (typeof COMMON_FORMATS)[number];

/** Of the formats that a snippet is about, those whose clients the settings name; all of them where they name none. */
export function formatsIn<F extends Format>({ settings }: SnippetContext, known: readonly F[]): readonly F[] {
  const names = clientNames(settings) ?? (Object.keys(CLIENT_TRAITS) as ClientName[]);
  return known.filter((format) => names.some((name) => CLIENT_TRAITS[name].format === format));
}

/** With its trailing slash. */
export function endpointOf({ settings, endpointOverride }: SnippetContext, format: Format): string {
  return repositoryEndpoint({ ...mainTarget(settings, format).install, format }, endpointOverride);
}

/** The address that tools name as the registry of a format. */
export function registryUrl(context: SnippetContext, format: CommonFormat): string {
  const endpoint = endpointOf(context, format);
  if (format === 'pypi') return `${endpoint}simple/`;
  return format === 'cargo' ? `sparse+${endpoint}` : endpoint;
}
