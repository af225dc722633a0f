import { issuePath, validate, type BoundEvent, type OutputOf, type Schema } from '@halte/contract-kit';
import { afterCommit } from '@halte/nest-database';
import { currentTraceparent } from '@halte/nest-telemetry';
import type { EntityManager } from 'typeorm';

/**
 * Where an app's events are written down, in the transaction of the change they tell of: both are there, or neither. The relay
 * publishes them soon after, in the order of their aggregate, at least once.
 */
export class Outbox {
  readonly #insert: string;
  readonly #nudge: () => void;

  /** @param nudge called when there is something to publish */
  constructor(schema: string, nudge: () => void) {
    this.#insert = insertInto(schema);
    this.#nudge = nudge;
  }

  /**
   * Writes an event down. What the contract does not name is left out.
   *
   * Two transactions that tell of the same aggregate wait for each other here, so the numbers of its events are in the order of their commits.
   * @param tx the transaction of the change
   * @throws TypeError where the payload is not what the contract says
   * @example await this.outbox.add(tx, directory.services.changed, { id, version, … });
   */
  async add<P extends Schema>(tx: EntityManager, event: BoundEvent<P>, payload: OutputOf<P>): Promise<void> {
    const { issues, value } = readPayload<OutputOf<P>>(event, payload);
    if (issues) throw new TypeError(`${event.id} has no valid payload: ${issues}`);
    await tx.query(this.#insert, [aggregateOf(event, value), event.subject, JSON.stringify(value), currentTraceparent() ?? null]);
    afterCommit(tx, this.#nudge);
  }
}

/** `services/0c1…`: the resource that an event is about, so that all its events share one order. */
function aggregateOf<P extends Schema>(event: BoundEvent<P>, payload: OutputOf<P>): string {
  return `${event.name.replace(/\.\w+$/, '')}/${event.key(payload)}`;
}

type Payload<Value> = { readonly issues: string; readonly value?: never } | { readonly issues?: never; readonly value: Value };

function readPayload<Value>(event: BoundEvent, payload: unknown): Payload<Value> {
  const result = validate(event.payload, payload);
  return result.issues ? { issues: result.issues.map(issuePath).join(', ') } : { value: result.value as Value };
}

function insertInto(schema: string): string {
  return `
    with next as (
      insert into ${schema}.outbox_sequence as s (aggregate, last) values ($1, 1)
      on conflict (aggregate) do update set last = s.last + 1 returning last
    )
    insert into ${schema}.outbox (aggregate, sequence, subject, payload, traceparent) select $1, last, $2, $3, $4 from next`;
}
