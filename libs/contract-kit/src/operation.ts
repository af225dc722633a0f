import { parseHttpRoute, type HttpRoute, type HttpRouteText } from './http-route.ts';
import type { InputOf, OutputOf, Schema } from './schema.ts';

/**
 * What travels in an operation.
 * - `call`: one object in, one out.
 * - `list`: one object in, a page `{ items, nextCursor }` out; the contract gives the schema of an item.
 * - `upload`: the body is a file, cut into parts; the request holds the parameters beside it.
 * - `download`: the reply is a file, fetched part by part.
 * - `ndjson`: all items, a JSON text a line (https://github.com/ndjson/ndjson-spec); fetched page by page.
 * - `foreign`: the parameters, paging and schema of a standard that is not ours.
 */
export type OperationKind = 'call' | 'list' | 'upload' | 'download' | 'ndjson' | 'foreign';

/** How a repeated request is kept from having a second effect. */
export type Idempotency =
  /** Repeating it changes nothing: reads, full replacements. */
  | 'natural'
  /** The caller's `Idempotency-Key` decides; the answer is kept for 24 hours. */
  | 'key'
  /** Each request has its own effect. */
  | 'no';

/** A scope: `directory:write`. */
export type Scope = `${string}:${string}`;

/** The codes an operation adds to the generic ones, with the schema of their `data`. */
export type DeclaredErrors = Record<string, DeclaredError>;

/** One declared error. */
export interface DeclaredError<S extends Schema = Schema> {
  /** Schema of its `data`. */
  readonly data: S;
  /** What it means, for whoever reads the reference. */
  readonly description: string;
  /** HTTP status; 409 where not given. */
  readonly status?: number;
  readonly retryable?: boolean;
}

/** The file that an `upload` takes or a `download` gives. */
export interface FileRules {
  /** Largest size in bytes. */
  readonly maxBytes: number;
  /** Media types taken or given, without parameters: `text/csv`. */
  readonly mediaTypes: readonly string[];
}

/** Where a standard gives a list as a stream too: a parameter with a certain value asks for it. */
export interface StreamTwin {
  /** `format` */
  readonly parameter: string;
  /** `ndjson` */
  readonly value: string;
  /** The name of the `ndjson` operation that stands beside it in the contract, internal and with the same request. */
  readonly operation: string;
}

/** What a contract writes down for one operation. */
export interface OperationSpec<I extends Schema, O extends Schema, E extends DeclaredErrors, K extends OperationKind> {
  readonly kind?: K;
  /** One line, for lists of operations. */
  readonly summary: string;
  /** More, where one line does not do (CommonMark). */
  readonly description?: string;
  /** One flat object. */
  readonly request: I;
  /** The answer; for `list` and `ndjson` the schema of one item; for `download` of nothing. */
  readonly response: O;
  /** Absent: internal, reachable over NATS only. */
  readonly http?: HttpRouteText;
  /** `public` for everybody, else the scope that a caller needs. */
  readonly access: 'public' | Scope;
  /** Default: `natural` for GET, PUT and DELETE and for internal reads, `no` otherwise. */
  readonly idempotent?: Idempotency;
  /** Milliseconds until the caller gets `deadline`. Default 5,000. */
  readonly deadlineMs?: number;
  readonly errors?: E;
  /** HTTP status of success; default 201 for POST, else 200. */
  readonly status?: number;
  /** Required for `upload` and `download`. */
  readonly file?: FileRules;
  /**
   * Open data: the answer is the same whoever asks, so a token is not even looked at and the handler meets an anonymous caller. Pages of any
   * origin may read it, it is compressed for whoever takes that, and of kind `call` or `foreign` it carries a strong `ETag` (RFC 9110). Only for a GET whose access is `public`.
   */
  readonly open?: true;
  /** `foreign` only: in which other form the same address answers. */
  readonly stream?: StreamTwin;
  /** The version since which it exists, and from when it is to be avoided. */
  readonly deprecated?: { readonly since: string; readonly instead?: string; readonly sunset?: string };
}

/** An operation as a value. It gets its address when a `service()` takes it in. */
export interface Operation<
  I extends Schema = Schema,
  O extends Schema = Schema,
  E extends DeclaredErrors = DeclaredErrors,
  K extends OperationKind = OperationKind,
