import { type Check, failed, ok } from '../check.js';
import { explained } from '../explained-graph.js';

/** Where the repository looks for what it does not hold: whether a repository is left out that would help. */
export const upstreams: Check = {
  name: 'upstreams',
  restsOn: ['repository'],
  run: (examination) =>
    explained(examination, async (graph) => {
      const { repository, domain } = examination.settings;
      for (const format of await examination.formats()) {
        if (await graph.serves(format)) continue;
        const missing = await graph.missingUpstream(format);
        if (missing === undefined) continue;
        return failed('refused', {
          what: `could not find a way to ${format} packages from repository ${repository}`,
          cause: `nothing that it reaches holds any or has a connection for them; repository ${missing} of the domain has one, but is no upstream of it`,
          remedy: `Add ${missing} to its upstreams: the list below stands in the place of the one that it has`,
          details: [
            `aws codeartifact update-repository --domain ${domain} --domain-owner ${examination.settings['domain-owner']} --region ${examination.settings.region} --repository ${repository} --upstreams ${[...graph.upstreamsOfRoot, missing].map((name) => `repositoryName=${name}`).join(' ')}`,
          ],
        });
      }
      const [, ...others] = graph.names;
      return ok(others.length === 0 ? `${repository} has none` : others.join(', '));
    }),
};
