/** What one generic error code means on every transport. */
export interface ErrorKind {
  /** The status of its RFC 9457 problem document (RFC 9110 section 15). */
  readonly status: number;
  /** Whether the same request may succeed later, unchanged. */
  readonly retryable: boolean;
  /** The `title` of its problem document: short, and the same for each occurrence. */
  readonly title: string;
}

/** The closed set of generic codes. An operation adds its own under `errors`. */
export const genericErrors = {
  invalid_input: { status: 400, retryable: false, title: 'The request is not valid' },
  unauthenticated: { status: 401, retryable: false, title: 'Sign in first' },
  forbidden: { status: 403, retryable: false, title: 'This is not allowed' },
  not_found: { status: 404, retryable: false, title: 'There is nothing here' },
  method_not_allowed: { status: 405, retryable: false, title: 'This address does not take that method' },
  not_acceptable: { status: 406, retryable: false, title: 'No such representation' },
  request_timeout: { status: 408, retryable: true, title: 'The request took too long to arrive' },
  conflict: { status: 409, retryable: false, title: 'This does not fit the present state' },
  in_progress: { status: 409, retryable: true, title: 'The same request is still being handled' },
  gone: { status: 410, retryable: false, title: 'This is no longer here' },
  stale: { status: 412, retryable: false, title: 'Somebody changed this in the meantime' },
  too_large: { status: 413, retryable: false, title: 'This is too large' },
  unsupported_media_type: { status: 415, retryable: false, title: 'This media type is not taken' },
  rate_limited: { status: 429, retryable: true, title: 'Too many requests' },
  headers_too_large: { status: 431, retryable: false, title: 'The headers are too large' },
  cancelled: { status: 499, retryable: false, title: 'The caller went away' },
  internal: { status: 500, retryable: false, title: 'Something went wrong on our side' },
  unavailable: { status: 503, retryable: true, title: 'This part is not available right now' },
  deadline: { status: 504, retryable: true, title: 'This took too long' },
} as const satisfies Record<string, ErrorKind>;

/** One of the generic codes. */
export type GenericErrorCode = keyof typeof genericErrors;

/** One field that is wrong, and what to do about it. Never holds the value: it may be about a person. */
export interface ErrorDetail {
  /** The field as a caller writes it: `name`, `phones[0].number`. */
  readonly field: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
  /** The nearest known name, where an unknown one was sent. */
  readonly suggestion?: string;
}

/** The one error object on every wire. Over HTTP it is a problem document that holds the same members. */
export interface WireError {
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
  readonly requestId: string;
  readonly details?: readonly ErrorDetail[];
  readonly data?: unknown;
  /** Seconds after which a retry makes sense; over HTTP it is the `Retry-After` header (RFC 9110). */
  readonly retryAfterSeconds?: number;
}

/** What a failure may carry beside its code and message. */
export interface FailureOptions {
  readonly details?: readonly ErrorDetail[];
  readonly data?: unknown;
  /** Overrides what the code says, for a failure known to be passing. */
  readonly retryable?: boolean;
  /** Status of a declared code; generic codes have their own. */
  readonly status?: number;
  /** Seconds after which a retry makes sense (RFC 9110 `Retry-After`). */
  readonly retryAfterSeconds?: number;
  /** Kept in the process for its log; never sent. */
  readonly cause?: unknown;
}

const MARK = Symbol.for('halte.failure');

/** A failure with a code that the caller is meant to read. Anything else that is thrown becomes `internal`. */
export class Failure extends Error {
  readonly [MARK] = true;
  override readonly name = 'Failure';
  readonly code: string;
  readonly status: number;
  readonly retryable: boolean;
  readonly details: readonly ErrorDetail[] | undefined;
  readonly data: unknown;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: string, message: string, options: FailureOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    const generic = genericError(code);
    this.code = code;
    this.status = options.status ?? generic?.status ?? 409;
    this.retryable = options.retryable ?? generic?.retryable ?? false;
    this.details = options.details;
    this.data = options.data;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  /** The object that travels. */
  toWire(requestId: string): WireError {
    const { code, message, retryable, details, data, retryAfterSeconds } = this;
    return {
      code,
      message,
      retryable,
      requestId,
      ...(details && { details }),
      ...(data !== undefined && { data }),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    };
  }

  /** Also true for a `Failure` of a second copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}

/** A failure with one of the generic codes. */
export function refuse(code: GenericErrorCode, message: string = genericErrors[code].title, options?: FailureOptions): Failure {
  return new Failure(code, message, options);
}

/** What a code means, or nothing where an operation declared it itself. */
export function genericError(code: string): ErrorKind | undefined {
  return Object.hasOwn(genericErrors, code) ? genericErrors[code as GenericErrorCode] : undefined;
}

/** A failure rebuilt from the wire, as thrown by clients. */
export function failureFromWire(wire: WireError, status?: number): Failure {
  const options: FailureOptions = {
    retryable: wire.retryable,
    data: wire.data,
    ...(wire.details && { details: wire.details }),
    ...(wire.retryAfterSeconds !== undefined && { retryAfterSeconds: wire.retryAfterSeconds }),
    ...(status !== undefined && { status }),
  };
  return new Failure(wire.code, wire.message, options);
}

/** A failure of whatever was thrown: a `Failure` stays itself, all else becomes `internal` and keeps its cause. */
export function toFailure(thrown: unknown): Failure {
  return thrown instanceof Failure ? (thrown as Failure) : refuse('internal', undefined, { cause: thrown });
}
