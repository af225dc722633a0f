import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Names the answer in an `ETag`, and tells whether the caller has this very one already (RFC 9110, 13.1.2). The tag is a weak one: a proxy
 * may compress the answer on its way. Whoever keeps it asks each time: what turned confidential is to be gone at once.
 */
export function stillHolds(request: FastifyRequest, reply: FastifyReply, body: Uint8Array): boolean {
  const tag = tagOf(body);
  reply.header('etag', `W/"${tag}"`).header('cache-control', 'no-cache');
  return namesTag(request.headers['if-none-match'], tag);
}

/** What an answer is known by. */
export function tagOf(body: Uint8Array): string {
  return hash('sha256', body, 'base64url').slice(0, 22);
}

/** Whether the header names a tag: `*`, or a list of tags that are compared whether weak or not. */
export function namesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === `"${tag}"`);
}
