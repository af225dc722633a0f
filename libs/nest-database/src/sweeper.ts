import { createLogger } from '@halte/nest-telemetry';
import { appItself } from './acting.ts';
import { checkedSchema } from './app-database.ts';
import type { CallerPool } from './caller-pool.ts';

/** How often what has expired is deleted, in milliseconds. */
const EVERY_MS = 10 * 60 * 1_000;

const log = createLogger('sweeper');

/** Deletes, as the app itself, what is kept for a day only: answers of idempotent requests, uploads that nobody ended. */
export class Sweeper {
  readonly #pool: CallerPool;
  readonly #schema: string;
  #timer: NodeJS.Timeout | undefined;

  constructor(pool: CallerPool, schema: string) {
    this.#pool = pool;
    this.#schema = checkedSchema(schema);
  }

  start(): void {
    this.#timer = setInterval(() => void this.sweep().catch((error: Error) => log.warn('sweeping has to wait', { error })), EVERY_MS);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Deletes at once. */
  async sweep(): Promise<void> {
    for (const table of ['idempotency', 'upload']) {
      if (await this.#has(table)) await this.#sweep(table);
    }
  }

  async #has(table: string): Promise<boolean> {
    const find = { name: 'sweep.find', text: 'select to_regclass($1) is not null as found' };
    const [row] = await this.#pool.run<{ found: boolean }>(appItself(this.#schema), find, [`${this.#schema}.${table}`]);
    return row?.found ?? false;
  }

  /** The row policies repeat the day: what is younger is not even seen. */
  async #sweep(table: string): Promise<void> {
    const text = `delete from ${this.#schema}.${table} where created_at < now() - interval '24 hours'`;
    await this.#pool.run(appItself(this.#schema), { name: `sweep.${table}`, text }, []);
  }
}
