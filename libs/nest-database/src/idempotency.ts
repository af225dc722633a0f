import { createHash } from 'node:crypto';
import { refuse } from '@halte/contract-kit';
import type { Idempotency, IdempotencyClaim } from '@halte/nest-contract';
import type { EntityManager } from 'typeorm';
import { checkedSchema } from './app-database.ts';
import { within } from './open-transaction.ts';
import type { Transactions } from './transactions.ts';

interface Kept {
  readonly sameRequest: boolean;
  readonly answer: string | null;
}

/**
 * Keeps a repeated request from having a second effect: claim, effect and answer are one transaction.
 *
 * The claim is an advisory lock that is tried, never waited for. Duplicates that wait would each hold a connection, and
 * a dozen of them leave none for anybody else.
 */
export class PostgresIdempotency implements Idempotency {
  readonly #transactions: Transactions;
  readonly #table: string;

  constructor(transactions: Transactions, schema: string) {
    this.#transactions = transactions;
    this.#table = `${checkedSchema(schema)}.idempotency`;
  }

  once(claim: IdempotencyClaim, effect: () => Promise<unknown>): Promise<unknown> {
    return this.#transactions.run(claim, async (tx) => {
      await this.#lock(tx, claim);
      const kept = await this.#kept(tx, claim);
      if (kept) return answerOf(kept);
      const answer = await within({ caller: claim.caller, manager: tx }, effect);
      await this.#keep(tx, claim, answer);
      return answer;
    });
  }

  async #lock(tx: EntityManager, claim: IdempotencyClaim): Promise<void> {
    const [row] = await tx.query<{ locked: boolean }[]>('select pg_try_advisory_xact_lock($1) as locked', [lockOf(this.#table, claim)]);
    if (!row?.locked) throw refuse('in_progress', undefined, { retryAfterSeconds: 1 });
  }

  /** A statement after the lock's: it sees what the last holder committed. */
  async #kept(tx: EntityManager, { operation, key, requestHash }: IdempotencyClaim): Promise<Kept | undefined> {
    const [row] = await tx.query<Kept[]>(
      `select request_hash = $3 as "sameRequest", answer::text as answer from ${this.#table}
        where operation = $1 and key = $2 and created_at > now() - interval '24 hours'`,
      [operation, key, requestHash],
    );
    return row;
  }

  async #keep(tx: EntityManager, { caller, operation, key, requestHash }: IdempotencyClaim, answer: unknown): Promise<void> {
    await tx.query(
      `insert into ${this.#table} (subject, organisation, operation, key, request_hash, answer) values ($1, $2, $3, $4, $5, $6)
        on conflict on constraint idempotency_key
        do update set request_hash = excluded.request_hash, answer = excluded.answer, created_at = now()`,
      [caller.subject, caller.organisation ?? null, operation, key, requestHash, answer === undefined ? null : JSON.stringify(answer)],
    );
  }
}

function answerOf({ sameRequest, answer }: Kept): unknown {
  if (sameRequest) return answer === null ? undefined : JSON.parse(answer);
  throw refuse('conflict', 'This Idempotency-Key came with another request before: use a new key', {
    details: [{ field: 'Idempotency-Key', message: 'was used for another request in the last 24 hours; use a new one' }],
  });
}

/** 64 bits of a hash: two keys that share them would at worst be asked to try again. */
function lockOf(table: string, { caller, operation, key }: IdempotencyClaim): string {
  const claimed = JSON.stringify([table, caller.subject, caller.organisation, operation, key]);
  return createHash('sha256').update(claimed).digest().readBigInt64BE().toString();
}
