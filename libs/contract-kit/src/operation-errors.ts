import type { GenericErrorCode } from './errors.ts';
import { objectOf } from './json-schema.ts';
import { requestJsonSchema, requestPlaces } from './request-places.ts';
import type { AnyOperation } from './service.ts';

/** Codes that any operation may answer with, whatever it does. */
const ALWAYS: readonly GenericErrorCode[] = ['invalid_input', 'unauthenticated', 'rate_limited', 'internal', 'unavailable', 'deadline'];

/**
 * The generic codes that a caller of this operation should be ready for, told from its shape and in the order of the error table.
 * It may declare more of its own.
 */
export function genericCodesOf(operation: AnyOperation): readonly GenericErrorCode[] {
  const { properties } = objectOf(requestJsonSchema(operation));
  const places = operation.http && requestPlaces(operation, operation.http);
  const hasBody = operation.kind === 'upload' || Boolean(places && places.body.length > 0);
  const codes = new Set(ALWAYS);
  if (operation.access !== 'public') codes.add('forbidden');
  if (places && places.path.length > 0) codes.add('not_found');
  if (operation.idempotent === 'key') codes.add('conflict').add('in_progress');
  if ('version' in properties && operation.http?.method !== 'GET') codes.add('stale');
  if (hasBody) codes.add('request_timeout').add('too_large').add('unsupported_media_type');
  return [...codes];
}
