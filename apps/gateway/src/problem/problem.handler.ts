import type { IncomingMessage } from 'node:http';
import { refuse, type Failure } from '@halte/contract-kit';
import { PROBLEM_MEDIA_TYPE } from '@halte/contract-kit/openapi';
import type { Logger } from '@halte/nest-telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PathTable } from '../route/path-table.ts';
import { failureOf } from './fastify-failure.ts';
import { problemBytes } from './problem-document.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** `ok`, or the code of the failure: what the metrics count. */
    outcome: string;
  }
}

/** How long the rest of a body that nobody wants is read and thrown away, so that the caller gets to see the answer. In milliseconds. */
const LINGER_MS = 5_000;

/** One handler for everything that is thrown. */
export function answerProblems(server: FastifyInstance, logger: Logger): void {
  server.decorateRequest('outcome', 'ok');
  server.setErrorHandler((thrown, request, reply) => {
    const failure = failureOf(thrown);
    if (failure.status >= 500) report(logger, request, failure);
    return sendProblem(reply, failure);
  });
  server.addHook('onResponse', ({ raw }, _reply, done) => {
    linger(raw);
    done();
  });
}

/** Ends a request that has no route before its body is read: Fastify would read it first, for as long as it takes to come. */
export function refuseUnrouted(server: FastifyInstance, paths: PathTable): void {
  server.addHook('onRequest', (request, reply, done) => done(request.is404 ? unrouted(request, reply, paths) : undefined));
  // Targets that are no path, such as `*`, meet no hook.
  server.setNotFoundHandler((request, reply) => sendProblem(reply, unrouted(request, reply, paths)));
}

export function unknownAddress(): Failure {
  return refuse('not_found', 'There is no such address');
}

/** The one place that turns a failure into a reply. */
export function sendProblem(reply: FastifyReply, failure: Failure): FastifyReply {
  const { request } = reply;
  request.outcome = failure.code;
  if (failure.retryAfterSeconds !== undefined) reply.header('retry-after', Math.ceil(failure.retryAfterSeconds));
  return reply.code(failure.status).header('content-type', PROBLEM_MEDIA_TYPE).send(problemBytes(failure, request.id));
}

/**
 * Closing at once would reset the connection, and the caller that is still sending would never read why.
 * Node reads on and throws away what it reads; after a while that ends too.
 */
export function linger(request: IncomingMessage): void {
  if (!request.complete) setTimeout(() => request.complete || request.destroy(), LINGER_MS).unref();
}

function unrouted({ url }: FastifyRequest, reply: FastifyReply, paths: PathTable): Failure {
  const allowed = paths.methodsOf(url);
  if (!allowed) return unknownAddress();
  reply.header('allow', allowed);
  return refuse('method_not_allowed', `This address takes ${allowed}`);
}

/** Only a fault of ours has a cause worth a line of its own; what is merely away or late is a warning. */
function report(logger: Logger, request: FastifyRequest, failure: Failure): void {
  const { method, id: requestId } = request;
  const route = request.routeOptions.url;
  const fields = { method, requestId, route, code: failure.code, status: failure.status, error: failure.cause };
  if (failure.code === 'internal') logger.error('A request failed', fields);
  else logger.warn('A request was not answered', fields);
}
