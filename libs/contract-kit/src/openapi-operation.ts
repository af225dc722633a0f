import type { Components } from './components.ts';
import type { HttpRoute } from './http-route.ts';
import { nameOf, objectOf, rootOf } from './json-schema.ts';
import { fileContent, responsesOf } from './openapi-responses.ts';
import { requestJsonSchema, requestPlaces } from './request-places.ts';
import type { AnyOperation } from './service.ts';
import type { JsonSchema } from './schema.ts';

/** Name of the security scheme that every operation refers to. */
export const SECURITY_SCHEME = 'halte';

/** One operation as an OpenAPI operation object. */
export function openApiOperation(operation: AnyOperation, http: HttpRoute, components: Components): Record<string, unknown> {
  const parameters = parametersOf(operation, http, components);
  const requestBody = requestBodyOf(operation, http, components);
  const description = descriptionOf(operation);
  return {
    operationId: operation.id,
    tags: [operation.service],
    summary: operation.summary,
    ...(description !== '' && { description }),
    ...(operation.deprecated && { deprecated: true }),
    security: securityOf(operation),
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    responses: responsesOf(operation, components),
    ...extensions(operation),
  };
}

function securityOf({ open, access }: AnyOperation): readonly Record<string, readonly string[]>[] {
  if (open) return [];
  return access === 'public' ? [{}, { [SECURITY_SCHEME]: [] }] : [{ [SECURITY_SCHEME]: [access] }];
}

/** What OpenAPI has no word for, but the reference and a reader of changes need. */
function extensions(operation: AnyOperation): Record<string, unknown> {
  return {
    'x-halte-kind': operation.kind,
    'x-halte-idempotent': operation.idempotent,
    'x-halte-deadline-ms': operation.deadlineMs,
    ...(operation.file && { 'x-halte-max-bytes': operation.file.maxBytes }),
    ...(operation.deprecated?.sunset !== undefined && { 'x-halte-sunset': operation.deprecated.sunset }),
  };
}

function descriptionOf({ description, deprecated }: AnyOperation): string {
  const notice = deprecated && [
    `Deprecated since ${deprecated.since}.`,
    deprecated.instead,
    deprecated.sunset && `Ends on ${deprecated.sunset}.`,
  ];
  return [description, notice?.filter(Boolean).join(' ')].filter(Boolean).join('\n\n');
}

function parametersOf(operation: AnyOperation, http: HttpRoute, components: Components): readonly unknown[] {
  const document = requestJsonSchema(operation);
  const { properties, required } = objectOf(document);
  const { path, query } = requestPlaces(operation, http);
  const place = (name: string) => components.place({ ...(properties[name] ?? {}), $defs: withoutRoot(document) }, 'request');
  return [
    ...path.map((name) => parameter(name, 'path', place(name), true)),
    ...query.map((name) => parameter(name, 'query', place(name), required.includes(name))),
    ...(operation.idempotent === 'key' ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
  ];
}

function parameter(name: string, where: 'path' | 'query', placed: JsonSchema, required: boolean): Record<string, unknown> {
  const { description, ...schema } = placed;
  return {
    name,
    in: where,
    required,
    ...(description !== undefined && { description }),
    ...(schema['type'] === 'array' && { style: 'form', explode: true }),
    schema,
  };
}

function requestBodyOf(operation: AnyOperation, http: HttpRoute, components: Components): Record<string, unknown> | undefined {
  if (operation.kind === 'upload') return { required: true, content: fileContent(operation) };
  const { path, body } = requestPlaces(operation, http);
  if (body.length === 0) return undefined;
  const document = requestJsonSchema(operation);
  const schema = path.length === 0 ? components.place(document, 'request') : placeRest(document, body, components);
  return { required: true, content: { 'application/json': { schema } } };
}

/** The body of a request whose other members travel in the path. */
function placeRest(document: JsonSchema, body: readonly string[], components: Components): JsonSchema {
  const root = rootOf(document);
  const { properties, required } = objectOf(document);
  const rest = {
    ...root,
    properties: Object.fromEntries(body.map((name) => [name, properties[name]])),
    required: required.filter((name) => body.includes(name)),
    $defs: withoutRoot(document),
  };
  const name = nameOf(document);
  const placed = components.place(rest, 'request');
  return name === undefined ? placed : components.define(`${name}Body`, placed);
}

function withoutRoot(document: JsonSchema): JsonSchema {
  const name = nameOf(document);
  const { [name ?? '']: _root, ...others } = (document['$defs'] ?? {}) as Record<string, JsonSchema>;
  return others;
}
