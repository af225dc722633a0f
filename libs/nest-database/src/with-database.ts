import type { AppDatabase } from './app-database.ts';
import { CallerPool } from './caller-pool.ts';
import { Database } from './database.ts';
import { Transactions } from './transactions.ts';

/** Opens an app's database outside Nest, for a command or a spec, and closes it when `work` has settled. */
export async function withDatabase<T>(app: AppDatabase, url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const pool = new CallerPool(url, app.schema);
  const transactions = await Transactions.open(app, pool);
  try {
    return await work(new Database(pool, transactions));
  } finally {
    await transactions.close();
  }
}
