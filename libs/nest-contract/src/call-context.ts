import type { Caller } from '@halte/nest-identity';
import type { ReceivedUpload } from './upload.port.ts';

/** What a handler knows about the request it answers, beside its input. */
export interface CallContext {
  /** Who is calling, as the gateway (or the calling app) stated it. Already checked against the operation's `access`. */
  readonly caller: Caller;
  /** Travels with a request through the network and stands on each of its errors. */
  readonly requestId: string;
  /** When the caller stops waiting, in milliseconds since the epoch. */
  readonly deadline: number;
  /** Fires when the deadline has passed. */
  readonly signal: AbortSignal;
  /** The caller's `Idempotency-Key`, where the operation takes one. */
  readonly idempotencyKey?: string | undefined;
  /** `ndjson` only: where the previous page ended; nothing for the first one. */
  readonly cursor?: string | undefined;
  /** `upload` only: the file. Its parts are deleted when the handler has settled. */
  readonly upload?: ReceivedUpload | undefined;
  /** `download` only: which part is asked for, from 0. */
  readonly part?: number | undefined;
  /** The signed statement that came with the request; a call made on behalf of the caller passes it on. */
  readonly statement?: string | undefined;
}
