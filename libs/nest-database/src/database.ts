import { span } from '@halte/nest-telemetry';
import type { EntityManager } from 'typeorm';
import type { Acting } from './acting.ts';
import type { CallerPool } from './caller-pool.ts';
import { databaseFailure } from './database-failure.ts';
import { openTransaction } from './open-transaction.ts';
import type { SqlValue, Statement } from './statement.ts';
import type { Transactions } from './transactions.ts';

/** An app's database, on behalf of whoever calls. There is no other way to it: what a caller may not see is not there. */
export class Database {
  readonly #pool: CallerPool;
  readonly #transactions: Transactions;

  constructor(pool: CallerPool, transactions: Transactions) {
    this.#pool = pool;
    this.#transactions = transactions;
  }

  /**
   * Reads with one statement in one round trip; within an open transaction it reads in that.
   * Instants come as RFC 3339 text in UTC, bigints as numbers: a row can be answered as it is.
   * @throws Failure `deadline`, `unavailable`, `invalid_input`, never with SQL or values.
   */
  async read<Row>(acting: Acting, statement: Statement, values: readonly SqlValue[] = []): Promise<Row[]> {
    const tx = openTransaction(acting);
    return tx ? readWithin<Row>(tx, statement, values) : this.#pool.run<Row>(acting, statement, values);
  }

  /**
   * Runs `work` in a transaction, committed when it succeeds and undone when it fails. Within an idempotent operation it joins the
   * transaction of the key and undoes, when it fails, only its own part. One at a time: not within `Promise.all`.
   * @throws Failure as {@link read} does; `conflict` where `work` ran into a constraint, which `violatedUnique` tells.
   */
  async as<T>(acting: Acting, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const tx = openTransaction(acting);
    return span('transaction', 'client', { 'db.system.name': 'postgresql' }, () =>
      tx ? nested(tx, work) : this.#transactions.run(acting, work),
    );
  }
}

async function readWithin<Row>(tx: EntityManager, { text }: Statement, values: readonly SqlValue[]): Promise<Row[]> {
  try {
    return await tx.query<Row[]>(text, [...values]);
  } catch (thrown) {
    throw databaseFailure(thrown);
  }
}

/** A savepoint. */
async function nested<T>(tx: EntityManager, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await tx.transaction(work);
  } catch (thrown) {
    throw databaseFailure(thrown);
  }
}
