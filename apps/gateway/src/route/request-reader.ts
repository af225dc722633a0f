import { refuse, type ErrorDetail } from '@halte/contract-kit';
import type { FastifyRequest } from 'fastify';
import { hasBody } from './has-body.ts';
import type { JsonBody } from './json-body.ts';
import type { EdgeRoute } from './edge-route.ts';
import { readQuery, valueOf, type Parameters } from './query-reader.ts';

const EMPTY = Buffer.from('{}');

/**
 * The request of an operation as the bytes that go on the bus: what came in the path, the query string and the body, as one flat object.
 * A body that stands alone goes on as it came.
 * @param ignored takes the names of parameters that a foreign standard leaves alone
 * @throws Failure `invalid_input` that names the parameter.
 */
export function requestBytes(route: EdgeRoute, request: FastifyRequest, ignored?: Set<string>): Uint8Array {
  const { query, path, takesBody } = route;
  const text = queryOf(request.url);
  const body = takesBody && route.operation.kind !== 'upload' ? (request.body as JsonBody | undefined) : refuseBody(route, request);
  if (path.size === 0 && text === '') return body?.bytes ?? EMPTY;
  const parameters = readQuery(text, route, readPath(route, request.params as Record<string, string>), ignored);
  if (query.size > 0 || !body) return Buffer.from(JSON.stringify(parameters));
  return Buffer.from(JSON.stringify({ ...apart(parameters, body.value), ...parameters }));
}

export function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1);
}

function readPath({ path }: EdgeRoute, params: Record<string, string>): Parameters {
  const values: Parameters = {};
  for (const [name, field] of path) {
    const value = valueOf(field, params[name] as string);
    if (value === undefined) throw refuse('not_found');
    values[name] = value;
  }
  return values;
}

/** The address says which record is meant, so the body may not say it again. */
function apart(parameters: Parameters, body: Parameters): Parameters {
  const details: ErrorDetail[] = Object.keys(parameters)
    .filter((name) => Object.hasOwn(body, name))
    .map((field) => ({ field, message: 'belongs in the address; leave it out of the body' }));
  if (details.length > 0) throw refuse('invalid_input', undefined, { details });
  return body;
}

/** RFC 9110 section 9.3.1: a body of a GET means nothing, so one that is sent is a mistake. */
function refuseBody({ operation }: EdgeRoute, request: FastifyRequest): undefined {
  if (operation.kind === 'upload' || !hasBody(request)) return undefined;
  throw refuse('invalid_input', 'This operation takes no body; its parameters go in the query string');
}
