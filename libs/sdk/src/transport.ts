import type { CallPromise } from './call-promise.ts';
import type { Download, UploadBody } from './file.ts';
import type { Lines } from './lines.ts';
import type { PagePromise } from './page-promise.ts';
import type { Route } from './route.ts';

/** What every call takes beside its request. */
export interface CallOptions {
  /** Ends the call; it fails with the code `aborted`. Iterations stop at the same signal. */
  readonly signal?: AbortSignal;
  /**
   * Milliseconds for the whole call: signing in, every attempt, the waits between them and reading the answer. After that it fails with the code `timeout`.
   * In a list it holds for each page, in a stream until the first byte and then between two pieces. Default: that of the client.
   */
  readonly timeoutMs?: number;
  /** How often a failed attempt is repeated. Default: that of the client. */
  readonly maxRetries?: number;
  /**
   * Marks repetitions of one and the same request, for 24 hours. By default each call makes its own; give one to repeat a call
   * safely after your own process was interrupted. Only used where the operation takes one.
   */
  readonly idempotencyKey?: string;
  /** W3C `traceparent` of the span that makes the call, so that your trace goes on inside the network. */
  readonly traceparent?: string;
}

/** What an upload takes beside its request and file. */
export interface UploadOptions extends CallOptions {
  /** Media type of the file. Default: the type of the `Blob`, else `application/octet-stream`. */
  readonly mediaType?: string;
}

/**
 * What the generated methods stand on: one method per kind of operation.
 * `request` is the one flat object of the contract; the route says which of its members go into the path.
 */
export interface Transport {
  send<Output>(route: Route, request: object, options?: CallOptions): CallPromise<Output>;
  page<Item>(route: Route, request: object, options?: CallOptions): PagePromise<Item>;
  lines<Item>(route: Route, request: object, options?: CallOptions): Lines<Item>;
  upload<Output>(route: Route, request: object, body: UploadBody, options?: UploadOptions): CallPromise<Output>;
  download(route: Route, request: object, options?: CallOptions): CallPromise<Download>;
}
