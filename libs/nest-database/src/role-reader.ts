import type { OnApplicationShutdown } from '@nestjs/common';
import type { Acting } from './acting.ts';
import { checkedSchema } from './app-database.ts';
import { CallerPool } from './caller-pool.ts';
import { required } from './environment.ts';
import type { SqlValue, Statement } from './statement.ts';

/**
 * Reads under another role than the app's own, one that it was granted: it reaches what was granted to that role, and nothing else. For an
 * index that row-level security would keep from being used; the statements themselves say for whom they read. Has connections of its own.
 */
export class RoleReader implements OnApplicationShutdown {
  readonly #pool: CallerPool;

  /** @param role a plain name, as in `infra/postgres/roles.sql` */
  constructor(role: string, { max = 4 }: { readonly max?: number } = {}) {
    this.#pool = new CallerPool(required('HALTE_POSTGRES_URL'), checkedSchema(role), { max, role });
  }

  /**
   * Reads with one statement in one round trip.
   * @throws Failure as `Database.read` does
   */
  read<Row>(acting: Acting, statement: Statement, values: readonly SqlValue[] = []): Promise<Row[]> {
    return this.#pool.run<Row>(acting, statement, values);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.pool.end();
  }
}
