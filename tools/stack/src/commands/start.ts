import { existsSync } from 'node:fs';
import { StackFailure } from '../failure.ts';
import { diskOf, memoryOf } from '../network/figures.ts';
import { postgresDirectory, removeState, startLocalNetwork, stopAll, type LocalNetwork, type Started } from '../network/local-network.ts';
import { endLeftovers } from '../process-records.ts';
import { Progress } from '../progress.ts';
import { stateDirectory } from '../repository.ts';
import { readRunning, stateFiles, writeRunning } from '../state.ts';
import { describeAddresses } from './addresses.ts';

export interface StartOptions {
  readonly fresh: boolean;
  readonly keycloak: boolean;
}

/** Starts the network and keeps it until Ctrl-C. `meanwhile` runs beside it (the watcher of `npm run dev`). */
export async function start(options: StartOptions, meanwhile?: (network: LocalNetwork, progress: Progress) => () => void): Promise<number> {
  refuseSecond();
  const progress = new Progress();
  const started: Started = [];
  const asked = untilAsked();
  await makeWay(options, progress);
  console.log('Starting Halte …');
  const failure = await Promise.race([asked.then(() => undefined), bringUp(options, progress, started, meanwhile)]).catch(
    (error: unknown) => error,
  );
  if (failure === undefined) await asked;
  console.log('\nStopping …');
  await stopAll(started);
  if (failure !== undefined) throw failure;
  console.log('Stopped. The data stays for the next start; npm start -- --fresh begins again.');
  return 0;
}

function refuseSecond(): void {
  const running = readRunning();
  if (running) throw new StackFailure(`The network of this clone runs already: ${running.publicUrl} (npm run urls, npm run clean).`);
}

async function makeWay({ fresh }: StartOptions, progress: Progress): Promise<void> {
  const ended = await endLeftovers(stateFiles.records);
  if (ended.length > 0) progress.say(`A start that was killed left ${ended.map(({ name }) => name).join(', ')}: ended.`);
  if (fresh) removeState();
}

/** Settles with nothing when the network is up and everything has been said. */
async function bringUp(
  options: StartOptions,
  progress: Progress,
  started: Started,
  meanwhile?: (network: LocalNetwork, progress: Progress) => () => void,
): Promise<undefined> {
  writeRunning({ publicUrl: 'still starting', issuer: '', demo: false });
  const network = await startLocalNetwork(progress, started, options);
  writeRunning(network);
  report(network, progress);
  const stop = meanwhile?.(network, progress);
  if (stop) started.push(async () => stop());
  return undefined;
}

function report(network: LocalNetwork, progress: Progress): void {
  const memory = network.processes().map(({ name, pid }) => `${name} ${(pid && memoryOf(pid)) ?? '?'} MB`);
  console.log(`\n${describeAddresses(network)}\n`);
  console.log(`Memory  ${memory.join(', ')}`);
  console.log(`Disk    ${disk()}`);
  console.log(`Ready   in ${progress.summary()}`);
  console.log(`Logs    ${stateFiles.logs}\n\nCtrl-C stops it.`);
}

function disk(): string {
  const elsewhere = postgresDirectory();
  const places = [stateDirectory, ...(elsewhere.startsWith(stateDirectory) ? [] : [elsewhere])].filter((place) => existsSync(place));
  return places.map((place) => `${place} ${diskOf(place) ?? '?'} MB`).join(', ');
}

/** Ctrl-C, a closed terminal, or `kill`; a second time ends it at once. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    let times = 0;
    const ask = (): void => {
      times += 1;
      if (times > 2) process.exit(130);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  });
}
