import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import { createLogger, recordRequest } from '@halte/nest-telemetry';
import type { TokenCheck } from '@halte/nest-identity';
import { fastify, type FastifyInstance } from 'fastify';
import { guard } from './access/access.hook.ts';
import { limitKey, WINDOW_MS } from './access/rate-limit.ts';
import { apiHeaders } from './access/security-headers.ts';
import { answerPreflights, openToPages } from './access/open-data.ts';
import type { GatewayConfig } from './gateway.config.ts';
import { receive, type Presence } from './gateway.receive.ts';
import { answerClientError, answerOddRequests } from './problem/client-error.ts';
import { failureOf } from './problem/fastify-failure.ts';
import { answerProblems, linger, refuseUnrouted, sendProblem } from './problem/problem.handler.ts';
import { requestIdOf } from './request-id.ts';
import { PathTable } from './route/path-table.ts';

const EXPOSED = ['X-Request-Id', 'Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'Content-Disposition', 'ETag'];

/** A header that is sent twice is read as a list, which none of ours may be: of two tokens or types, nobody knows which one counts. */
const HEADERS = { maxHeaderSize: 16_384, joinDuplicateHeaders: true, requireHostHeader: false };

/**
 * A bare Fastify with the limits of the edge. Paths are taken as they are written: no other case, no doubled or added slash, no percent sign.
 * Compression is left to the proxy in front, which does it without our processor time.
 */
export function createServer(config: Pick<GatewayConfig, 'trustedProxies'>): FastifyInstance {
  return fastify({
    logger: false,
    genReqId: requestIdOf,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    requestTimeout: 0,
    keepAliveTimeout: 65_000,
    connectionTimeout: 60_000,
    http: { ...HEADERS, headersTimeout: 10_000, connectionsCheckingInterval: 1_000 },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, { raw }, reply) => {
      sendProblem(reply, failureOf(error));
      linger(raw);
    },
    routerOptions: { querystringParser: (text) => text as unknown as Record<string, unknown>, maxParamLength: 200 },
  });
}

/** Everything a request meets before its route, in this order: id and headers, cross-origin rules, sign-in, limit, scope. */
export async function prepareServer(server: FastifyInstance, config: GatewayConfig, tokens: TokenCheck, presence: Presence): Promise<void> {
  const paths = new PathTable();
  server.addHook('onRoute', ({ method, url }) => {
    if (url !== '*') paths.add(url, [method].flat());
  });
  answerOddRequests(server.server);
  answerProblems(server, createLogger('http'));
  receive(server, paths, presence, await apiHeaders());
  await server.register(rateLimit, { global: false, max: config.rateLimit, timeWindow: WINDOW_MS, keyGenerator: limitKey, cache: 20_000 });
  answerPreflights(server);
  if (config.corsOrigins.length > 0) await server.register(cors, corsOptions(config));
  openToPages(server);
  guard(server, tokens);
  refuseUnrouted(server, paths);
  countRequests(server);
}

function corsOptions({ corsOrigins }: GatewayConfig) {
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
  // The strict answer to an odd preflight is a text, and no problem document.
  return { origin: [...corsOrigins], methods, maxAge: 600, exposedHeaders: EXPOSED, strictPreflight: false };
}

function countRequests(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, done) => {
    const { operation = 'none' } = request.routeOptions.config ?? {};
    const code = reply.raw.writableFinished ? request.outcome : 'cancelled';
    recordRequest({ operation, transport: 'http', code, milliseconds: reply.elapsedTime });
    done();
  });
}
