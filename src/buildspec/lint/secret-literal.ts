import type { Lint } from './finding.js';
import { SECRET_NAME } from './vocabulary.js';

/** What only a secret looks like, whatever its name. */
const SECRET_VALUE =
  /^(?:A[KS]IA[A-Z2-7]{16}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|npm_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_-]{20,}|xox[abpr]-\S{10,}|glpat-\S{15,})|-----BEGIN [A-Z ]*PRIVATE KEY|^https?:\/\/[^/\s:@$]+:[^/\s@$]+@/;

/** Says where a secret is, and is none. */
const REFERENCE = /^(?:$|\$|arn:|https?:\/\/|\/|true$|false$|\d{1,6}$|ssm:|secretsmanager:)/;

/** @see AWS CodeBuild user guide, "env/variables": "We strongly discourage the storage of sensitive values" */
export const secretLiteral: Lint = {
  id: 'secret-literal',
  severity: 'error',
  summary: 'A secret stands in env.variables, in clear, for everyone who reads the file or the build.',

  *find({ variables }) {
    for (const { name, value, line } of variables) {
      const text = String(value);
      const isSecret =
        SECRET_VALUE.test(text) ||
        (SECRET_NAME.test(name) && !REFERENCE.test(text)) ||
        (/^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/.test(name) && text !== '');
      if (!isSecret) continue;
      yield {
        line,
        message: `${name} is a secret in clear`,
        remedy:
          'Take it out of the file, change it, and read it with env.secrets-manager or env.parameter-store',
      };
    }
  },
};
