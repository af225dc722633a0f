import { contentsOf, requestPlaces, type AnyOperation, type AnyService, type HttpRoute } from '@halte/contract-kit';
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
}

const ANSWERS: Partial<Record<AnyOperation['kind'], readonly string[]>> = { ndjson: [NDJSON_MEDIA_TYPE] };

/** Every operation that has a route over HTTP. */
export function edgeRoutes(contracts: readonly AnyService[]): readonly EdgeRoute[] {
  return contracts.flatMap((contract) => contentsOf(contract).operations.flatMap((operation) => edgeRoute(operation) ?? []));
}

function edgeRoute(operation: AnyOperation): EdgeRoute | undefined {
  const { http, kind, file } = operation;
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
