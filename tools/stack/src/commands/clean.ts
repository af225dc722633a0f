import { endLeftovers, endProcess } from '../process-records.ts';
import { removeState } from '../network/local-network.ts';
import { stateDirectory } from '../repository.ts';
import { readRunning, stateFiles } from '../state.ts';
import { testState } from '../testing/test-state.ts';

/** Stops the network of this clone and removes its data, logs and keys. What was downloaded stays in the cache. */
export async function clean(): Promise<number> {
  const running = readRunning();
  if (running) {
    console.log('Stopping the network …');
    await endProcess(running.launcher, 'SIGTERM', 60_000);
  }
  for (const records of [stateFiles.records, testState]) await endLeftovers(records);
  removeState();
  console.log(`Removed ${stateDirectory}.`);
  return 0;
}
