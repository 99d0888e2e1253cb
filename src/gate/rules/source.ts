import { shortened } from '../address.js';
import type { PackageRule } from './rule.js';

const IN_WORDS = {
  git: 'a version control system',
  url: 'an address outside of any repository',
  file: 'a file',
} as const;

/** Packages come from a repository: what comes from elsewhere was neither scanned nor kept there. */
export const sourceRule: PackageRule = ({ source }) => {
  if (source.kind !== 'git' && source.kind !== 'url' && source.kind !== 'file') return undefined;
  return {
    rule: 'source',
    message: `it comes from ${IN_WORDS[source.kind]}: ${shortened(source.address)}`,
    remedy: 'Publish it to the repository and depend on the published version',
  };
};
