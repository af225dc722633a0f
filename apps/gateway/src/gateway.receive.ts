import { refuse, type Failure } from '@halte/contract-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Headers } from './access/security-headers.ts';
import { unknownAddress } from './problem/problem.handler.ts';
import { pathOf, type PathTable } from './route/path-table.ts';

/** Whether the gateway is on its way out. */
export interface Presence {
  readonly leaving: boolean;
}

/** Segments of unreserved characters (RFC 3986 section 2.3), none of them empty: all that names and identifiers are made of. */
const PLAIN = /^(?:\/[\w.~-]+)*\/?(?:\?|$)/;

/** The first look at every request: what each reply carries, and whether the address is written the one way it can be. */
export function receive(server: FastifyInstance, paths: PathTable, presence: Presence, headers: Headers): void {
  const everyReply = { ...headers, 'cache-control': 'no-store' };
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(everyReply).header('x-request-id', request.id);
    if (presence.leaving) reply.header('connection', 'close');
    const refusal = refusalOf(request, paths);
    if (refusal) return done(refusal);
    if (asksForMethods(request)) return answerMethods(request, reply, paths, done);
    done();
  });
}

function refusalOf(request: FastifyRequest, paths: PathTable): Failure | undefined {
  if (!namesOneHost(request.raw)) return refuse('invalid_input', undefined, { details: [{ field: 'Host', message: 'is sent once' }] });
  return isPlain(request, paths) ? undefined : unknownAddress();
}

/** RFC 9112 section 3.2: whoever stands in front of us could have gone by the other one. */
function namesOneHost({ httpVersion, headers }: FastifyRequest['raw']): boolean {
  return headers.host === undefined ? httpVersion === '1.0' : !headers.host.includes(',');
}

/** The router reads `/a/` as `/a/:id` with an empty id, and decodes escapes before it compares. Neither is an address of ours. */
function isPlain({ url, routeOptions }: FastifyRequest, paths: PathTable): boolean {
  if (!PLAIN.test(url)) return false;
  if (!pathOf(url).endsWith('/')) return true;
  return routeOptions.url === undefined ? paths.methodsOf(url) !== undefined : routeOptions.url.endsWith('/');
}

/** `OPTIONS` on its own asks what an address takes (RFC 9110 section 9.3.7); with more headers it is a browser's preflight. */
function asksForMethods({ method, headers }: FastifyRequest): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] === undefined;
}

function answerMethods({ url }: FastifyRequest, reply: FastifyReply, paths: PathTable, done: (refusal: Failure) => void): void {
  const allowed = paths.methodsOf(url);
  if (allowed) reply.code(204).header('allow', allowed).send();
  else done(unknownAddress());
}
