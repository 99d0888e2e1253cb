import type { DescribedRepository } from '../../aws/inspection.js';
import { refusedAction } from '../../aws/failures.js';
import { placeOfSetting } from '../../config/load.js';
import { suggestion } from '../../config/nearest.js';
import { type Check, failed, failedBy, type NamedResult, ok, type Result, warning } from '../check.js';
import { type Examination, failureOf } from '../examination.js';
import { policyStatement } from '../policy-statement.js';

/** The repositories to install from and to publish to are there. */
export const repository: Check = {
  name: 'repository',
  restsOn: ['domain'],
  async run(examination) {
    const results: NamedResult[] = [];
    for (const key of ['repository', 'publish-repository'] as const) {
      const name = examination.settings[key];
      if (name !== undefined) results.push({ name: key, ...(await look(key, name, examination)) });
    }
    return results;
  },
};

async function look(
  key: 'repository' | 'publish-repository',
  name: string,
  examination: Examination,
): Promise<Result> {
  const { inspection, settings } = examination;
  const address = { ...examination.repository, repository: name };
  const asked: Promise<DescribedRepository | undefined> = inspection.repository(address);
  const failure = await failureOf(asked);
  if (failure !== undefined) {
    const action = refusedAction(failure, 'codeartifact:DescribeRepository');
    if (action === undefined) return failedBy(failure);
    return warning({
      what: `it is not known whether repository ${name} is there`,
      cause: failure.parts.cause,
      remedy: 'Builds do without it; to see repository, upstreams and external connection here, allow',
      details: policyStatement(action, address),
    });
  }
  const described = await asked;
  if (described !== undefined) return ok(`${name} is there`);
  const others = await inspection.repositories(address).catch(() => []);
  return failed('input', {
    what: `could not find repository ${name} in domain ${settings.domain}`,
    cause: 'CodeArtifact knows no such repository',
    remedy: others.length === 0 ? `Check ${key}, domain and region` : suggestion(name, others),
    ...placeOfSetting(settings, [key]),
  });
}
