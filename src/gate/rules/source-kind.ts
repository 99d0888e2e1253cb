import { shortened } from '../address.js';
import type { PackageRule } from './rule.js';

const IN_WORDS = {
  workspace: 'it is a member of the project',
  link: 'it is a link to a folder',
  path: 'it is a folder of the checkout',
  bundled: 'it comes inside the archive of another package',
  git: 'it comes from a version control system',
  url: 'it comes from an address outside of any repository',
  file: 'it comes from a file',
} as const;

/** Packages come from a repository: what comes from elsewhere was neither scanned nor kept there. */
export const sourceKindRule: PackageRule = ({ source, alias }, { sourceKinds }) => {
  const { kind } = source;
  if (kind in IN_WORDS && !sourceKinds.has(kind as keyof typeof IN_WORDS)) {
    const where = 'address' in source ? `: ${shortened(source.address)}` : '';
    return {
      rule: 'source-kind',
      message: `${IN_WORDS[kind as keyof typeof IN_WORDS]}${where}`,
      remedy: 'Publish it to the repository and depend on the published version',
    };
  }
  // A tag or branch can be moved to other code after the review.
  if (kind === 'git' && !/#(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(source.address)) {
    return {
      rule: 'source-kind',
      message: `it comes from a version control system without a whole commit id: ${shortened(source.address)}`,
      remedy: 'Lock it at a commit',
    };
  }
  if (alias !== undefined && !sourceKinds.has('alias')) {
    return {
      rule: 'source-kind',
      message: `it is installed under another name, ${JSON.stringify(alias.slice(0, 200))}`,
      remedy: 'Depend on it by its own name',
    };
  }
  return undefined;
};
