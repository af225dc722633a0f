import { availableParallelism } from 'node:os';

/** Kinds of spec that run in jobs of their own; tools/stack/src/testing/slow-specs.ts says why. */
const SLOW = ['keycloak', 'browser', 'faults', 'stack'];
const slow = process.env.HALTE_TEST_SLOW;
/** What runs over a whole network also runs with the real Keycloak. */
const OVER_KEYCLOAK = ['<rootDir>/{apps,libs}/**/*.e2e.spec.ts', '**/pages.browser.spec.ts'];
const leftOut = SLOW.filter((kind) => kind !== slow && !(slow === 'keycloak' && kind === 'browser'));

/** Unit tests (`*.spec.ts`) stand beside the code; `*.int.spec.ts` need Postgres or NATS, `*.e2e.spec.ts` a whole network. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['halte-source', 'node', 'node-addons'] },
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/tools'],
  testMatch: slow ? [`**/*.${slow}.spec.ts`, ...(slow === 'keycloak' ? OVER_KEYCLOAK : [])] : ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...leftOut.map((kind) => `\\.${kind}\\.spec\\.ts$`)],
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
  reporters: ['default', '<rootDir>/tools/stack/src/testing/count-reporter.ts'],
  // A spec has servers of its own beside it: more at once than this and they starve each other.
  maxWorkers: slow ? 1 : Math.min(4, availableParallelism()),
  testTimeout: slow ? 400_000 : 30_000,
};
