import { posix } from 'node:path';
import { insideCheckout } from '../../lockfiles/paths.js';
import { elementsAt, isXmlProblem, parseXml, type XmlElement } from '../../lockfiles/xml.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigProblem, ConfigVerdict } from './client-config.js';
import { judgeMavenAddresses, repositoryAddresses } from './maven-settings.js';
import { unreadableConfig } from './settings.js';

/**
 * What a `pom.xml` says about where artifacts come from and go to.
 * @see Maven docs, "POM Reference", "Repositories" and "Distribution Management"
 */
export const pom: ClientConfig = {
  name: 'pom.xml',
  matches: (path) => /(?:^|\/)pom\.xml$/.test(path),
  leadsTo: leadsOn,
  judge: judgePom,
};

function judgePom(text: string, _path: string, policy: Policy): ConfigVerdict {
  const project = parseXml(text, { processingInstructions: true });
  if (isXmlProblem(project)) return unreadableConfig(project.line, 'pom.xml', project.problem);
  const parents = projectAndProfiles(project);
  const targets = parents.flatMap((parent) => [
    ...elementsAt(parent, 'distributionManagement', 'repository', 'url'),
    ...elementsAt(parent, 'distributionManagement', 'snapshotRepository', 'url'),
  ]);
  const problems: ConfigProblem[] = [
    ...judgeMavenAddresses([...repositoryAddresses(parents), ...targets], policy),
    ...otherPoms(project)
      .filter((element) => element.text.includes('$'))
      .map(({ name, line }) => ({
        line,
        key: name,
        message: 'a variable decides to which POM it leads',
        remedy: 'Write the path itself',
      })),
  ];
  return { problems, binds: [] };
}

/** Modules and parents are folders with a `pom.xml`, or files of any name. */
function otherPoms(project: XmlElement): XmlElement[] {
  return [
    ...elementsAt(project, 'parent', 'relativePath'),
    ...projectAndProfiles(project).flatMap((parent) => [
      ...elementsAt(parent, 'modules', 'module'),
      ...elementsAt(parent, 'subprojects', 'subproject'),
    ]),
  ];
}

function leadsOn(text: string, path: string): string[] {
  const project = parseXml(text, { processingInstructions: true });
  if (isXmlProblem(project)) return [];
  return otherPoms(project).flatMap((element) => {
    const other = insideCheckout(posix.dirname(path), element.text);
    return other === undefined ? [] : [other, posix.join(other, 'pom.xml')];
  });
}

function projectAndProfiles(project: XmlElement): XmlElement[] {
  return [project, ...elementsAt(project, 'profiles', 'profile')];
}
