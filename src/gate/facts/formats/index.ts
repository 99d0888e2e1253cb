import type { Format } from '../../../aws/formats.js';
import { cargoFacts } from './cargo.js';
import type { FormatFacts } from './format-facts.js';
import { mavenFacts } from './maven.js';
import { npmFacts } from './npm.js';
import { nugetFacts } from './nuget.js';
import { pypiFacts } from './pypi.js';
import { rubyFacts } from './ruby.js';

/** Swift has no page with digests or times, generic packages no endpoint: there only the control plane is asked. */
const CONTROL_PLANE_ONLY: FormatFacts = {};

/** Adding a format = adding a file and naming it here. */
export const FORMAT_FACTS: Readonly<Record<Format, FormatFacts>> = {
  npm: npmFacts,
  pypi: pypiFacts,
  cargo: cargoFacts,
  maven: mavenFacts,
  nuget: nugetFacts,
  ruby: rubyFacts,
  swift: CONTROL_PLANE_ONLY,
  generic: CONTROL_PLANE_ONLY,
};
