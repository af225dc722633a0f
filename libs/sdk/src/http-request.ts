import { AttemptFailure } from './attempt-failure.ts';
import type { Route } from './route.ts';

/** Where a request goes and what it carries, apart from headers that differ from attempt to attempt. */
export interface HttpRequest {
  readonly url: string;
  /** A JSON text, where the rest of the request travels in the body. */
  readonly json: string | undefined;
}

/**
 * Spreads the one flat request of a contract over path, query and body.
 * @param base Address of the network, without a slash at its end.
 */
export function toHttpRequest(base: string, route: Route, request: object): HttpRequest {
  const members = new Map<string, unknown>(Object.entries(request));
  const path = route.path.replace(/\{([^}]+)\}/g, (_, name: string) => pathSegment(name, members.get(name)));
  for (const name of route.parameters) members.delete(name);
  if (route.inQuery || route.kind === 'upload') return { url: base + path + queryOf(members), json: undefined };
  return { url: base + path, json: JSON.stringify(Object.fromEntries(members)) };
}

/** An empty segment or a dot segment would lead to another address than the one meant. */
function pathSegment(name: string, value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (text !== '' && text !== '.' && text !== '..') return encodeURIComponent(text);
  const message = `give the ${name} of the record`;
  throw new AttemptFailure('invalid_input', `${name} is missing`, { details: [{ field: name, message }] });
}

function queryOf(parameters: Iterable<[string, unknown]>): string {
  const query = new URLSearchParams();
  for (const [name, value] of parameters) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) query.append(name, String(one));
  }
  const text = query.toString();
  return text && `?${text}`;
}
