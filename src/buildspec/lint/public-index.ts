import type { Lint } from './finding.js';
import { eachCommand, holdsCredential, isInstall, isPublish } from './vocabulary.js';

const ADDED = /^--extra-index-url$|^--find-links$|^--index$/;
const REPLACED = /^(?:--index-url|-i|--default-index|--registry|--source|--repository-url)$/;

/** A host of CodeArtifact, this machine, or a variable. */
const OWN =
  /^https?:\/\/(?:[^/@]*@)?(?:[^/]*codeartifact[^/]*|127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/|$)|\$/;

export const publicIndex: Lint = {
  id: 'public-index',
  severity: 'error',
  summary:
    'A command installs from elsewhere than CodeArtifact, or from an index besides: a name can come from either.',

  *find(subject) {
    const isHolder = holdsCredential(subject);
    for (const { command, line } of eachCommand(subject.items)) {
      if (!isInstall(command) && !isPublish(command)) continue;
      for (const { flag, value } of flagsOf(command.args)) {
        const isAdded = ADDED.test(flag);
        if (!isAdded && !(isHolder && REPLACED.test(flag))) continue;
        if (
          !/^https?:/.test(value)
            ? !isAdded || !value.includes('$') || flag === '--find-links'
            : !isAdded && OWN.test(value)
        )
          continue;
        yield {
          line,
          message: isAdded
            ? `with ${flag} a package comes from whichever index has the higher version`
            : `${flag} names an address that is not CodeArtifact's`,
          remedy: isAdded
            ? 'Take it out, and give the repository an upstream or an external connection instead'
            : 'Take it out: the login has told the client where to look',
        };
        break;
      }
    }
  },
};

function flagsOf(args: readonly string[]): readonly { readonly flag: string; readonly value: string }[] {
  return args
    .filter((word) => word.startsWith('-'))
    .map((word) => {
      const [flag = '', ...rest] = word.split('=');
      return { flag, value: rest.length > 0 ? rest.join('=') : (args[args.indexOf(word) + 1] ?? '') };
    });
}
