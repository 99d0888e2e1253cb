import type { Format } from '../../aws/formats.js';
import { type Check, failed, ok } from '../check.js';
import { judgeSupplies } from '../supplies.js';

/** Connections to public stores. @see AWS CodeArtifact user guide, "Supported external connection repositories" */
const CONNECTIONS: Partial<Record<Format, string>> = {
  npm: 'public:npmjs',
  pypi: 'public:pypi',
  maven: 'public:maven-central',
  nuget: 'public:nuget-org',
  cargo: 'public:crates-io',
  ruby: 'public:ruby-gems-org',
};

/** Which formats come in from public stores; whether a client that is used here has nothing to install. */
export const externalConnection: Check = {
  name: 'external connection',
  restsOn: ['upstreams'],
  run: (examination) =>
    judgeSupplies(
      examination,
      async ({ format, repository: { repository, domain, domainOwner, region }, graph }) => {
        if (await graph.serves(format)) return undefined;
        const connection = CONNECTIONS[format];
        const command = `aws codeartifact associate-external-connection --domain ${domain} --domain-owner ${domainOwner} --region ${region} --repository ${repository} --external-connection ${connection}`;
        return failed('refused', {
          what: `could not find a way to ${format} packages from repository ${repository}`,
          cause:
            'neither it nor an upstream holds any, and none of them has an external connection to a public store of that format',
          remedy:
            connection === undefined
              ? 'Publish them to the repository: CodeArtifact connects to no public store of that format'
              : `Give it, or better a repository of its own that becomes an upstream, the external connection ${connection}`,
          ...(connection === undefined ? {} : { details: [command] }),
        });
      },
      (graphs) => {
        const connections = graphs.flatMap((graph) => graph.connections);
        const said = new Set(connections.map(({ name, format, of }) => `${format} from ${name} (by ${of})`));
        return ok(said.size === 0 ? 'none: only what was published can be had' : [...said].join(', '));
      },
    ),
};
