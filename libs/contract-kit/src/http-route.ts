/** The methods a contract may use. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** How a contract writes a route: `GET /v1/services/{id}` (OpenAPI path templating). */
export type HttpRouteText = `${HttpMethod} /${string}`;

/** A route, taken apart. */
export interface HttpRoute {
  readonly method: HttpMethod;
  /** With parameters in braces: `/v1/services/{id}`. */
  readonly path: string;
  readonly parameters: readonly string[];
  /** Whether the rest of the request travels in the query string rather than in the body. */
  readonly inQuery: boolean;
}

const ROUTE =
  /^(GET|POST|PUT|PATCH|DELETE) (\/(?:[a-z0-9][a-z0-9_-]*|\{[a-z][a-zA-Z0-9]*\})(?:\/(?:[a-z0-9][a-z0-9_-]*|\{[a-z][a-zA-Z0-9]*\}))*\/?)$/;

/** @throws TypeError where the text is no route of the grammar. */
export function parseHttpRoute(text: string): HttpRoute {
  const match = ROUTE.exec(text);
  if (!match) throw new TypeError(`"${text}" is not a route such as "GET /v1/services/{id}"`);
  const method = match[1] as HttpMethod;
  const path = match[2] as string;
  const parameters = [...path.matchAll(/\{([^}]+)\}/g)].map((found) => found[1] as string);
  if (new Set(parameters).size !== parameters.length) throw new TypeError(`"${text}" names a parameter twice`);
  return { method, path, parameters, inQuery: method === 'GET' || method === 'DELETE' };
}
