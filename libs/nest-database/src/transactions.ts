import { type Pool } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { SETTINGS, settingsOf, type Acting } from './acting.ts';
import { checkedSchema, type AppDatabase } from './app-database.ts';
import type { CallerPool } from './caller-pool.ts';
import { databaseFailure } from './database-failure.ts';
import { committed } from './open-transaction.ts';
import { silentLogger } from './silent-logger.ts';

/** TypeORM's side of an app's database: transactions on behalf of somebody. */
export class Transactions {
  readonly #source: DataSource;

  private constructor(source: DataSource) {
    this.#source = source;
  }

  /** Connects. TypeORM gets our pool, so that one limit counts for both. */
  static async open({ schema, entities }: AppDatabase, { pool }: CallerPool): Promise<Transactions> {
    const driver = {
      Pool: function sharedPool(): Pool {
        return pool;
      },
    };
    const source = new DataSource({
      type: 'postgres',
      schema: checkedSchema(schema),
      entities: [...entities] as never[],
      driver,
      logger: silentLogger,
      installExtensions: false,
      poolErrorHandler: () => undefined,
    });
    return new Transactions(await source.initialize());
  }

  /** Runs `work` in a transaction of the caller: it is committed when `work` succeeds and undone when it fails. */
  async run<T>(
    acting: Acting,
    work: (tx: EntityManager) => Promise<T>,
    { isolation }: { readonly isolation?: 'REPEATABLE READ' } = {},
  ): Promise<T> {
    const settings = settingsOf(acting);
    const runner = this.#source.createQueryRunner();
    try {
      await runner.startTransaction(isolation);
      await runner.query(SETTINGS.text, settings);
      const result = await work(runner.manager);
      await runner.commitTransaction();
      committed(runner);
      return result;
    } catch (thrown) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw databaseFailure(thrown);
    } finally {
      await runner.release();
    }
  }

  close(): Promise<void> {
    return this.#source.destroy();
  }
}
