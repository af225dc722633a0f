import type { FastifyReply, FastifyRequest } from 'fastify';
import { codingFor, COMPRESS_FROM, compressed } from './content-coding.ts';
import { namesTag, tagOf } from './entity-tag.ts';

/**
 * Answers with bytes that are the same for everybody. Anybody may keep them and asks each time whether they still hold: what turned
 * confidential is to be gone at once. The tag is a strong one, so each coding has its own (RFC 9110 section 8.8.3).
 */
export async function sendOpen(request: FastifyRequest, reply: FastifyReply, body: Uint8Array): Promise<void> {
  const taken = codingFor(request, reply);
  const coding = body.length < COMPRESS_FROM ? undefined : taken;
  const tag = tagOf(body);
  reply.header('etag', `"${coding ? `${tag}-${coding}` : tag}"`).header('cache-control', 'public, no-cache');
  // What a caller keeps in one coding holds while what it was made of does.
  if ([tag, `${tag}-br`, `${tag}-gzip`].some((known) => namesTag(request.headers['if-none-match'], known)))
    return void reply.code(304).send();
  reply.header('content-type', 'application/json');
  if (!coding) return void reply.send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
  const smaller = request.method === 'HEAD' ? undefined : await compressed(coding, body);
  reply.header('content-encoding', coding).send(smaller);
}
