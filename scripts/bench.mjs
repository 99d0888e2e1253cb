// How long the main commands take, as ratios against a peer or a floor in the same run: the machine's speed cancels out.
// `npm run bench` runs all, `npm run bench -- check` only those that are named. One file a bench, in bench/.
import { check } from './bench/check.mjs';
import { login } from './bench/login.mjs';
import { publish } from './bench/publish.mjs';
import { record } from './bench/record.mjs';
import { setUp } from './setup.mjs';
import { setUpTools } from './tools.mjs';

const BENCHES = { login, check, record, publish };

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHES);
const unknown = names.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`Could not run ${unknown}: there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
setUp();
setUpTools();
for (const name of names) await BENCHES[name]();
