import { normalizeIP } from '@fastify/rate-limit';
import { refuse } from '@halte/contract-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Each client has a minute's worth of requests; whoever is not signed in shares that of their address. */
export const WINDOW_MS = 60_000;

type Count = Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>;

/** A verified client counts as itself, so that one partner cannot use up what another is due. */
export function limitKey({ caller, ip }: FastifyRequest): string {
  if (caller.kind === 'anonymous') return normalizeIP(ip);
  return `${caller.organisation ?? ''} ${caller.client ?? ''} ${caller.kind === 'person' ? caller.subject : ''}`;
}

/**
 * Tells the client where it stands (draft-ietf-httpapi-ratelimit-headers) on every reply.
 * @throws Failure `rate_limited`, with the seconds to wait, once the minute is used up.
 */
export function withinLimit(count: Count, reply: FastifyReply): void {
  if (count.isAllowed) return;
  reply.header('ratelimit-limit', count.max);
  reply.header('ratelimit-remaining', count.remaining);
  reply.header('ratelimit-reset', count.ttlInSeconds);
  if (!count.isExceeded) return;
  const message = `This client may send ${count.max} requests a minute`;
  throw refuse('rate_limited', message, { retryAfterSeconds: count.ttlInSeconds });
}
