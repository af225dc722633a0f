import { appItself, type Acting, type Database } from '@halte/nest-database';
import { KEPT_DAYS } from './event-stream.ts';

/** An event that waits to be published. */
export interface OutboxRow {
  readonly id: string;
  readonly subject: string;
  readonly sequence: number;
  /** JSON text. */
  readonly payload: string;
  readonly traceparent: string | null;
}

/** How many events are claimed at a time. */
const BATCH = 100;

/** The rows of the outbox, as the app itself sees them. */
export class OutboxRows {
  readonly #database: Database;
  readonly #schema: string;
  readonly #app: Acting;

  constructor(database: Database, schema: string) {
    this.#database = database;
    this.#schema = schema;
    this.#app = appItself(schema);
  }

  /**
   * Claims what waits, marks what `publish` says has arrived, and tells how many were claimed and marked. Other processes pass over
   * claimed rows. Of each aggregate only the oldest is claimed, so that its events keep their order whoever publishes them.
   */
  claim(
    publish: (rows: readonly OutboxRow[]) => Promise<readonly string[]>,
  ): Promise<{ readonly claimed: number; readonly arrived: number }> {
    return this.#database.as(this.#app, async (tx) => {
      const rows = await tx.query<OutboxRow[]>(claimFrom(this.#schema), [BATCH]);
      const arrived = rows.length > 0 ? await publish(rows) : [];
      if (arrived.length > 0) await tx.query(`update ${this.#schema}.outbox set published_at = now() where id = any($1)`, [arrived]);
      return { claimed: rows.length, arrived: arrived.length };
    });
  }

  /** All that is kept has to be published again: the broker has lost it. */
  async unpublish(): Promise<void> {
    await this.#database.as(this.#app, (tx) =>
      tx.query(`update ${this.#schema}.outbox set published_at = null where published_at is not null`),
    );
  }

  /** Deletes what was published longer ago than the broker keeps it. */
  async prune(): Promise<void> {
    const old = `published_at < now() - interval '${KEPT_DAYS} days'`;
    await this.#database.as(this.#app, (tx) => tx.query(`delete from ${this.#schema}.outbox where ${old}`));
  }
}

function claimFrom(schema: string): string {
  return `
    select id, subject, sequence, payload::text as payload, traceparent from ${schema}.outbox o
     where published_at is null and not exists (
       select from ${schema}.outbox e where e.aggregate = o.aggregate and e.sequence < o.sequence and e.published_at is null)
     order by position limit $1
     for update of o skip locked`;
}
