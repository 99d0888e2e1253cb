import { refusedAction } from '../../aws/failures.js';
import type { Repository } from '../../aws/repository.js';
import { placeOfSetting } from '../../config/load.js';
import { suggestion } from '../../config/nearest.js';
import { type Check, failed, failedBy, ok, type Result, warning } from '../check.js';
import { type Examination, failureOf } from '../examination.js';
import { policyStatement } from '../policy-statement.js';

/** The repositories to install from and to publish to are there. */
export const repository: Check = {
  name: 'repository',
  restsOn: ['domain'],
  async run(examination) {
    const repositories = await examination.repositories();
    let unknown: Result | undefined;
    for (const one of repositories) {
      const found = await look(one, examination);
      if (found?.status === 'failed') return found;
      unknown ??= found;
    }
    return unknown ?? ok(`${repositories.map(({ repository: name }) => name).join(', ')}: there`);
  },
};

async function look(address: Repository, examination: Examination): Promise<Result | undefined> {
  const { settings } = examination;
  const { repository: name, domain } = address;
  const inspection = examination.inspectionIn(address.region);
  const asked = inspection.repository(address);
  const failure = await failureOf(asked);
  if (failure !== undefined) {
    const action = refusedAction(failure, 'codeartifact:DescribeRepository');
    if (action === undefined) return failedBy(failure);
    return warning({
      what: `it is not known whether repository ${name} is there`,
      cause: failure.parts.cause,
      remedy: 'Builds do without it; to see repository, upstreams and external connection here, allow this',
      details: policyStatement(action, address),
    });
  }
  if ((await asked) !== undefined) return undefined;
  const others = await inspection.repositories(address).catch(() => []);
  const key = ['repository', 'publish-repository'].find((each) => Reflect.get(settings, each) === name);
  return failed('input', {
    what: `could not find repository ${name} in domain ${domain}`,
    cause: 'CodeArtifact knows no such repository',
    remedy: others.length === 0 ? 'Check repository, domain and region' : suggestion(name, others),
    ...(key === undefined ? {} : placeOfSetting(settings, [key])),
  });
}
