import type { Format, PackageName } from '../../aws/formats.js';
import { isOfCheckout } from '../../lockfiles/locked-package.js';
import { matchesPattern, type PackagePattern } from '../patterns.js';
import { isConfusable } from './confusable.js';
import type { Objection, PackageRule } from './rule.js';

/** CodeArtifact takes no longer ones, and none of these characters. @see CodeArtifact API reference, "PackageName" */
const MAX_LENGTH = 255;
const FORBIDDEN = /[#/\s]/;

interface Grammar {
  readonly namespace?: RegExp;
  readonly name: RegExp;
  readonly maxLength: number;
}

const MAVEN_PART = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** What the registries of each ecosystem admit, or once did. */
const GRAMMARS: Readonly<Partial<Record<Format, Grammar>>> = {
  // @see npm documentation, "package.json", name; the older, wider set of characters is still installed
  npm: {
    namespace: /^[A-Za-z0-9~_-][A-Za-z0-9._~-]*$/,
    name: /^[A-Za-z0-9~!'()*_-][A-Za-z0-9._~!'()*-]*$/,
    maxLength: 214,
  },
  // @see PyPA specification, "Names and normalization"
  pypi: { name: /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/, maxLength: MAX_LENGTH },
  // @see Maven's naming conventions; Maven itself refuses what is no part of a path
  maven: { namespace: MAVEN_PART, name: MAVEN_PART, maxLength: MAX_LENGTH },
  // @see Cargo book, "The Manifest Format", name; registries add the length
  cargo: { name: /^[A-Za-z_][A-Za-z0-9_-]*$/, maxLength: 64 },
  // @see NuGet documentation, "Package identifier"
  nuget: { name: /^[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*$/, maxLength: 100 },
  // @see SE-0292, "Package identity"; a package of a version control system has no scope
  swift: {
    namespace: /^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/,
    name: /^[A-Za-z0-9_.](?:[A-Za-z0-9_.-]*[A-Za-z0-9_.])?$/,
    maxLength: 100,
  },
  // @see RubyGems guides, "Name your gem"
  ruby: { name: /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, maxLength: MAX_LENGTH },
};

/**
 * A name is one that the ecosystem and CodeArtifact admit, and none that is made to be taken for a name of the
 * company's own: one character away from it, or different in separators or in digits that look like letters only.
 */
export const nameGrammarRule: PackageRule = (entry, { internal }, { isConstraint }) => {
  if (isOfCheckout(entry.source) || isConstraint) return undefined;
  const problem = grammarProblem(entry);
  if (problem !== undefined) return refuse(problem, 'Remove it, or find out who wrote it into the lockfile');
  if (internal.length === 0) return undefined;
  const isInternal = internal.some((pattern) =>
    matchesPattern({ ...pattern, range: undefined }, entry, undefined, 'deny'),
  );
  const twin = isInternal ? undefined : internal.find((pattern) => isMadeToBeTakenFor(entry, pattern));
  if (twin === undefined) return undefined;
  return refuse(
    `it is no package of your own, but its name can be taken for one: ${twin.text}`,
    'Remove it, or except it from this rule after a review',
  );
};

function grammarProblem(packageName: PackageName): string | undefined {
  const { format, namespace, name } = packageName;
  const grammar = GRAMMARS[format];
  // No grammar admits what is refused for its own reason below.
  if (grammar !== undefined && fits(packageName, grammar)) return undefined;
  const parts = namespace === undefined ? [name] : [namespace, name];
  if (parts.some((part) => /[^\x21-\x7e]/.test(part)))
    return 'its name holds a character outside of ASCII, or one that cannot be seen';
  if (parts.some((part) => part.length === 0 || part.length > MAX_LENGTH || FORBIDDEN.test(part)))
    return 'its name is none that CodeArtifact can hold';
  return grammar === undefined ? undefined : `its name is not the name of a ${format} package`;
}

function fits({ namespace, name }: PackageName, grammar: Grammar): boolean {
  return (
    name.length <= grammar.maxLength &&
    grammar.name.test(name) &&
    (namespace === undefined ||
      (namespace.length <= grammar.maxLength && grammar.namespace?.test(namespace) === true))
  );
}

/** One part is written like that of the pattern, and the others agree. A part of the pattern with a star says nothing. */
function isMadeToBeTakenFor(entry: PackageName, { format, parts }: PackagePattern): boolean {
  const actual = entry.namespace === undefined ? [entry.name] : [entry.namespace, entry.name];
  if (format !== entry.format || parts === undefined || parts.length !== actual.length) return false;
  const isLiteral = (part: string) => !part.includes('*');
  const near = parts.filter((part, index) => isLiteral(part) && isConfusable(actual[index]!, part)).length;
  const equal = parts.filter((part, index) => !isLiteral(part) || actual[index] === part).length;
  return near === 1 && near + equal === parts.length;
}

function refuse(message: string, remedy: string): Objection {
  return { rule: 'name-grammar', message, remedy };
}
