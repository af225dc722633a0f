import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EdgeRoute } from './edge-route.ts';
import { requestBytes } from './request-reader.ts';

/** Lists the parameters that an operation of a foreign standard does not know, and therefore left alone. */
export const IGNORED_PARAMETERS = 'Ignored-Parameters';

/** The request as bytes; the reply tells which of its parameters count for nothing. */
export function toldRequestBytes(route: EdgeRoute, request: FastifyRequest, reply: FastifyReply): Uint8Array {
  const ignored = new Set<string>();
  const bytes = requestBytes(route, request, ignored);
  if (ignored.size > 0) reply.header(IGNORED_PARAMETERS, [...ignored].join(', '));
  return bytes;
}
