/** Unit tests (`*.spec.ts`) stand beside the code; `*.int.spec.ts` need Postgres or NATS, `*.e2e.spec.ts` a whole network. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['halte-source', 'node', 'import', 'default'] },
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
  testTimeout: 30_000,
};
