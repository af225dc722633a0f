import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { IGNORED_PARAMETERS } from '../route/ignored-parameters.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The same for everybody: pages of any origin may read it, and nobody's token is looked at. */
    open?: boolean;
  }
}

const READABLE = ['ETag', 'X-Request-Id', 'Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', IGNORED_PARAMETERS];

/** A browser asks beforehand whether a page may send more than a bare GET. Comes before the rules for origins that are known, which would answer. */
export function answerPreflights(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'OPTIONS' || !request.routeOptions.config?.open) return done();
    answerPreflight(request, reply);
  });
}

/**
 * Lets pages of any origin read what is open, refusals included. Comes after the rules for origins that are known, whose word on these
 * routes it replaces. No page can send a sign-in along: with `*` browsers leave it out.
 */
export function openToPages(server: FastifyInstance): void {
  const exposed = { ...ANY_ORIGIN, 'access-control-expose-headers': READABLE.join(', ') };
  server.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config?.open) reply.headers(exposed);
    done();
  });
}

const ANY_ORIGIN = { 'access-control-allow-origin': '*' };

const PREFLIGHT = {
  ...ANY_ORIGIN,
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': '*',
  'access-control-max-age': '600',
};

export function answerPreflight(_request: FastifyRequest, reply: FastifyReply): void {
  reply.code(204).headers(PREFLIGHT).send();
}
