import { elementsAt, isXmlProblem, parseXml } from '../../lockfiles/xml.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import { judgeMavenAddresses, repositoryAddresses } from './maven-settings.js';
import { unreadableConfig } from './settings.js';

/**
 * What a `pom.xml` says about where artifacts come from and go to.
 * @see Maven docs, "POM Reference", "Repositories" and "Distribution Management"
 */
export const pom: ClientConfig = {
  name: 'pom.xml',
  matches: (path) => /(?:^|\/)pom\.xml$/.test(path),
  judge: judgePom,
};

function judgePom(text: string, _path: string, policy: Policy): ConfigVerdict {
  const project = parseXml(text, { processingInstructions: true });
  if (isXmlProblem(project)) return unreadableConfig(project.line, 'pom.xml', project.problem);
  const parents = [project, ...elementsAt(project, 'profiles', 'profile')];
  const targets = parents.flatMap((parent) => [
    ...elementsAt(parent, 'distributionManagement', 'repository', 'url'),
    ...elementsAt(parent, 'distributionManagement', 'snapshotRepository', 'url'),
  ]);
  return { problems: judgeMavenAddresses([...repositoryAddresses(parents), ...targets], policy), binds: [] };
}
