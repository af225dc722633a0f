import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How much of a file may pass before what is left of it is collected, in bytes. */
const EVERY_BYTES = 16 * 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;
let passed = 0;

/**
 * Told of each piece of a file that has passed. The engine counts the small objects that stand for buffers, not the megabytes behind them,
 * and lets a hundred of those pile up before it looks; the short look at the youngest objects (under a millisecond) frees them.
 */
export function passedThrough(bytes: number): void {
  passed += bytes;
  if (passed < EVERY_BYTES) return;
  passed = 0;
  collect({ type: 'minor' });
}
