import { genericErrors, type GenericErrorCode } from './errors.ts';
import { objectOf } from './json-schema.ts';
import { requestJsonSchema, requestPlaces } from './request-places.ts';
import type { AnyOperation } from './service.ts';

/** The generic codes that any operation may answer with, whatever it does. */
export const everyOperationsCodes: readonly GenericErrorCode[] = [
  'invalid_input',
  'unauthenticated',
  'rate_limited',
  'internal',
  'unavailable',
  'deadline',
];

/** The generic codes that a caller should be ready for, told from the shape of the operation, in the order of the error table. */
export function genericCodesOf(operation: AnyOperation): readonly GenericErrorCode[] {
  const codes = new Set<GenericErrorCode>([...everyOperationsCodes, ...ownCodesOf(operation)]);
  return (Object.keys(genericErrors) as GenericErrorCode[]).filter((code) => codes.has(code));
}

/** The generic codes that not every operation has but this one may answer with. It may declare more of its own. */
export function ownCodesOf(operation: AnyOperation): readonly GenericErrorCode[] {
  const { properties } = objectOf(requestJsonSchema(operation));
  const places = operation.http && requestPlaces(operation, operation.http);
  const hasBody = operation.kind === 'upload' || Boolean(places && places.body.length > 0);
  const writes = operation.http?.method !== 'GET';
  return [
    ...when(operation.access !== 'public', 'forbidden'),
    ...when(places !== undefined && places.path.length > 0, 'not_found'),
    ...when(operation.idempotent === 'key', 'conflict', 'in_progress'),
    ...when(writes && 'version' in properties, 'stale'),
    ...when(hasBody, 'request_timeout', 'too_large', 'unsupported_media_type'),
  ];
}

function when(holds: boolean, ...codes: readonly GenericErrorCode[]): readonly GenericErrorCode[] {
  return holds ? codes : [];
}
