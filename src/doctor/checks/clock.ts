import { type Check, failed, ok, warning } from '../check.js';

/** AWS refuses signatures older than this, in milliseconds. */
const REFUSED_MS = 5 * 60_000;
const NOTICEABLE_MS = 60_000;

/** The clock of this machine against that of the servers. */
export const clock: Check = {
  name: 'clock',
  restsOn: ['network'],
  async run({ skew }) {
    if (skew === undefined) {
      return warning({
        what: 'the time of the servers is not known',
        cause: 'their answers have no date',
        remedy: 'Check that the clock of this machine is right',
      });
    }
    const off = Math.abs(skew);
    const words = `the clock of this machine is ${inWords(off)} ${skew > 0 ? 'behind' : 'ahead of'} that of AWS`;
    const remedy = 'Set the clock: switch NTP on (timedatectl set-ntp true, chronyc makestep)';
    if (off < NOTICEABLE_MS) return ok('at most a minute away from that of AWS');
    if (off < REFUSED_MS) return warning({ what: words, remedy });
    return failed('unauthorised', {
      what: words,
      cause: 'signatures and tokens that are more than five minutes off are refused, or count as expired',
      remedy,
    });
  },
};

function inWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
