import { probe } from '@halte/contracts/probe';
import type { FastifyInstance } from 'fastify';
import { sendBytes } from './call.handler.ts';
import { edgeRoutes } from './edge-route.ts';
import { takeJsonBodies } from './json-body.ts';
import { requestBytes } from './request-reader.ts';

/**
 * The probe's echo once more, answered here: signed in, limited and read as any other request, but without the way over the bus. The
 * benchmark measures that way against it. For networks under test only.
 */
export function registerEchoAtEdge(server: FastifyInstance): void {
  const echo = edgeRoutes([probe]).find(({ operation }) => operation.id === probe.echo.id);
  if (!echo) throw new TypeError('the probe has no echo over HTTP');
  server.register(async (scope) => {
    takeJsonBodies(scope);
    scope.post('/v1/probe/echo-at-edge', { config: { access: 'public' } }, (request, reply) =>
      sendBytes(echo, reply, requestBytes(echo, request)),
    );
  });
}
