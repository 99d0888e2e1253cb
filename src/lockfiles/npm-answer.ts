import type { Dispute, Problem, Source } from './locked-package.js';
import { type NpmSpecification, readNpmSpecification } from './npm-specification.js';

/** What was found for a specification. */
export interface NpmAnswer {
  /** The entry's own name; undefined for code of the checkout, which need not say. */
  readonly name: string | undefined;
  readonly source: Source;
}

/**
 * Why an entry is not what was asked for, as a clause; undefined where it is.
 *
 * @param asked the name that the specification stands at
 */
export function objectionToAnswer(
  asked: string,
  spec: NpmSpecification,
  { name, source: { kind } }: NpmAnswer,
): string | undefined {
  const isPackage = kind === 'registry' || kind === 'implied' || kind === 'bundled';
  const wanted = spec.kind === 'alias' ? spec.name : asked;
  switch (spec.kind) {
    case 'plain':
    case 'alias':
    // Whoever has the catalog has looked it up: what is left stands in none.
    case 'catalog':
      // Members of the project answer to ranges of their own name too.
      if (!isPackage && kind !== 'workspace')
        return `a version of ${quoted(wanted)} was asked for, but it is ${IN_WORDS[kind]}`;
      return name === undefined || name === wanted
        ? undefined
        : `${quoted(wanted)} was asked for, but it is ${quoted(name)}`;
    case 'unknown':
      return 'the specification that asked for it is of an unknown kind';
    default:
      return ANSWERS[spec.kind].includes(kind)
        ? undefined
        : `${ASKED[spec.kind]} was asked for, but it is ${IN_WORDS[kind]}`;
  }
}

/** That objection as a dispute, for an override of the manifest can ask for what the file does not repeat. */
export function disputeOver(problem: Problem, asked: string, answer: NpmAnswer): Dispute {
  return {
    problem,
    name: asked,
    isMetBy: (spec) => objectionToAnswer(asked, readNpmSpecification(spec, asked), answer) === undefined,
  };
}

const IN_WORDS: Readonly<Record<Source['kind'], string>> = {
  registry: 'a package of a registry',
  implied: 'a package of a registry',
  indexed: 'a package of a registry',
  bundled: 'part of another package',
  url: 'a file at an address',
  git: 'a commit of a version control system',
  file: 'a file',
  workspace: 'a member of the project',
  link: 'a link to a folder',
  path: 'a folder',
};

const ASKED = {
  git: 'a commit of a version control system',
  'git-or-url': 'a commit of a version control system',
  url: 'a file at an address',
  file: 'a file',
  folder: 'a folder',
  link: 'a link to a folder',
  workspace: 'a member of the project',
  patch: 'a patched package',
} as const;

const ANSWERS: Readonly<Record<keyof typeof ASKED, readonly Source['kind'][]>> = {
  // Code hosts serve archives of their commits, and clients fetch those.
  git: ['git', 'url'],
  'git-or-url': ['git', 'url'],
  url: ['url', 'git'],
  file: ['file'],
  folder: ['path', 'link', 'workspace'],
  link: ['link', 'workspace'],
  workspace: ['workspace', 'link', 'path'],
  patch: ['bundled'],
};

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
