import { StackFailure } from '../failure.ts';
import { readRunning } from '../state.ts';
import { describeAddresses } from './addresses.ts';

/** Prints where the network of this clone is. */
export function urls(): number {
  const running = readRunning();
  if (!running?.issuer) throw new StackFailure('The network of this clone does not run. Start it with npm start.');
  console.log(describeAddresses(running));
  return 0;
}
