import type { PublishFormat } from '../config/settings.js';
import type { PublishableFormat } from './artifact.js';

/** Formats that can be published, by their key under `publish`. One is loaded when it is needed, with what it reads by. */
const FORMATS: Readonly<Record<PublishFormat, () => Promise<PublishableFormat>>> = {
  npm: async () => (await import('./npm.js')).npm,
  pypi: async () => (await import('./pypi.js')).pypi,
  maven: async () => (await import('./maven.js')).maven,
  cargo: async () => (await import('./cargo.js')).cargo,
  ruby: async () => (await import('./ruby.js')).ruby,
  generic: async () => (await import('./generic.js')).generic,
  nuget: async () => (await import('./nuget.js')).nuget,
  swift: async () => (await import('./swift.js')).swift,
};

export function publishableFormat(name: PublishFormat): Promise<PublishableFormat> {
  return FORMATS[name]();
}
