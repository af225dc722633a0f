import { genericError, type ErrorDetail, type Failure } from '@halte/contract-kit';
import { problemType } from '@halte/contract-kit/openapi';

/** A problem document (RFC 9457) with the members of the wire's error object beside the standard's own. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly retryable: boolean;
  readonly requestId: string;
  readonly details?: readonly ErrorDetail[];
  readonly data?: unknown;
}

export function problemOf(failure: Failure, requestId: string): ProblemDocument {
  const { code, message, status, retryable, details, data } = failure;
  return {
    type: problemType(code),
    title: genericError(code)?.title ?? 'The operation was refused',
    status,
    detail: message,
    code,
    retryable,
    requestId,
    ...(details && { details }),
    ...(data !== undefined && { data }),
  };
}

export function problemBytes(failure: Failure, requestId: string): Buffer {
  return Buffer.from(JSON.stringify(problemOf(failure, requestId)));
}