> {
  readonly type: 'operation';
  readonly kind: K;
  readonly summary: string;
  readonly description: string | undefined;
  readonly request: I;
  readonly response: O;
  readonly http: HttpRoute | undefined;
  readonly access: 'public' | Scope;
  readonly idempotent: Idempotency;
  readonly deadlineMs: number;
  readonly errors: E;
  readonly status: number;
  readonly file: FileRules | undefined;
  readonly etag: boolean;
  readonly open: boolean;
  readonly stream: StreamTwin | undefined;
  readonly deprecated: OperationSpec<I, O, E, K>['deprecated'];
}

/** Default deadline of an operation, in milliseconds. */
export const DEFAULT_DEADLINE_MS = 5_000;

/**
 * Writes down one operation.
 * @throws TypeError where the specification contradicts itself (no file rules for an upload, a malformed route).
 */
export function operation<
  I extends Schema,
  O extends Schema,
  E extends DeclaredErrors = Record<never, never>,
  K extends OperationKind = 'call',
>(spec: OperationSpec<I, O, E, K>): Operation<I, O, NoInfer<E>, NoInfer<K>> {
  const http = spec.http === undefined ? undefined : parseHttpRoute(spec.http);
  const kind = spec.kind ?? ('call' as K);
  if ((kind === 'upload' || kind === 'download') && !spec.file) throw new TypeError(`an ${kind} needs \`file\` rules`);
  if (spec.open && !(spec.access === 'public' && http?.method === 'GET')) throw new TypeError('only a public GET is open data');
  if (spec.stream && kind !== 'foreign') throw new TypeError('only a foreign operation has a stream beside it');
  return Object.freeze({
    type: 'operation',
    kind,
    summary: spec.summary,
    description: spec.description,
    request: spec.request,
    response: spec.response,
    http,
    access: spec.access,
    idempotent: spec.idempotent ?? defaultIdempotency(kind, http),
    deadlineMs: spec.deadlineMs ?? DEFAULT_DEADLINE_MS,
    errors: spec.errors ?? ({} as E),
    status: spec.status ?? (http?.method === 'POST' ? 201 : 200),
    file: spec.file,
    etag: spec.open === true && (kind === 'call' || kind === 'foreign'),
    open: spec.open ?? false,
    stream: spec.stream,
    deprecated: spec.deprecated,
  });
}

function defaultIdempotency(kind: OperationKind, http: HttpRoute | undefined): Idempotency {
  const reads = kind === 'list' || kind === 'ndjson' || kind === 'download';
  return reads || http?.method === 'GET' || http?.method === 'PUT' || http?.method === 'DELETE' ? 'natural' : 'no';
}

/** What a caller sends. */
export type RequestOf<Op> = Op extends Operation<infer I, infer _O, infer _E, infer _K> ? InputOf<I> : never;

/** What a handler receives: the request with its defaults. */
export type InOf<Op> = Op extends Operation<infer I, infer _O, infer _E, infer _K> ? OutputOf<I> : never;

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Opaque; hand it back as `cursor` for the next page. `null` at the end. */
  readonly nextCursor: string | null;
}

/** What a caller reads. */
export type ResponseOf<Op> =
  Op extends Operation<infer _I, infer O, infer _E, infer K> ? (K extends 'list' | 'ndjson' ? Page<OutputOf<O>> : OutputOf<O>) : never;

/** What a handler returns. `list` and `ndjson` handlers return one page, `download` handlers one part. */
export type OutOf<Op> =
  Op extends Operation<infer _I, infer O, infer _E, infer K>
    ? K extends 'list' | 'ndjson'
      ? Page<InputOf<O>>
      : K extends 'download'
        ? FilePart
        : InputOf<O>
    : never;

/** One part of a file that a `download` handler returns. */
export interface FilePart {
  /** At most 512 kB (`PART_BYTES`). */
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** How many parts there are in all. */
  readonly parts: number;
  /** Size of the whole file in bytes, where known. */
  readonly totalBytes?: number;
  /** A name to save it under (RFC 6266). */
  readonly fileName?: string;
}

/** The size of a part of an upload or download, in bytes. */
export const PART_BYTES = 512 * 1024;

/** No message on the bus is larger than this, in bytes. */
export const MAX_MESSAGE_BYTES = 900_000;

/** The errors an operation declares. */
export type ErrorsOf<Op> = Op extends Operation<infer _I, infer _O, infer E, infer _K> ? E : never;

/** The type of the `data` of one declared error. */
export type ErrorDataOf<Op, Code extends keyof ErrorsOf<Op>> = ErrorsOf<Op>[Code] extends { data: infer S extends Schema }
  ? InputOf<S>
  : never;
