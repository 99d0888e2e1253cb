import type { PublishableFormat } from './artifact.js';
import { cargo } from './cargo.js';
import { maven } from './maven.js';
import { npm } from './npm.js';
import { pypi } from './pypi.js';
import { ruby } from './ruby.js';

/** Formats that can be published, by their key under `publish`. */
export const PUBLISHABLE_FORMATS = { npm, pypi, maven, cargo, ruby } as const satisfies Readonly<
  Record<string, PublishableFormat>
>;

export type PublishableFormatName = keyof typeof PUBLISHABLE_FORMATS;

export function isPublishable(name: string): name is PublishableFormatName {
  return Object.hasOwn(PUBLISHABLE_FORMATS, name);
}
