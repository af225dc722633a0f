import type { DuplicateName } from './types.ts';

/** The errors that operations declare beside the generic ones: the type of `data` by operation and code. */
export interface DeclaredErrors {
  readonly 'directory.services.create': { readonly duplicate_name: DuplicateName };
}

/** The codes that any operation may fail with. */
export type GenericErrorCode =
  | 'invalid_input'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'method_not_allowed'
  | 'not_acceptable'
  | 'request_timeout'
  | 'conflict'
  | 'in_progress'
  | 'gone'
  | 'stale'
  | 'too_large'
  | 'unsupported_media_type'
  | 'rate_limited'
  | 'headers_too_large'
  | 'cancelled'
  | 'internal'
  | 'unavailable'
  | 'deadline';
