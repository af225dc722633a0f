/** One operation as it travels over HTTP. The table of all routes is generated from the contracts. */
export interface Route {
  /** `directory.services.list` */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With parameters in braces: `/v1/services/{serviceId}`. */
  readonly path: string;
  /** The names in braces, in their order. */
  readonly parameters: readonly string[];
  /** Whether the rest of the request travels in the query string rather than in the body. */
  readonly inQuery: boolean;
  readonly kind: 'call' | 'list' | 'upload' | 'download' | 'ndjson' | 'foreign';
  /**
   * What a repeated request does: nothing more (`natural`), nothing more if it carries the same key (`key`), or its effect again (`no`).
   * Only the first two are repeated after a failure that may have had an effect.
   */
  readonly idempotent: 'natural' | 'key' | 'no';
  /** `public`, or the scope that the caller's token needs. */
  readonly access: string;
}
