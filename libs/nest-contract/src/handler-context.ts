import { AsyncLocalStorage } from 'node:async_hooks';
import type { Caller } from '@halte/nest-identity';
import type { CallContext } from './call-context.ts';
import type { ReceivedUpload } from './upload.port.ts';
import type { ReceivedHeaders } from './wire-headers.ts';

/** The context of one request. Its signal is made when somebody asks for it: most handlers never do. */
export class HandlerContext implements CallContext {
  readonly caller: Caller;
  readonly requestId: string;
  readonly deadline: number;
  readonly idempotencyKey: string | undefined;
  readonly cursor: string | undefined;
  readonly part: number | undefined;
  readonly statement: string | undefined;
  upload: ReceivedUpload | undefined;
  #abort: AbortController | undefined;

  constructor(caller: Caller, requestId: string, headers: ReceivedHeaders, part: number | undefined) {
    this.caller = caller;
    this.requestId = requestId;
    this.deadline = Date.now() + headers.remainingMs;
    this.idempotencyKey = headers.idempotencyKey;
    this.cursor = headers.cursor;
    this.part = part;
    this.statement = headers.caller;
  }

  get signal(): AbortSignal {
    this.#abort ??= new AbortController();
    if (this.expired) this.#abort.abort();
    return this.#abort.signal;
  }

  /** Whether the caller has stopped waiting. */
  get expired(): boolean {
    return Date.now() >= this.deadline;
  }

  /** Tells the handler that the caller has stopped waiting. */
  expire(): void {
    this.#abort?.abort();
  }
}

const calls = new AsyncLocalStorage<CallContext>();

/** The request that the running code answers, where it answers one. */
export function currentCall(): CallContext | undefined {
  return calls.getStore();
}

/** Runs a handler so that {@link currentCall} finds its context. */
export function within<T>(context: CallContext, run: () => T): T {
  return calls.run(context, run);
}
