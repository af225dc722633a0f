import type { MsgHdrs } from '@nats-io/transport-node';
import type { Idempotency } from './idempotency.port.ts';
import type { UploadStore } from './upload.port.ts';

/** What the answers of an app stand on. An app without such operations needs neither. */
export interface AnswerPorts {
  readonly idempotency: Idempotency | undefined;
  readonly uploads: UploadStore | undefined;
}

/** A reply on its way out. */
export interface Reply {
  readonly body: Uint8Array;
  readonly headers?: MsgHdrs;
}

/** The bytes of a request, and which step or part it names. */
export interface RequestBytes {
  readonly body: Uint8Array;
  readonly part: string | undefined;
  readonly upload: string | undefined;
}
