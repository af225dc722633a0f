export { StackFailure } from './failure.ts';
export { startNetwork, type AppName, type NetworkOptions, type NetworkProcess, type RunningNetwork } from './network/start-network.ts';
export { repositoryRoot, stateDirectory } from './repository.ts';
export { findK6 } from './toolchain/find-k6.ts';
export { findNats } from './toolchain/find-nats.ts';
export type { Program } from './toolchain/program.ts';
