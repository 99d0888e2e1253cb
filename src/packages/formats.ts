import type { PublishFormat } from '../config/settings.js';
import type { PublishableFormat } from './artifact.js';
import { cargo } from './cargo.js';
import { generic } from './generic.js';
import { maven } from './maven.js';
import { npm } from './npm.js';
import { nuget } from './nuget.js';
import { pypi } from './pypi.js';
import { ruby } from './ruby.js';
import { swift } from './swift.js';

/** Formats that can be published, by their key under `publish`. */
export const PUBLISHABLE_FORMATS: Readonly<Record<PublishFormat, PublishableFormat>> = {
  npm,
  pypi,
  maven,
  cargo,
  ruby,
  generic,
  nuget,
  swift,
};
