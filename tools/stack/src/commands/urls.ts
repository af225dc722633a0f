import { StackFailure } from '../failure.ts';
import { readRunning } from '../state.ts';
import { describeAddresses, shellVariables } from './addresses.ts';

/** Prints where the network of this clone is; for a shell, as variables to take over with `eval`. */
export function urls(shell = false): number {
  const running = readRunning();
  if (!running?.issuer) throw new StackFailure('The network of this clone does not run. Start it with npm start.');
  console.log(shell ? shellVariables(running) : describeAddresses(running));
  return 0;
}
