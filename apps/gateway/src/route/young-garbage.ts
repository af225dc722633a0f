import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How much may be written before what is left of it is collected, in bytes. */
const EVERY_BYTES = 4 * 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;
let written = 0;

/**
 * Told of each piece of a stream that was written. The engine counts the small objects that stand for buffers, not the megabytes behind them:
 * left to itself it lets about a hundred of those pile up. A look at the youngest objects, well under a millisecond, frees them
 * (a download of 200 MB: 263 MB resident without, 217 MB with it).
 */
export function wrote(bytes: number): void {
  written += bytes;
  if (written < EVERY_BYTES) return;
  written = 0;
  collect({ type: 'minor' });
}
