import { setTimeout as pause } from 'node:timers/promises';
import type { Broker } from '@halte/nest-contract';
import { continueTrace, createLogger, currentTraceparent } from '@halte/nest-telemetry';
import { jetstream, type JetStreamClient } from '@nats-io/jetstream';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { ensureStream } from './event-stream.ts';
import type { OutboxRow, OutboxRows } from './outbox-rows.ts';

/** How often the outbox is looked at where nothing calls, in milliseconds: for what another process or a crash left. */
const POLL_MS = 1_000;

/** How long the broker has to confirm an event, in milliseconds. */
const CONFIRM_MS = 5_000;

const PRUNE_EVERY_MS = 60 * 60 * 1_000;

const log = createLogger('relay');

/**
 * Takes events from the outbox to JetStream. An event is marked once the broker has confirmed it; one that was confirmed and not
 * marked is sent again under the same message id. While the broker or Postgres is away, the rows wait.
 */
export class OutboxRelay {
  readonly #rows: OutboxRows;
  readonly #broker: Broker;
  readonly #service: string;
  readonly #stopping = new AbortController();
  #nudged = new AbortController();
  #stream = false;
  #prunedAt = 0;
  #running: Promise<void> | undefined;

  constructor(rows: OutboxRows, broker: Broker, service: string) {
    this.#rows = rows;
    this.#broker = broker;
    this.#service = service;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Settles when the batch at hand is done. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  /** There is something to publish. */
  nudge(): void {
    this.#nudged.abort();
  }

  async #run(): Promise<void> {
    let failing = false;
    while (!this.#stopping.signal.aborted) {
      const nudged = AbortSignal.any([this.#nudged.signal, this.#stopping.signal]);
      const more = await this.#relay().catch((error: unknown) => {
        if (!failing) log.warn('events have to wait', { error });
        return 'failed' as const;
      });
      failing = more === 'failed';
      if (more !== true) await pause(POLL_MS, undefined, { signal: failing ? this.#stopping.signal : nudged }).catch(() => undefined);
      if (this.#nudged.signal.aborted) this.#nudged = new AbortController();
    }
  }

  /** Whether there may be more to publish at once. */
  async #relay(): Promise<boolean> {
    if (!this.#broker.connected) return false;
    const connection = await this.#broker.connection;
    if (!this.#stream) {
      const { made } = await ensureStream(connection, this.#service);
      if (made) await this.#rows.unpublish();
      this.#stream = true;
    }
    await this.#prune();
    const client = jetstream(connection);
    const { claimed, arrived } = await this.#rows.claim((rows) => this.#publish(client, rows));
    if (arrived < claimed) throw new Error('the broker did not confirm every event');
    return claimed > 0;
  }

  /** Publishes side by side; the ids of what was confirmed. */
  async #publish(client: JetStreamClient, rows: readonly OutboxRow[]): Promise<string[]> {
    const outcomes = await Promise.allSettled(rows.map((row) => publish(client, row)));
    // The stream may be gone with the broker's disk: look again before the next batch.
    if (outcomes.some(({ status }) => status === 'rejected')) this.#stream = false;
    return rows.filter((_, index) => outcomes[index]?.status === 'fulfilled').map(({ id }) => id);
  }

  async #prune(): Promise<void> {
    if (Date.now() - this.#prunedAt < PRUNE_EVERY_MS) return;
    this.#prunedAt = Date.now();
    await this.#rows.prune();
  }
}

function publish(client: JetStreamClient, row: OutboxRow): Promise<unknown> {
  const attributes = { 'messaging.system': 'nats', 'messaging.destination.name': row.subject, 'messaging.message.id': row.id } as const;
  return continueTrace(row.traceparent ?? undefined, `publish ${row.subject}`, 'producer', attributes, () =>
    client.publish(row.subject, row.payload, { msgID: row.id, timeout: CONFIRM_MS, headers: headersOf(row) }),
  );
}

/** `Halte-Sequence` counts the events of one aggregate, without gaps. */
function headersOf({ sequence }: OutboxRow): MsgHdrs {
  const sent = headers();
  sent.set('Halte-Sequence', String(sequence));
  const traceparent = currentTraceparent();
  if (traceparent) sent.set('traceparent', traceparent);
  return sent;
}
