import type { Format } from '../../aws/formats.js';
import { type Check, failed, ok } from '../check.js';
import { explained } from '../explained-graph.js';

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
    explained(examination, async (graph) => {
      const { repository, domain, region } = examination.settings;
      for (const format of await examination.formats()) {
        if (await graph.serves(format)) continue;
        const connection = CONNECTIONS[format];
        return failed('refused', {
          what: `could not find a way to ${format} packages from repository ${repository}`,
          cause: 'neither it nor an upstream holds any, and none of them has a connection to a public store of that format',
          remedy:
            connection === undefined
              ? 'Publish them to the repository: there is no public store that CodeArtifact connects to'
              : `Give it, or better a repository of its own that becomes an upstream, the connection ${connection}`,
          ...(connection === undefined
            ? {}
            : {
                details: [
                  `aws codeartifact associate-external-connection --domain ${domain} --domain-owner ${examination.settings['domain-owner']} --region ${region} --repository ${repository} --external-connection ${connection}`,
                ],
              }),
        });
      }
      const said = graph.connections.map(({ name, format, of }) => `${format} from ${name} (by ${of})`);
      return ok(said.length === 0 ? 'none: only what was published can be had' : said.join(', '));
    }),
};
