import type { HttpRoute } from './http-route.ts';
import type { AnyOperation } from './service.ts';
import type { JsonSchema, Schema } from './schema.ts';
import { objectOf } from './json-schema.ts';

/** Where the members of one flat request object travel over HTTP. A name occurs in one place. */
export interface RequestPlaces {
  readonly path: readonly string[];
  readonly query: readonly string[];
  readonly body: readonly string[];
}

/** Where the members of a request travel. Beside an upload they are in the query string, for the body is the file. */
export function requestPlaces(operation: AnyOperation, http: HttpRoute): RequestPlaces {
  const { properties } = objectOf(requestJsonSchema(operation));
  const rest = Object.keys(properties).filter((name) => !http.parameters.includes(name));
  const inQuery = travelsInQuery(operation, http);
  return { path: http.parameters, query: inQuery ? rest : [], body: inQuery ? [] : rest };
}

/** Whether the rest of a request travels in the query string: for GET, DELETE and uploads. */
export function travelsInQuery(operation: Pick<AnyOperation, 'kind'>, http: HttpRoute): boolean {
  return http.inQuery || operation.kind === 'upload';
}

/** What a caller sends, as JSON Schema. */
export function requestJsonSchema(operation: AnyOperation): JsonSchema {
  return operation.request['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
}

/** What a caller reads, as JSON Schema: of one item, where the operation gives many. */
export function responseJsonSchema(operation: AnyOperation): JsonSchema {
  return outputJsonSchema(operation.response);
}

/** Every schema that a caller of this operation may read: the answer, and the data of its errors. */
export function readSchemas(operation: AnyOperation): readonly JsonSchema[] {
  return [responseJsonSchema(operation), ...Object.values(operation.errors).map(({ data }) => outputJsonSchema(data))];
}

/** A schema as JSON Schema, as it is read. */
export function outputJsonSchema(schema: Schema): JsonSchema {
  return schema['~standard'].jsonSchema.output({ target: 'draft-2020-12' });
}
