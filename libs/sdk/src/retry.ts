import type { HalteError } from './halte-error.ts';
import type { Route } from './route.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8_000;

/**
 * Whether an attempt may be made again. What has an effect each time is only repeated where the network
 * turned it away at the door (`rate_limited`): after any other failure the effect may be there already.
 */
export function isRepeatable(route: Route, error: HalteError): boolean {
  if (!error.retryable) return false;
  return route.idempotent !== 'no' || error.code === 'rate_limited';
}

/**
 * Milliseconds to wait before the next attempt: what the network asked for, else twice as long each time.
 * The random part keeps clients that failed together from coming back together.
 * @param attempt 0 after the first one.
 */
export function waitBefore(attempt: number, retryAfterMs: number | undefined, random: () => number = Math.random): number {
  const growing = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
  const spread = growing * (0.5 + random() / 2);
  return retryAfterMs === undefined ? spread : retryAfterMs + spread - growing / 2;
}
