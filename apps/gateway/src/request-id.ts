import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const SANE = /^[\w-]{8,64}$/;

const process = randomBytes(9).toString('base64url');
let requests = 0;

/** The caller's own `X-Request-Id` where it is harmless, so that both sides find the same line; a new one otherwise. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) ? given : `${process}-${(requests++).toString(36)}`;
}
