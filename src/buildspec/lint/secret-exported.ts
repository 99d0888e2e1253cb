import type { Lint } from './finding.js';
import { SECRET_NAME } from './vocabulary.js';

/** @see AWS CodeBuild user guide, "env/exported-variables" */
export const secretExported: Lint = {
  id: 'secret-exported',
  severity: 'error',
  summary: 'exported-variables names a secret: its value is stored in clear with the build.',

  *find({ texts, mapping }) {
    const stored = new Set([
      ...Object.keys(mapping('env', 'secrets-manager')),
      ...Object.keys(mapping('env', 'parameter-store')),
    ]);
    for (const { text: name, line } of texts('env', 'exported-variables')) {
      if (stored.has(name))
        yield {
          line,
          message: `${name} comes from Secrets Manager or the Parameter Store, whose values are not exported`,
          remedy: 'Take it out',
        };
      else if (SECRET_NAME.test(name) || /^PIP_INDEX_URL$|^UV_(?:DEFAULT_)?INDEX/.test(name))
        yield {
          line,
          message: `the value of ${name} would be stored in clear with the build`,
          remedy: 'Take it out, and let the next stage get its own',
        };
    }
  },
};
