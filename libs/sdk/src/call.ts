import { AttemptFailure } from './attempt-failure.ts';
import { HalteError } from './halte-error.ts';
import { toHttpRequest, type HttpRequest } from './http-request.ts';
import type { Route } from './route.ts';
import { TimeLimit } from './time-limit.ts';
import type { UploadBody } from './file.ts';
import type { UploadOptions } from './transport.ts';

/** A file that goes with a call. */
export interface CallFile {
  readonly body: UploadBody;
  readonly mediaType: string;
}

/** What the client says where a call says nothing. */
export interface CallDefaults {
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly traceparent: (() => string | undefined) | undefined;
}

/** One logical call: what stays the same over all of its attempts. */
export class Call {
  readonly route: Route;
  readonly limit: TimeLimit;
  readonly maxRetries: number;
  readonly #defaults: CallDefaults;
  readonly #request: object;
  readonly #file: CallFile | undefined;
  readonly #traceparent: string | undefined;
  readonly #idempotencyKey: string | undefined;
  readonly #requestId = crypto.randomUUID();

  constructor(route: Route, request: object, options: UploadOptions, defaults: CallDefaults, file?: CallFile) {
    this.route = route;
    this.limit = new TimeLimit(options.signal, options.timeoutMs ?? defaults.timeoutMs);
    this.maxRetries = file?.body instanceof ReadableStream ? 0 : (options.maxRetries ?? defaults.maxRetries);
    this.#defaults = defaults;
    this.#request = request;
    this.#file = file;
    this.#traceparent = options.traceparent ?? defaults.traceparent?.();
    this.#idempotencyKey = route.idempotent === 'key' ? (options.idempotencyKey ?? crypto.randomUUID()) : undefined;
  }

  get requestId(): string {
    return this.#requestId;
  }

  /** Whether what is sent can be sent a second time. */
  get replayable(): boolean {
    return !(this.#file?.body instanceof ReadableStream);
  }

  /** The arguments of one `fetch`. */
  toFetch(token: string | undefined): [url: string, init: RequestInit] {
    const request = toHttpRequest(this.#defaults.baseUrl, this.route, this.#request);
    const body = this.#file?.body ?? request.json;
    const init: RequestInit & { duplex?: 'half' } = {
      method: this.route.method,
      headers: this.#headers(request, token),
      redirect: 'manual',
      signal: this.limit.signal,
      ...(body !== undefined && { body }),
      ...(!this.replayable && { duplex: 'half' }),
    };
    return [request.url, init];
  }

  /** The error of this call, from whatever ended an attempt. */
  errorOf(thrown: unknown): HalteError {
    if (thrown instanceof HalteError) return thrown;
    const { code, message, ...facts } = this.#diagnose(thrown);
    const own = { operation: this.route.id, requestId: this.#requestId, idempotencyKey: this.#idempotencyKey };
    return new HalteError({ code, message, ...own, ...facts });
  }

  #diagnose(thrown: unknown): { code: string; message: string; retryable?: boolean; cause?: unknown } {
    const { endedBy, signal } = this.limit;
    if (endedBy === 'aborted') return { code: 'aborted', message: 'The call was ended by its signal', cause: signal.reason };
    if (endedBy === 'timeout') return { code: 'timeout', message: 'The time for this call is over', retryable: true };
    if (thrown instanceof AttemptFailure) return { code: thrown.code, message: thrown.message, ...thrown.facts };
    return { code: 'connection', message: 'The network cannot be reached, or the connection broke off', retryable: true, cause: thrown };
  }

  #headers(request: HttpRequest, token: string | undefined): Headers {
    const headers = new Headers({ accept: this.#accept(), 'x-request-id': this.#requestId });
    if (token !== undefined) headers.set('authorization', `Bearer ${checkedToken(token)}`);
    if (this.#file) headers.set('content-type', this.#file.mediaType);
    else if (request.json !== undefined) headers.set('content-type', 'application/json');
    if (this.#idempotencyKey !== undefined) headers.set('idempotency-key', this.#idempotencyKey);
    if (this.#traceparent !== undefined) headers.set('traceparent', this.#traceparent);
    return headers;
  }

  #accept(): string {
    if (this.route.kind === 'ndjson') return 'application/x-ndjson, application/problem+json';
    return this.route.kind === 'download' ? '*/*' : 'application/json, application/problem+json';
  }
}

/** A token that is no header value would be repeated in the runtime's complaint about it. */
function checkedToken(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new AttemptFailure('sign_in_failed', 'The token holds characters that no token has');
}
