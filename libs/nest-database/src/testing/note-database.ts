import { serviceCaller, type Caller } from '@halte/nest-identity';
import { freshDatabase, type FreshDatabase } from '@halte/stack/testing';
import type { AppDatabase } from '../app-database.ts';
import { CallerPool } from '../caller-pool.ts';
import { Database } from '../database.ts';
import { forward } from '../forward-migration.ts';
import { PostgresIdempotency } from '../idempotency.ts';
import { idempotencyTables } from '../idempotency.migration.ts';
import { migrateApp } from '../migrate.ts';
import { CALLER_ORGANISATION, underRowSecurity } from '../table-sql.ts';
import { Transactions } from '../transactions.ts';
import { uploadTables } from '../upload.migration.ts';

const noteTable = forward('note_table', '2026-11-24T10:00:00Z', async (run) => {
  await run(`
    create table probe.note (
      id integer generated always as identity primary key,
      organisation uuid not null default ${CALLER_ORGANISATION},
      body text not null,
      written_at timestamptz(3) not null default now(),
      constraint note_body_key unique (organisation, body)
    )`);
  await run(underRowSecurity('probe.note'));
  await run(`create policy own on probe.note using (organisation = ${CALLER_ORGANISATION})`);
});

/** A database with one table of an organisation's data. */
export const noteDatabase: AppDatabase = {
  schema: 'probe',
  entities: [],
  migrations: [noteTable, idempotencyTables('probe'), uploadTables('probe')],
};

/** Somebody at each of two organisations, and nobody. */
export const callers = {
  an: person('an', '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01'),
  bram: person('bram', '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b02'),
  app: serviceCaller('probe'),
} as const;

function person(subject: string, organisation: string): Caller {
  return { kind: 'person', subject, organisation, roles: ['worker'], scopes: ['probe:use'] };
}

/** All that the specs of this library stand on. */
export interface Notes {
  readonly fresh: FreshDatabase;
  readonly pool: CallerPool;
  readonly transactions: Transactions;
  readonly database: Database;
  readonly idempotency: PostgresIdempotency;
  close(): Promise<void>;
}

/** A migrated database of one spec file, with one note of each organisation in it. */
export async function openNotes(options: { readonly max?: number } = {}): Promise<Notes> {
  const fresh = await freshDatabase();
  await migrateApp(noteDatabase, { url: fresh.migrationUrl });
  const pool = new CallerPool(fresh.urlFor('probe'), 'probe', options);
  const transactions = await Transactions.open(noteDatabase, pool);
  const database = new Database(pool, transactions);
  await database.as(callers.an, (tx) => tx.query("insert into probe.note (body) values ('from an')"));
  await database.as(callers.bram, (tx) => tx.query("insert into probe.note (body) values ('from bram')"));
  const close = async (): Promise<void> => {
    await transactions.close();
    await fresh.drop();
  };
  return { fresh, pool, transactions, database, idempotency: new PostgresIdempotency(transactions, 'probe'), close };
}
