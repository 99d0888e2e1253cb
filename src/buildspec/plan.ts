import type { Runtime, Settings } from '../config/settings.js';
import type { Part } from './ecosystems/ecosystem.js';

/** How the gate gets into a build. @see vendor.ts for the file of `vendored` */
export type Delivery =
  | { readonly from: 'checkout'; readonly file: string; readonly sha256: string }
  | { readonly from: 'repository'; readonly version: string; readonly sha256: string }
  | { readonly from: 'nowhere' };

/** All that one buildspec is made of. */
export interface Plan {
  readonly settings: Settings;
  readonly parts: readonly Part[];
  /** A file that verifies cannot publish, whatever started the build. */
  readonly mayPublish: boolean;
  readonly delivery: Delivery;
  /** Versions as the image names them. */
  readonly runtimes: Readonly<Partial<Record<Runtime, string>>>;
  /** Life of the token, in seconds. */
  readonly tokenSeconds: number;
}

/** What ends up in the build's shell: `CODEARTIFACT_GATE` is the path of the command line, for commands of the user's as well. */
export const GATE = '"$CODEARTIFACT_GATE"';

/** Below the checkout, since report groups take no other place. */
export const CHECK_REPORT = 'reports/codeartifact-gate.xml';
