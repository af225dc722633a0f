import { inboxPrefix, MAX_MESSAGE_BYTES, refuse } from '@halte/contract-kit';
import { createInbox, type Msg, type NatsConnection } from '@nats-io/transport-node';
import type { Broker } from './broker.ts';
import { PendingRequests } from './pending-requests.ts';
import type { RawReply, RequestHeaders } from './raw-message.ts';
import { printRequestHeaders, readReply } from './wire-headers.ts';

/** Requests and replies over one inbox: a subscription for all of them, not one for each. */
export class Requester {
  readonly #broker: Broker;
  readonly #pending = new PendingRequests();
  #inbox = '';

  constructor(broker: Broker) {
    this.#broker = broker;
    broker.onLost(() => this.#pending.failAll('unavailable', 'The connection was lost before an answer came'));
    broker.connection.then(
      (connection) => this.#listen(connection),
      () => undefined,
    );
  }

  /** How many requests wait for a reply. */
  get waiting(): number {
    return this.#pending.size;
  }

  /**
   * Sends bytes and hands back the bytes of the reply, whatever it says.
   * @param milliseconds how long to wait; the receiver is told
   * @throws Failure `deadline` when the time is up, `cancelled` when the signal fires, `unavailable` (retryable) where nobody
   * answers or the broker is away, `too_large` above 900 kB
   */
  async request(subject: string, body: Uint8Array, headers: RequestHeaders, milliseconds: number, signal?: AbortSignal): Promise<RawReply> {
    if (body.length > MAX_MESSAGE_BYTES) throw refuse('too_large');
    if (signal?.aborted) throw refuse('cancelled');
    if (milliseconds <= 0) throw refuse('deadline');
    if (!this.#inbox || !this.#broker.connected) throw refuse('unavailable', 'The message broker cannot be reached right now');
    const printed = printRequestHeaders(headers, milliseconds);
    const { token, reply } = this.#pending.add(milliseconds, signal);
    const failed = (cause: unknown): void => this.#pending.settle(token, refuse('unavailable', undefined, { cause }));
    this.#broker.send({ subject, body, options: { headers: printed, reply: this.#inbox + token }, failed });
    return reply;
  }

  #listen(connection: NatsConnection): void {
    const inbox = `${createInbox(inboxPrefix(this.#broker.app))}.`;
    connection.subscribe(`${inbox}*`, { callback: (error, message) => this.#receive(error, message) });
    this.#inbox = inbox;
  }

  #receive(error: Error | null, message: Msg): void {
    if (!error) this.#pending.settle(message.subject.slice(this.#inbox.length), readReply(message));
  }
}
