import { type Check, failed, ok } from '../check.js';
import { judgeSupplies } from '../supplies.js';

/** Where repositories look for what they do not hold: whether one is left out that would help. */
export const upstreams: Check = {
  name: 'upstreams',
  restsOn: ['repository'],
  run: (examination) =>
    judgeSupplies(
      examination,
      async ({ format, repository: { repository, domain, domainOwner, region }, graph }) => {
        if (await graph.serves(format)) return undefined;
        const missing = await graph.missingUpstream(format);
        if (missing === undefined) return undefined;
        const upstreamsOfIt = [...graph.upstreamsOfRoot, missing].map((name) => `repositoryName=${name}`);
        return failed('refused', {
          what: `could not find a way to ${format} packages from repository ${repository}`,
          cause: `nothing that it reaches holds any or has a connection for them; repository ${missing} of the domain has one, but is no upstream of it`,
          remedy: `Add ${missing} to its upstreams, by a list that stands in the place of the one that it has`,
          details: [
            `aws codeartifact update-repository --domain ${domain} --domain-owner ${domainOwner} --region ${region} --repository ${repository} --upstreams ${upstreamsOfIt.join(' ')}`,
          ],
        });
      },
      (graphs) => {
        const said = graphs.map(({ names: [name, ...others] }) =>
          others.length === 0 ? `${name} has none` : `${name}: ${others.join(', ')}`,
        );
        return ok(said.join('; '));
      },
    ),
};
