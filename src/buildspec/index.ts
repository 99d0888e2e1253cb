export { compareBuildspecs } from './compare.js';
export type { GeneratedFile } from './generate.js';
export { type Difference, refuseForeign, unifiedDiff } from './kept-files.js';
export { isVendored, vendoredFile, vendoredGate } from './vendor.js';
