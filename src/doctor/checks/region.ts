import { isOfOtherRegion } from '../../aws/failures.js';
import { type Check, failed, ok } from '../check.js';
import { failureOf } from '../examination.js';

/** The services that answer are those of the region of the configuration. */
export const region: Check = {
  name: 'region',
  restsOn: ['role'],
  async run(examination) {
    const { settings, environment } = examination;
    for (const ask of [() => examination.token(), () => examination.identity()]) {
      const failure = await failureOf(ask());
      if (failure === undefined || !isOfOtherRegion(failure)) continue;
      return failed('input', {
        what: `could not use region ${settings.region}`,
        cause: failure.parts.cause,
        remedy: `${failure.parts.remedy}: the domain has to be in the region that is configured`,
      });
    }
    const other = ['AWS_REGION', 'AWS_DEFAULT_REGION'].filter(
      (name) => (environment[name] ?? settings.region) !== settings.region,
    );
    const note = other.map((name) => `; ${name} says ${environment[name]}, which is not used`);
    return ok(`${settings.region}${note.join('')}`);
  },
};
