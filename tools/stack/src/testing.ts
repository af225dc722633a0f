export { callerKeys, type CallerEnvironment } from './caller-keys.ts';
export { startNats, type TestNats, type TestNatsOptions } from './testing/test-nats.ts';
export { freshDatabase, testPostgresUrl, type FreshDatabase } from './testing/test-databases.ts';
export { startPostgres, type TestPostgres } from './testing/test-postgres.ts';
