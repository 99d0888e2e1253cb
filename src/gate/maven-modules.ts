import { posix } from 'node:path';
import type { LockedPackage, ParsedLockfile } from '../lockfiles/locked-package.js';
import { elementsAt, isXmlProblem, parseXml } from '../lockfiles/xml.js';
import type { Checkout } from './checkout.js';

/**
 * A lockfile of Maven says of another module of its build nothing but its coordinates, as it would of a file that it
 * could not find. So what it leaves empty counts as a module only where the checkout has a POM of that name.
 */
export class MavenModules {
  readonly #checkout: Checkout;
  #modules: Promise<ReadonlySet<string>> | undefined;

  constructor(checkout: Checkout) {
    this.#checkout = checkout;
  }

  /** The same lockfile, in which what is no module of the checkout comes from nowhere that is known. */
  async settle(lockfile: ParsedLockfile): Promise<ParsedLockfile> {
    if (!lockfile.packages.some(({ source }) => source.kind === 'workspace')) return lockfile;
    this.#modules ??= this.#find();
    const modules = await this.#modules;
    const packages = lockfile.packages.map((entry): LockedPackage => {
      if (entry.source.kind !== 'workspace' || modules.has(`${entry.namespace}:${entry.name}`)) return entry;
      return { ...entry, source: { kind: 'implied' } };
    });
    return { ...lockfile, packages };
  }

  async #find(): Promise<ReadonlySet<string>> {
    const modules = new Set<string>();
    for (const name of await this.#checkout.filesBelow(this.#checkout.root)) {
      if (posix.basename(name) !== 'pom.xml') continue;
      const text = await this.#checkout.read(name);
      const module = typeof text === 'string' ? moduleOf(text) : undefined;
      if (module !== undefined) modules.add(module);
    }
    return modules;
  }
}

/** `groupId:artifactId`; the group can be that of the parent. */
function moduleOf(pom: string): string | undefined {
  const project = parseXml(pom, { processingInstructions: true });
  if (isXmlProblem(project)) return undefined;
  const [artifact] = elementsAt(project, 'artifactId');
  const [group] = [...elementsAt(project, 'groupId'), ...elementsAt(project, 'parent', 'groupId')];
  return artifact === undefined || group === undefined ? undefined : `${group.text}:${artifact.text}`;
}
