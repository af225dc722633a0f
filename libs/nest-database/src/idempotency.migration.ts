import { checkedSchema } from './app-database.ts';
import { forward, type ForwardMigration } from './forward-migration.ts';
import { byTheAppItself, CALLER_ORGANISATION, CALLER_SUBJECT, underRowSecurity } from './table-sql.ts';

/** The table behind `idempotent: 'key'`: the answers of the last 24 hours, each for its caller alone. */
export function idempotencyTables(schema: string): ForwardMigration {
  const table = `${checkedSchema(schema)}.idempotency`;
  return forward('idempotency_tables', '2026-11-24T09:00:00Z', async (run) => {
    await run(`
      create table ${table} (
        subject text not null,
        organisation uuid,
        operation text not null,
        key text not null,
        request_hash text not null,
        answer json,
        created_at timestamptz(3) not null default now(),
        constraint idempotency_key unique nulls not distinct (subject, organisation, operation, key)
      )`);
    await run(`create index idempotency_age on ${table} (created_at)`);
    await run(underRowSecurity(table));
    await run(`
      create policy own on ${table}
        using (subject = ${CALLER_SUBJECT} and organisation is not distinct from ${CALLER_ORGANISATION})`);
    await run(
      `create policy expired_seen on ${table} for select using (created_at < now() - interval '24 hours' and ${byTheAppItself(schema)})`,
    );
    await run(
      `create policy expired_swept on ${table} for delete using (created_at < now() - interval '24 hours' and ${byTheAppItself(schema)})`,
    );
  });
}
