import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { InspectContext } from '../../src/packages/artifact.js';

const REPOSITORY = {
  domain: 'acme',
  domainOwner: '111122223333',
  region: 'eu-west-1',
  repository: 'releases',
};

export const OWN_NPM = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/npm/releases/';
export const OWN_MAVEN = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/maven/releases/';
export const OWN_CARGO = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/cargo/releases/';
export const OWN_RUBY = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/ruby/releases/';
export const OWN_NUGET = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/nuget/releases/';

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-'));
  folders.push(folder);
  return folder;
}

export async function inspectContext(
  overrides: Partial<InspectContext> = {},
): Promise<InspectContext & { readonly notes: string[] }> {
  const notes: string[] = [];
  return {
    workingFolder: await temporaryFolder(),
    temporaryFolder: await temporaryFolder(),
    target: REPOSITORY,
    source: { ...REPOSITORY, repository: 'shared' },
    endpointOverride: undefined,
    environment: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    info: (message) => notes.push(message),
    notes,
    ...overrides,
  };
}
