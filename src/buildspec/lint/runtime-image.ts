import { suggestion } from '../../config/nearest.js';
import { hasVersion, KNOWN_RUNTIMES } from '../images.js';
import type { Lint } from './finding.js';

/** @see the files runtimes.yml of github.com/aws/aws-codebuild-docker-images */
export const runtimeImage: Lint = {
  id: 'runtime-image',
  severity: 'error',
  summary: 'A runtime is none of the image; a warning where only the version is not: it is then downloaded.',

  *find({ mapping, lineOf, image, context }) {
    const path = ['phases', 'install', 'runtime-versions'];
    for (const [runtime, given] of Object.entries(mapping(...path))) {
      const line = lineOf(...path, runtime);
      if (!KNOWN_RUNTIMES.includes(runtime)) {
        yield {
          line,
          message: `no image has a runtime ${runtime}`,
          remedy: suggestion(runtime, KNOWN_RUNTIMES),
        };
        continue;
      }
      if (image === undefined || context.image === undefined) continue;
      const versions = Object.hasOwn(image.runtimes, runtime) ? image.runtimes[runtime]! : [];
      if (versions.length === 0) {
        yield {
          line,
          message: `${context.image} has no ${runtime}`,
          remedy: `Choose an image that has it, or one of ${Object.keys(image.runtimes).join(', ')}`,
        };
      } else if (hasVersion(context.image, runtime, String(given)) === false) {
        yield {
          line,
          severity: 'warning',
          message: `${context.image} does not bring ${runtime} ${String(given)}: the build downloads it from the public network`,
          remedy: `Choose one of ${versions.join(', ')}`,
        };
      }
    }
  },
};
