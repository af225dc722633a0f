import { node, resolve, texts, type Document, type Node } from './document.ts';
import { compareSchemas, type SchemaPair } from './schema-change.ts';

/** One reason why a caller of the old description is not served by the new one. */
export interface Breaking {
  /** `POST /v1/services` or `directory.services.changed` */
  readonly where: string;
  readonly reason: string;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** What breaks callers of the HTTP API. @param today as `2027-03-01`: a deprecated operation may go after its sunset */
export function openApiChanges(before: Document, after: Document, today: string): readonly Breaking[] {
  return operationsOf(before).flatMap(([where, method, path]) => {
    const old = node(before, 'paths', path, method);
    const now = node(after, 'paths', path, method);
    if (Object.keys(now).length === 0) return mayGo(old, today) ? [] : [{ where, reason: 'is gone' }];
    return operationChanges({ before, after }, old, now).map((reason) => ({ where, reason }));
  });
}

function operationsOf(document: Document): readonly (readonly [string, string, string])[] {
  const paths = Object.entries(node(document, 'paths'));
  return paths.flatMap(([path, item]) =>
    METHODS.filter((method) => method in node({ item }, 'item')).map(
      (method) => [`${method.toUpperCase()} ${path}`, method, path] as const,
    ),
  );
}

function mayGo(old: Node, today: string): boolean {
  const sunset = old['x-halte-sunset'];
  return old['deprecated'] === true && typeof sunset === 'string' && sunset < today;
}

type Documents = Omit<SchemaPair, 'side'>;

function operationChanges(documents: Documents, old: Node, now: Node): readonly string[] {
  return [
    ...factChanges(old, now),
    ...accessChanges(old, now),
    ...parameterChanges(documents, old, now),
    ...bodyChanges(documents, old, now),
    ...answerChanges(documents, old, now),
    ...refusalChanges(documents, old, now),
  ];
}

function factChanges(old: Node, now: Node): readonly string[] {
  const id = old['operationId'] === now['operationId'] ? [] : [`is another method in the SDK: ${String(now['operationId'])}`];
  const kind = old['x-halte-kind'] === now['x-halte-kind'] ? [] : [`is of another kind: ${String(now['x-halte-kind'])}`];
  const was = old['x-halte-idempotent'];
  const safe = was === now['x-halte-idempotent'] || was === 'no' || now['x-halte-idempotent'] === 'natural';
  const bytes = Number(now['x-halte-max-bytes'] ?? Infinity) < Number(old['x-halte-max-bytes'] ?? 0);
  return [
    ...id,
    ...kind,
    ...(safe ? [] : ['is no longer safe to repeat as it was']),
    ...(bytes ? ['takes smaller files than before'] : []),
  ];
}

/** A list of alternatives; an empty one lets everybody in. */
function accessChanges(old: Node, now: Node): readonly string[] {
  const was = alternatives(old);
  const is = alternatives(now);
  const served = was.every((scopes) => is.some((needed) => needed.every((scope) => scopes.includes(scope))));
  return served ? [] : [`needs more rights now: ${is.map((scopes) => scopes.join(' and ')).join(' or ')}`];
}

function alternatives(operation: Node): readonly (readonly string[])[] {
  const security = Array.isArray(operation['security']) ? (operation['security'] as readonly Node[]) : [];
  return security.map((one) => Object.keys(one).flatMap((scheme) => [`a sign-in`, ...texts(one, scheme)]));
}

function parameterChanges({ before, after }: Documents, old: Node, now: Node): readonly string[] {
  const was = parametersOf(before, old);
  const is = parametersOf(after, now);
  const reasons: string[] = [];
  for (const [key, parameter] of was) {
    const same = is.get(key);
    if (!same) reasons.push(`${key} is refused now`);
    else reasons.push(...schemaReasons({ before, after, side: 'request' }, parameter['schema'], same['schema'], key));
  }
  for (const [key, parameter] of is) {
    if (parameter['required'] === true && was.get(key)?.['required'] !== true) reasons.push(`${key} is required now`);
  }
  return reasons;
}

function parametersOf(document: Document, operation: Node): ReadonlyMap<string, Node> {
  const list = Array.isArray(operation['parameters']) ? operation['parameters'] : [];
  return new Map(list.map((one) => resolve(document, one)).map((one) => [`${String(one['in'])} parameter ${String(one['name'])}`, one]));
}

function bodyChanges(documents: Documents, old: Node, now: Node): readonly string[] {
  const was = node(old, 'requestBody', 'content');
  const is = node(now, 'requestBody', 'content');
  if (Object.keys(was).length === 0)
    return texts(requiredOf(documents.after, is), 'required').map((name) => `body field ${name} is required now`);
  return contentReasons({ ...documents, side: 'request' }, was, is, 'body');
}

function requiredOf(document: Document, content: Node): Node {
  return resolve(document, node(content, 'application/json')['schema']);
}

function answerChanges(documents: Documents, old: Node, now: Node): readonly string[] {
  const [was] = successOf(old);
  const [is] = successOf(now);
  if (was !== is) return [`answers with status ${is ?? 'unknown'} instead of ${was ?? 'unknown'}`];
  const content = (operation: Node) => node(operation, 'responses', was ?? '', 'content');
  return contentReasons({ ...documents, side: 'response' }, content(old), content(now), 'answer');
}

function successOf(operation: Node): readonly string[] {
  return Object.keys(node(operation, 'responses')).filter((status) => status.startsWith('2'));
}

function contentReasons(pair: SchemaPair, was: Node, is: Node, what: string): readonly string[] {
  return Object.keys(was).flatMap((mediaType) => {
    if (!(mediaType in is)) return [`${what} is no longer ${mediaType}`];
    return schemaReasons(pair, node(was, mediaType)['schema'], node(is, mediaType)['schema'], what);
  });
}

/** Compares two schemas and says for each difference which field it is about. */
export function schemaReasons(pair: SchemaPair, old: unknown, now: unknown, what: string): readonly string[] {
  const reasons: string[] = [];
  compareSchemas(pair, old, now, '', (path, reason) => reasons.push(`${what}${path === '' ? '' : ` field ${path}`} ${reason}`));
  return [...new Set(reasons)];
}

/** A declared code keeps its status and its data for as long as it is there; codes may come and go. */
function refusalChanges(documents: Documents, old: Node, now: Node): readonly string[] {
  const was = declaredOf(documents.before, old);
  const is = declaredOf(documents.after, now);
  return [...was].flatMap(([code, { status, data }]) => {
    const same = is.get(code);
    if (!same) return [];
    if (same.status !== status) return [`error ${code} has status ${same.status} instead of ${status}`];
    return schemaReasons({ ...documents, side: 'response' }, data, same.data, `error ${code}`);
  });
}

function declaredOf(document: Document, operation: Node): ReadonlyMap<string, { readonly status: string; readonly data: unknown }> {
  const responses = Object.entries(node(operation, 'responses'));
  const variants = responses.flatMap(([status, response]) => {
    const schema = node({ response: resolve(document, response) }, 'response', 'content', 'application/problem+json', 'schema');
    const list: readonly unknown[] = Array.isArray(schema['oneOf']) ? schema['oneOf'] : [schema];
    return list.map((variant) => ({ status, properties: ownProperties(variant) }));
  });
  const declared = variants.filter(({ properties }) => 'data' in properties);
  return new Map(
    declared.map(({ status, properties }) => [String(node(properties, 'code')['const']), { status, data: properties['data'] }]),
  );
}

function ownProperties(variant: unknown): Node {
  const parts = node({ variant }, 'variant')['allOf'];
  return node({ own: Array.isArray(parts) ? (parts.at(-1) as unknown) : undefined }, 'own', 'properties');
}
