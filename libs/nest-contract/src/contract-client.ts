import { randomUUID } from 'node:crypto';
import { failureFromWire, type AnyOperation, type RequestOf, type ResponseOf, type Uses, type WireError } from '@halte/contract-kit';
import { serviceCaller, type Caller, type CallerSigner } from '@halte/nest-identity';
import { currentTraceparent, span } from '@halte/nest-telemetry';
import type { CallContext } from './call-context.ts';
import { currentCall } from './handler-context.ts';
import type { RawReply, RequestHeaders } from './raw-message.ts';
import type { Requester } from './requester.ts';

/** How one call is made. */
export interface CallOptions {
  /** The request on behalf of which the call is made: its caller, request id and deadline go along. Default: the one being handled. */
  readonly context?: CallContext | undefined;
  /** Whom the call is made for, in place of the context's caller. Other apps believe this of the gateway only. */
  readonly caller?: Caller | undefined;
  /** Ends the call with `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  /** Default: the operation's own. The deadline of the context counts in any case. */
  readonly deadlineMs?: number | undefined;
  /** For operations that take one. A call that is repeated keeps its key. */
  readonly idempotencyKey?: string | undefined;
  /** `ndjson` only: the `nextCursor` of the previous page. */
  readonly cursor?: string | undefined;
}

/** The operations that an app may call. */
type CallsOf<U extends Uses> = U['calls'][number];

/** Calls operations of other services: those that the app's `uses` declares, by type and at run time. */
export class ContractClient<U extends Uses = Uses> {
  readonly #requester: Requester;
  readonly #sign: CallerSigner;
  readonly #self: Caller;
  readonly #subjects: ReadonlySet<string>;

  constructor(uses: U, requester: Requester, sign: CallerSigner) {
    this.#requester = requester;
    this.#sign = sign;
    this.#self = serviceCaller(uses.app);
    this.#subjects = new Set(uses.calls.map(({ subject }) => subject));
  }

  /**
   * Calls an operation. Within a handler the call is made on behalf of the handler's caller, otherwise as the app itself.
   * @throws Failure what the operation answers, or `deadline`, `cancelled`, `unavailable` (retryable), `too_large`
   */
  async call<Op extends CallsOf<U>>(operation: Op, input: RequestOf<Op>, options: CallOptions = {}): Promise<ResponseOf<Op>> {
    const context = options.context ?? currentCall();
    const requestId = context?.requestId ?? randomUUID();
    const body = Buffer.from(JSON.stringify(input ?? {}));
    const attributes = { 'halte.request_id': requestId, 'halte.operation': operation.id, 'rpc.system.name': 'nats' };
    return span(operation.id, 'client', attributes, async () => {
      const { caller, idempotencyKey, cursor, signal } = options;
      const statement = caller ? this.#sign(caller) : (context?.statement ?? this.#sign(this.#self));
      const headers = { caller: statement, requestId, traceparent: currentTraceparent(), idempotencyKey, cursor };
      return parseReply(
        await this.request(operation.subject, body, headers, millisecondsLeft(operation, options, context), signal),
      ) as ResponseOf<Op>;
    });
  }

  /**
   * Sends bytes and hands back the bytes of the reply, whether it succeeded or not: for the gateway, which looks at neither.
   * @throws Failure `deadline`, `cancelled`, `unavailable` (retryable), `too_large`
   * @throws TypeError where the app does not declare that it calls this
   */
  async request(subject: string, body: Uint8Array, headers: RequestHeaders, deadlineMs: number, signal?: AbortSignal): Promise<RawReply> {
    if (!this.#subjects.has(subject))
      throw new TypeError(`${this.#self.subject} does not declare that it calls ${subject}; add it to its uses()`);
    return this.#requester.request(subject, body, headers, deadlineMs, signal);
  }

  /** A statement of who is calling, for {@link request}. */
  statementOf(caller: Caller): string {
    return this.#sign(caller);
  }

  /** How many calls wait for a reply. */
  get waiting(): number {
    return this.#requester.waiting;
  }
}

function millisecondsLeft(operation: AnyOperation, { deadlineMs }: CallOptions, context: CallContext | undefined): number {
  const own = deadlineMs ?? operation.deadlineMs;
  return context ? Math.min(own, context.deadline - Date.now()) : own;
}

/** What a reply says. @throws Failure where it says that the operation failed */
export function parseReply({ body, error }: RawReply): unknown {
  const value: unknown = JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString());
  if (error) throw failureFromWire(value as WireError, error.status);
  return value;
}
