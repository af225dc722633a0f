/** Unit tests (`*.spec.ts`) stand beside the code; `*.int.spec.ts` need Postgres or NATS, `*.e2e.spec.ts` a whole network. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['halte-source', 'node', 'node-addons'] },
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  globalSetup: '<rootDir>/tools/stack/src/testing/global-setup.ts',
  globalTeardown: '<rootDir>/tools/stack/src/testing/global-teardown.ts',
  testTimeout: 30_000,
};
