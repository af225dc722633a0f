import { refuse, type Failure } from '@halte/contract-kit';
import { anonymousCaller, type Caller, type TokenCheck } from '@halte/nest-identity';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { failureOf } from '../problem/fastify-failure.ts';
import { withinLimit } from './rate-limit.ts';

/** Who may use a route: everybody, or whoever holds a scope. */
export type Access = 'public' | `${string}:${string}`;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** No route without it: the gateway does not start otherwise. */
    access?: Access;
    /** Not counted against a client's limit. */
    unlimited?: boolean;
  }
  interface FastifyRequest {
    caller: Caller;
  }
}

/** Denies by default: a route that says nothing about access stops the boot, and each request meets the check. */
export function guard(server: FastifyInstance, tokens: TokenCheck): void {
  server.decorateRequest('caller', null as unknown as Caller);
  server.addHook('onRoute', (route) => {
    if (isPreflight(route)) route.config = { ...route.config, access: 'public' };
    if (!route.config?.access) throw new TypeError(`${String(route.method)} ${route.url} does not say who may use it`);
  });
  const limit = server.createRateLimit();
  server.addHook('onRequest', async (request, reply) => {
    const refusal = await identify(tokens, request);
    if (!request.routeOptions.config?.unlimited) withinLimit(await limit(request), reply);
    if (refusal) throw challenge(reply, refusal);
    checkScope(request, reply);
  });
}

/** The only route that a plugin adds: the answer of @fastify/cors to a browser's question beforehand. */
function isPreflight(route: { method: string | string[]; url: string }): boolean {
  return route.method === 'OPTIONS' && route.url === '*';
}

/** A refusal waits until the request is counted, so that guessing tokens has its limit too. */
async function identify(tokens: TokenCheck, request: FastifyRequest): Promise<Failure | undefined> {
  request.caller = anonymousCaller;
  if (request.is404 || request.routeOptions.config.open) return undefined;
  const { authorization } = request.headers;
  if (authorization === undefined) return undefined;
  try {
    request.caller = await tokens.check(authorization);
    return undefined;
  } catch (thrown) {
    return failureOf(thrown);
  }
}

function checkScope(request: FastifyRequest, reply: FastifyReply): void {
  const access = request.routeOptions.config.access;
  if (access === 'public' || request.is404) return;
  const { caller } = request;
  if (access !== undefined && caller.scopes.includes(access)) return;
  if (caller.kind === 'anonymous') throw challenge(reply, refuse('unauthenticated', 'This operation needs a bearer token'));
  reply.header('www-authenticate', `Bearer realm="halte", error="insufficient_scope", scope="${access}"`);
  throw refuse('forbidden', `This operation needs the scope ${access}`);
}

/** RFC 6750 section 3: why the token did not do, or that one is needed. */
function challenge(reply: FastifyReply, failure: Failure): Failure {
  if (failure.code !== 'unauthenticated') return failure;
  const bad = reply.request.headers.authorization !== undefined;
  reply.header('www-authenticate', bad ? 'Bearer realm="halte", error="invalid_token"' : 'Bearer realm="halte"');
  return failure;
}
