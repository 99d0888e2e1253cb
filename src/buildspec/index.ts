export { type GeneratedFile, generateBuildspecs, TEMPLATE } from './generate.js';
export { type Difference, differences, refuseForeign, unifiedDiff } from './kept-files.js';
export type { Delivery } from './plan.js';
export { openProject } from './project.js';
export { sha256, vendoredFile, vendoredGate } from './vendor.js';
