import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Headers } from './access/security.headers.ts';
import { pathOf, type PathTable } from './route/path.table.ts';

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
    if (!isPlain(request)) return void reply.callNotFound();
    if (request.method === 'OPTIONS' && answerOptions(request, reply, paths)) return;
    done();
  });
}

/** The router reads `/a/` as `/a/:id` with an empty id, and decodes escapes before it compares. Neither is an address of ours. */
function isPlain({ url, routeOptions }: FastifyRequest): boolean {
  if (!PLAIN.test(url)) return false;
  return !pathOf(url).endsWith('/') || routeOptions.url === '/' || routeOptions.url?.endsWith('/') === true;
}

/** `OPTIONS` on its own asks what an address takes (RFC 9110 section 9.3.7); with more headers it is a browser's preflight. */
function answerOptions(request: FastifyRequest, reply: FastifyReply, paths: PathTable): boolean {
  if (request.headers['access-control-request-method'] !== undefined) return false;
  const allowed = paths.methodsOf(request.url);
  if (!allowed) reply.callNotFound();
  else reply.code(204).header('allow', allowed).send();
  return true;
}
