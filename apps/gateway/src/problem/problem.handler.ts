import { refuse, type Failure } from '@halte/contract-kit';
import { PROBLEM_MEDIA_TYPE } from '@halte/contract-kit/openapi';
import type { Logger } from '@halte/nest-telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PathTable } from '../route/path.table.ts';
import { hasBody } from '../route/request.reader.ts';
import { failureOf } from './fastify.failure.ts';
import { problemBytes } from './problem.document.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** `ok`, or the code of the failure: what the metrics count. */
    outcome: string;
  }
}

/** How long the rest of a refused body is read and thrown away, so that the caller gets to see the answer. In milliseconds. */
const LINGER_MS = 5_000;

/** One handler for everything that is thrown, and one for every address that is not there. */
export function answerProblems(server: FastifyInstance, paths: PathTable, logger: Logger): void {
  server.decorateRequest('outcome', 'ok');
  server.setErrorHandler((thrown, request, reply) => {
    const failure = failureOf(thrown);
    if (failure.status >= 500) report(logger, request, failure);
    return sendProblem(reply, failure);
  });
  server.setNotFoundHandler((request, reply) => sendProblem(reply, nothingHere(request, reply, paths)));
}

/** The one place that turns a failure into a reply. */
export function sendProblem(reply: FastifyReply, failure: Failure): FastifyReply {
  const { request } = reply;
  request.outcome = failure.code;
  if (failure.retryAfterSeconds !== undefined) reply.header('retry-after', Math.ceil(failure.retryAfterSeconds));
  if (hasBody(request)) linger(request);
  return reply.code(failure.status).header('content-type', PROBLEM_MEDIA_TYPE).send(problemBytes(failure, request.id));
}

/**
 * Closing at once would reset the connection, and the caller that is still sending would never read why.
 * Node reads on and throws away what it reads; after a while that ends too.
 */
function linger({ raw }: FastifyRequest): void {
  setTimeout(() => raw.complete || raw.destroy(), LINGER_MS).unref();
}

function nothingHere({ url }: FastifyRequest, reply: FastifyReply, paths: PathTable): Failure {
  const allowed = paths.methodsOf(url);
  if (!allowed) return refuse('not_found', 'There is no such address');
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
