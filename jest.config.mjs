export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  // Projects that are read, not run: their manifests are no modules of ours.
  modulePathIgnorePatterns: ['<rootDir>/__tests__/corpus/', '<rootDir>/__tests__/lockfiles/samples/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2024',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  setupFiles: ['<rootDir>/__tests__/support/clean-environment.ts'],
  testSequencer: '<rootDir>/__tests__/support/long-first.cjs',
  testTimeout: 60_000,
  // The tests mostly wait for clients that they have started.
  maxWorkers: 2,
  // Kept-alive connections to servers that are gone must not hold the run up.
  forceExit: true,
};
