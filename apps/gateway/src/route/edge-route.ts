import { contentsOf, requestPlaces, twinOf, type AnyOperation, type AnyService, type HttpRoute } from '@halte/contract-kit';
import { NDJSON_MEDIA_TYPE } from '@halte/contract-kit/openapi';
import { fieldsOf, type Fields } from './query-fields.ts';

/** One operation at the edge, with all that can be known before the first request. */
export interface EdgeRoute {
  readonly operation: AnyOperation;
  readonly http: HttpRoute;
  /** In the router's notation: `/v1/services/:serviceId`. */
  readonly url: string;
  readonly path: Fields;
  readonly query: Fields;
  readonly takesBody: boolean;
  /** The parameters of a standard that is not ours: unknown ones are left alone. */
  readonly foreign: boolean;
  /** What it answers with, for `Accept`. */
  readonly mediaTypes: readonly string[];
  /** What answers in its place where a parameter asks for a stream. */
  readonly stream?: { readonly parameter: string; readonly value: string; readonly route: EdgeRoute };
}

const ANSWERS: Partial<Record<AnyOperation['kind'], readonly string[]>> = { ndjson: [NDJSON_MEDIA_TYPE] };

/** Every operation that has a route over HTTP. */
export function edgeRoutes(contracts: readonly AnyService[]): readonly EdgeRoute[] {
  return contracts.flatMap((contract) => {
    const { operations } = contentsOf(contract);
    return operations.flatMap((operation) => withStream(edgeRoute(operation, operation.http), operations) ?? []);
  });
}

/** A stream has no address of its own: it shares all but what it does with the operation that it stands beside. */
function withStream(route: EdgeRoute | undefined, operations: readonly AnyOperation[]): EdgeRoute | undefined {
  const { stream } = route?.operation ?? {};
  if (!route || !stream) return route;
  const operation = twinOf(route.operation, operations);
  if (!operation) return route;
  const open = { ...operation, open: route.operation.open };
  return { ...route, stream: { ...stream, route: { ...route, operation: open, mediaTypes: [NDJSON_MEDIA_TYPE, ...route.mediaTypes] } } };
}

function edgeRoute(operation: AnyOperation, http: HttpRoute | undefined): EdgeRoute | undefined {
  const { kind, file } = operation;
  if (!http) return undefined;
  const places = requestPlaces(operation, http);
  const given = kind === 'download' ? file?.mediaTypes : ANSWERS[kind];
  return {
    operation,
    http,
    url: http.path.replace(/\{([^}]+)\}/g, ':$1'),
    path: fieldsOf(operation, places.path),
    query: fieldsOf(operation, places.query),
    takesBody: !http.inQuery,
    foreign: kind === 'foreign',
    mediaTypes: given ?? ['application/json'],
  };
}
