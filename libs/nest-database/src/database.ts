import { span } from '@halte/nest-telemetry';
import type { EntityManager } from 'typeorm';
import { callerOf, type Acting } from './acting.ts';
import type { CallerPool } from './caller-pool.ts';
import { databaseFailure } from './database-failure.ts';
import { openTransaction, within } from './open-transaction.ts';
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

  /**
   * Runs `work` in one transaction that every `read` and `as` within it joins, each `as` with an undo of its own: many changes that are
   * refused or made each for itself, and kept together.
   * @param undo takes everything back in the end, and still gives the result: a dry run
   * @throws Failure as {@link as} does
   */
  async together<T>(acting: Acting, work: () => Promise<T>, { undo = false }: { readonly undo?: boolean } = {}): Promise<T> {
    const undone = new Undone<T>();
    const joined = this.as(acting, async (manager) => {
      const result = await within({ caller: callerOf(acting), manager }, work);
      if (!undo) return result;
      undone.result = result;
      throw undone;
    });
    return joined.catch((thrown: unknown) => {
      if (thrown === undone) return undone.result as T;
      throw thrown;
    });
  }

  /**
   * Runs `work` on everything as it is at one moment, however long it takes and whoever writes meanwhile: for what has to fit together over
   * many statements. It writes nothing.
   * @throws Failure as {@link read} does
   */
  async snapshot<T>(acting: Acting, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return span('snapshot', 'client', { 'db.system.name': 'postgresql' }, () =>
      this.#transactions.run(acting, work, { isolation: 'REPEATABLE READ' }),
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

/** Leaves a transaction so that it is undone, with what it came to. */
class Undone<T> extends Error {
  result: T | undefined;
}
