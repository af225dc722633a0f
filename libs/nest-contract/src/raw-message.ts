/** What travels beside the body of a request. */
export interface RequestHeaders {
  /** Signed statement of who is calling. */
  readonly caller: string;
  readonly requestId: string;
  /** W3C trace context of the caller's span. */
  readonly traceparent?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  /** `ndjson`: the `nextCursor` of the previous page. */
  readonly cursor?: string | undefined;
  /** Which step of an upload, or which part of a download. */
  readonly part?: 'open' | 'commit' | 'abort' | number | undefined;
  /** Which upload. */
  readonly upload?: string | undefined;
}

/** What the reply to a download part says about the file. */
export interface FileHead {
  readonly parts: number;
  readonly mediaType: string;
  readonly totalBytes?: number | undefined;
  readonly fileName?: string | undefined;
}

/** A reply as it came: its bytes were not looked at. */
export interface RawReply {
  /** JSON of the response or of a `WireError`; for a part of a download its bytes. */
  readonly body: Uint8Array;
  /** Present where the body is a `WireError`. */
  readonly error?: { readonly code: string; readonly status: number } | undefined;
  /** Present for a part of a download. */
  readonly file?: FileHead | undefined;
}
