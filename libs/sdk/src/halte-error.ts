import type { DeclaredErrors, GenericErrorCode } from './generated/errors.ts';

/** The codes of failures that never reached the network, or whose answer never reached you. */
export type ClientErrorCode =
  /** Your `signal` ended the call; the signal's reason is the `cause`. */
  | 'aborted'
  /** `timeoutMs` was over. Whether the call had its effect is not known: repeat it with its `idempotencyKey`. */
  | 'timeout'
  /** No connection, or it broke off. */
  | 'connection'
  /** The answer is not what the network sends: often a proxy in between. */
  | 'invalid_response'
  /** The identity provider gave no token. */
  | 'sign_in_failed';

/** One field that is wrong, and what to do about it. Never holds the value that was sent. */
export interface ErrorDetail {
  /** The field as you write it: `name`, `phones[0].number`. */
  readonly field: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
  /** The nearest known name, where an unknown one was sent. */
  readonly suggestion?: string;
}

/** What every failed call tells, whatever its code. */
export interface ErrorFacts {
  /** The operation that failed: `directory.services.create`. */
  readonly operation: string;
  /** Names the request in the network's traces and logs: quote it when you ask for help. */
  readonly requestId: string;
  /** Status of the answer; `undefined` where there was none. */
  readonly status: number | undefined;
  /** Whether the same call may succeed later, unchanged. The SDK has then repeated it already, as far as that was safe. */
  readonly retryable: boolean;
  /** How long the network asks you to wait, in milliseconds, where it said so. */
  readonly retryAfterMs: number | undefined;
  /** The fields that are wrong. */
  readonly details: readonly ErrorDetail[];
  /** The key that the call carried: hand it to a repetition to be sure of one effect. */
  readonly idempotencyKey: string | undefined;
}

interface Coded<Code, Data> {
  readonly code: Code;
  readonly data: Data;
}

type GenericError = Error & ErrorFacts & Coded<GenericErrorCode | ClientErrorCode, undefined>;

type DeclaredError = {
  [Operation in keyof DeclaredErrors]: {
    [Code in keyof DeclaredErrors[Operation]]: Error &
      ErrorFacts & { readonly operation: Operation } & Coded<Code, DeclaredErrors[Operation][Code]>;
  }[keyof DeclaredErrors[Operation]];
}[keyof DeclaredErrors];

/**
 * A call that failed: the one error the SDK throws. Its `code` says why, and gives `data` its type.
 * A newer network may send a code that this version does not know, so leave room for another one.
 * @example
 * if (error instanceof HalteError && error.code === 'duplicate_name') console.log(error.data.existingId);
 */
export type HalteError = GenericError | DeclaredError;

const MARK = Symbol.for('halte.error');

/** What an error is made of. For tests that need one. */
export interface HalteErrorInit extends Partial<ErrorFacts> {
  readonly code: string;
  readonly message: string;
  readonly operation: string;
  readonly requestId: string;
  readonly data?: unknown;
  readonly cause?: unknown;
}

class CallError extends Error implements ErrorFacts {
  readonly code: string;
  readonly operation: string;
  readonly requestId: string;
  readonly status: number | undefined;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly details: readonly ErrorDetail[];
  readonly data: unknown;
  readonly idempotencyKey: string | undefined;

  constructor(init: HalteErrorInit) {
    super(init.message, init.cause === undefined ? undefined : { cause: init.cause });
    this.code = init.code;
    this.operation = init.operation;
    this.requestId = init.requestId;
    this.status = init.status;
    this.retryable = init.retryable ?? false;
    this.retryAfterMs = init.retryAfterMs;
    this.details = init.details ?? [];
    this.data = init.data;
    this.idempotencyKey = init.idempotencyKey;
  }

  /** Also true for an error of a second copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
Object.defineProperties(CallError.prototype, { name: { value: 'HalteError' }, [MARK]: { value: true } });

/** See the type of the same name. `instanceof` narrows to it. */
export const HalteError = CallError as unknown as {
  new (init: HalteErrorInit): HalteError;
  [Symbol.hasInstance](value: unknown): value is HalteError;
};
