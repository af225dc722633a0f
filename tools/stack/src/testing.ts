export { demoRealm } from './identity/demo-realm.ts';
export { clientOrganisations } from './identity/realm.ts';
export { startIdentity, type RunningIdentity } from './identity/start-identity.ts';
export { callerKeys, type CallerEnvironment } from './caller-keys.ts';
export { startNats, type TestNats, type TestNatsOptions } from './testing/test-nats.ts';
export { freshDatabase, testPostgresUrl, type FreshDatabase } from './testing/test-databases.ts';
export { startPostgres, type TestPostgres } from './testing/test-postgres.ts';
export { startNetwork, type AppName, type NetworkOptions, type NetworkProcess, type RunningNetwork } from './network/start-network.ts';
export { demoPartner, signIn } from './testing/partner-token.ts';
