import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findClients } from '../../src/demo/clients.js';
import { type Company, foundCompany } from '../../src/demo/company.js';
import { checkOutExample, type Example, PUBLIC_PACKAGES } from '../../src/demo/example.js';
import { startPublicRegistries } from '../../src/demo/public-registries.js';
import { Job } from '../../src/demo/runner.js';
import { NODE } from './paths.js';

/** The demo's company and project, and a home with settings of its own, for tests that run the built action. */
export interface Stage {
  readonly folder: string;
  readonly home: string;
  readonly company: Company;
  /** A fresh checkout of an example, `polyglot` if none is named, its lockfiles pointed at the embedded CodeArtifact. */
  checkOut(example?: Example): Promise<string>;
  /** A fresh job on that checkout. */
  startJob(workspace: string, environment?: Readonly<Record<string, string>>): Promise<StagedJob>;
  close(): Promise<void>;
}

export interface StagedJob extends Job {
  readonly temporaryFolder: string;
}

/** Settings that a person has, and that must neither change nor be lost. */
const HOME_FILES: Readonly<Record<string, string>> = {
  '.npmrc': 'save-exact=true\n; mine\n',
  '.config/pip/pip.conf': '[global]\ntimeout = 61\n',
  '.cargo/config.toml': '# mine, without a newline at the end\n[net]\nretry = 3',
  '.m2/settings.xml':
    '<settings xmlns="http://maven.apache.org/SETTINGS/1.0.0"><offline>false</offline></settings>\n',
  '.netrc': 'machine git.example login me password mine\n',
};

export async function setStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-stage-'));
  const home = join(folder, 'home');
  for (const [name, text] of Object.entries(HOME_FILES)) {
    await mkdir(dirname(join(home, name)), { recursive: true });
    await writeFile(join(home, name), text, { mode: 0o640 });
  }
  const { pypiIndex, mavenCentral } = await findClients();
  const registries = await startPublicRegistries(PUBLIC_PACKAGES, {
    ...(pypiIndex === undefined ? {} : { pypi: pypiIndex }),
    ...(mavenCentral === undefined ? {} : { 'maven-central': mavenCentral }),
  });
  const company = await foundCompany(join(folder, 'codeartifact'), registries.addresses);
  return {
    folder,
    home,
    company,
    checkOut: async (example = 'polyglot') => {
      const workspace = await mkdtemp(join(folder, 'workspace-'));
      await checkOutExample(example, workspace, company.url);
      return workspace;
    },
    startJob: async (workspace, environment = {}) => {
      const temporaryFolder = await mkdtemp(join(folder, 'runner-'));
      const job = new Job({
        node: NODE,
        workspace,
        temporaryFolder,
        environment: {
          ...process.env,
          HOME: home,
          // Journals lie in TMPDIR: other tests have theirs.
          TMPDIR: folder,
          RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup'),
          PIP_DISABLE_PIP_VERSION_CHECK: '1',
          ...company.jobEnvironment,
          ...environment,
        },
      });
      return Object.assign(job, { temporaryFolder });
    },
    close: async () => {
      await company.close();
      await registries.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
