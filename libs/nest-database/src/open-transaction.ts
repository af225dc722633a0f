import { AsyncLocalStorage } from 'node:async_hooks';
import type { Caller } from '@halte/nest-identity';
import type { EntityManager, QueryRunner } from 'typeorm';
import { callerOf, type Acting } from './acting.ts';

/** A transaction that what runs within it joins. */
export interface OpenTransaction {
  readonly caller: Caller;
  readonly manager: EntityManager;
}

const open = new AsyncLocalStorage<OpenTransaction>();

/** Runs `effect` so that what it does in the database joins the transaction. */
export function within<T>(transaction: OpenTransaction, effect: () => Promise<T>): Promise<T> {
  return open.run(transaction, effect);
}

/**
 * The transaction to join, where there is one.
 * @throws TypeError where it is somebody else's: it would act with their rights.
 */
export function openTransaction(acting: Acting): EntityManager | undefined {
  const transaction = open.getStore();
  if (!transaction) return undefined;
  const [theirs, ours] = [transaction.caller, callerOf(acting)];
  if (theirs.kind !== ours.kind || theirs.subject !== ours.subject || theirs.organisation !== ours.organisation) {
    throw new TypeError('a transaction belongs to one caller');
  }
  return transaction.manager;
}

const afterwards = new WeakMap<QueryRunner, (() => void)[]>();

/** Runs `work` once the transaction has been committed. */
export function afterCommit({ queryRunner }: EntityManager, work: () => void): void {
  if (!queryRunner) throw new TypeError('there is no transaction to wait for');
  const waiting = afterwards.get(queryRunner);
  if (waiting) waiting.push(work);
  else afterwards.set(queryRunner, [work]);
}

/** Tells those who wait that the transaction has been committed. */
export function committed(runner: QueryRunner): void {
  for (const work of afterwards.get(runner) ?? []) work();
}
