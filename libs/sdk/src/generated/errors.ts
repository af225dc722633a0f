// Generated from the contracts by `npm run generate`. Change the contract instead.

import type { AlreadyLinked, DuplicateName } from './types.ts';

/** The errors that operations declare beside the generic ones: the type of `data` by operation and code. */
export interface DeclaredErrors {
  readonly 'directory.organizations.create': {
    /** The name is taken by another record of the same organisation. */
    readonly duplicate_name: DuplicateName;
  };
  readonly 'directory.organizations.update': {
    /** The name is taken by another record of the same organisation. */
    readonly duplicate_name: DuplicateName;
  };
  readonly 'directory.serviceAtLocations.link': {
    /** The service is linked to this location already. */
    readonly already_linked: AlreadyLinked;
  };
  readonly 'directory.services.create': {
    /** The name is taken by another record of the same organisation. */
    readonly duplicate_name: DuplicateName;
  };
  readonly 'directory.services.update': {
    /** The name is taken by another record of the same organisation. */
    readonly duplicate_name: DuplicateName;
  };
}

/** The codes that any operation may fail with. */
export type GenericErrorCode =
  /** The request is not valid. */
  | 'invalid_input'
  /** Sign in first. */
  | 'unauthenticated'
  /** This is not allowed. */
  | 'forbidden'
  /** There is nothing here. */
  | 'not_found'
  /** This address does not take that method. */
  | 'method_not_allowed'
  /** No such representation. */
  | 'not_acceptable'
  /** The request took too long to arrive. */
  | 'request_timeout'
  /** This does not fit the present state. */
  | 'conflict'
  /** The same request is still being handled. */
  | 'in_progress'
  /** This is no longer here. */
  | 'gone'
  /** Somebody changed this in the meantime. */
  | 'stale'
  /** This is too large. */
  | 'too_large'
  /** This media type is not taken. */
  | 'unsupported_media_type'
  /** Too many requests. */
  | 'rate_limited'
  /** The headers are too large. */
  | 'headers_too_large'
  /** The caller went away. */
  | 'cancelled'
  /** Something went wrong on our side. */
  | 'internal'
  /** This part is not available right now. */
  | 'unavailable'
  /** This took too long. */
  | 'deadline';
