import type { AnyOperation } from '@halte/contract-kit';
import { continueTrace } from '@halte/nest-telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { checkAccept } from './accept-header.ts';
import type { Bus } from './bus.ts';
import { answerCall } from './call.handler.ts';
import { answerDownload } from './download.handler.ts';
import type { EdgeRoute } from './edge-route.ts';
import { answerExport } from './export.handler.ts';
import { answerPreflight } from '../access/open-data.ts';
import { queryOf } from './request-reader.ts';
import { BODY_MS, takeJsonBodies } from './json-body.ts';
import { answerUpload, takeFileBodies } from './upload.handler.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation behind the route: `directory.services.list`. */
    operation?: string;
  }
}

type Answer = (bus: Bus, route: EdgeRoute, request: FastifyRequest, reply: FastifyReply) => Promise<void>;

const answers: Record<AnyOperation['kind'], Answer> = {
  call: answerCall,
  list: answerCall,
  foreign: answerCall,
  ndjson: answerExport,
  download: answerDownload,
  upload: answerUpload,
};

/** Registers every operation of the contracts; no route of the API is written by hand. */
export function registerContracts(server: FastifyInstance, routes: readonly EdgeRoute[], bus: Bus, bodyMs = BODY_MS): void {
  const [files, others] = [routes.filter(isUpload), routes.filter((route) => !isUpload(route))];
  server.register(async (scope) => {
    takeFileBodies(scope);
    for (const route of files) register(scope, route, bus);
  });
  server.register(async (scope) => {
    takeJsonBodies(scope, bodyMs);
    for (const route of others) register(scope, route, bus);
  });
}

function isUpload({ operation }: EdgeRoute): boolean {
  return operation.kind === 'upload';
}

function register(server: FastifyInstance, route: EdgeRoute, bus: Bus): void {
  const { http, url, operation } = route;
  const method = http.method === 'GET' ? ['GET', 'HEAD'] : http.method;
  const { access, id, open } = operation;
  server.route({ method, url, config: { access, operation: id, open }, handler: handlerOf(route, bus) });
  if (open) server.options(url, { config: { access, open } }, answerPreflight);
}

function handlerOf(route: EdgeRoute, bus: Bus): RouteHandlerMethod {
  const { http } = route;
  const name = `${http.method} ${http.path}`;
  return (request, reply) => {
    const asked = askedFor(route, request);
    const answer = answers[asked.operation.kind];
    checkAccept(request.headers.accept, asked.mediaTypes);
    const attributes = { 'halte.request_id': request.id, 'http.request.method': request.method, 'http.route': http.path };
    return continueTrace(traceparentOf(request), name, 'server', attributes, () => answer(bus, asked, request, reply));
  };
}

/** The stream beside the route, where the request asks for it. */
function askedFor(route: EdgeRoute, { url }: FastifyRequest): EdgeRoute {
  if (!route.stream) return route;
  const { parameter, value, route: stream } = route.stream;
  return new URLSearchParams(queryOf(url)).get(parameter) === value ? stream : route;
}

function traceparentOf({ headers }: FastifyRequest): string | undefined {
  return headers['traceparent'] as string | undefined;
}
