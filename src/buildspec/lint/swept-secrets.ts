import type { Found, Lint } from './finding.js';
import type { Subject } from './subject.js';
import { holdsCredential } from './vocabulary.js';

/** Files that hold secrets, whatever the build does. */
const SECRET_FILE =
  /(?:^|\/)(?:\.npmrc|\.yarnrc(?:\.yml)?|\.env(?:\.[\w*]+)?|\.netrc|\.pypirc|pip\.conf|settings\.xml|settings-security\.xml|credentials(?:\.toml)?|auth\.toml|\.git-credentials|id_(?:rsa|ed25519)|gradle\.properties|nuget\.config)$/i;
const SECRET_FOLDER = /(?:^|[/~])(?:\.git|\.ssh|\.aws|\.docker|\.gnupg)(?:\/|$)/;
/** Folders of clients, which have their configuration beside their cache. */
const CLIENT_FOLDER = /(?:^|\/|~\/|\$HOME\/)\.(?:m2|cargo|gradle|npm|config|nuget)(?:\/\*{0,2})*$/;
/** All of the source tree, or of the home folder. */
const EVERYTHING =
  /^(?:\.\/)?(?:\*\*\/\*|\*\*|\*|\.|\.\/|\*\.\*|\*\*\/\.\*)$|^(?:\/root|~|\$HOME|\$\{HOME\}|\/)(?:\/\*{0,2})*$/;

export const sweptSecrets: Lint = {
  id: 'swept-secrets',
  severity: 'error',
  summary:
    'Artifacts or cache take files that hold secrets; in a build with a token also **/*, /root/.m2 or /root/.cargo.',

  *find(subject) {
    const isHolder = holdsCredential(subject);
    const secondary = Object.keys(subject.mapping('artifacts', 'secondary-artifacts'));
    for (const path of [['artifacts'], ...secondary.map((id) => ['artifacts', 'secondary-artifacts', id])]) {
      // Below a folder of results there is no configuration of clients.
      const base = subject.texts(...path, 'base-directory')[0]?.text ?? '.';
      const isRoot = /^(?:\.\/?|\$\{?CODEBUILD_SRC_DIR\}?\/?|\/)?$/.test(base);
      yield* judge(subject, [...path, 'files'], isHolder && isRoot && !excludesSecrets(subject, path));
    }
    yield* judge(subject, ['cache', 'paths'], isHolder);
  },
};

function* judge(subject: Subject, path: readonly string[], judgesBroad: boolean): Iterable<Found> {
  const what = path[0] === 'cache' ? 'the cache' : 'an artifact';
  for (const { text, line } of subject.texts(...path)) {
    const isSecret = SECRET_FILE.test(text) || SECRET_FOLDER.test(text.replace(/\/\*.*$/, '/'));
    if (isSecret) {
      yield { line, message: `${what} would hold ${text}, which can hold a secret`, remedy: 'Take it out' };
    } else if (judgesBroad && (EVERYTHING.test(text) || CLIENT_FOLDER.test(text))) {
      yield {
        line,
        message: `${what} would hold ${text}, and with it configuration that this build puts a token into`,
        remedy:
          NARROWER[/\.(m2|cargo|gradle|npm)/.exec(text)?.[1] ?? ''] ??
          'Name what the build makes, as in dist/*.tgz',
      };
    }
  }
}

const NARROWER: Readonly<Record<string, string>> = {
  m2: 'Name /root/.m2/repository/**/* alone',
  cargo: 'Name /root/.cargo/registry/**/* and /root/.cargo/git/**/* alone',
  gradle: 'Name /root/.gradle/caches/**/* alone',
  npm: 'Name /root/.npm/_cacache/**/* alone',
};

function excludesSecrets(subject: Subject, path: readonly string[]): boolean {
  const excluded = subject.texts(...path, 'exclude-paths').map(({ text }) => text);
  return ['.npmrc', '.git', '.env'].every((name) => excluded.some((text) => text.includes(name)));
}
