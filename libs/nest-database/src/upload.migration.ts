import { checkedSchema } from './app-database.ts';
import { forward, type ForwardMigration } from './forward-migration.ts';
import { byTheAppItself, CALLER_ORGANISATION, CALLER_SUBJECT, underRowSecurity } from './table-sql.ts';

/** Where the parts of files wait until all have come. */
export function uploadTables(schema: string): ForwardMigration {
  const upload = `${checkedSchema(schema)}.upload`;
  const part = `${schema}.upload_part`;
  return forward('upload_tables', '2026-11-24T09:01:00Z', async (run) => {
    await run(`
      create table ${upload} (
        id uuid primary key default gen_random_uuid(),
        subject text not null default ${CALLER_SUBJECT},
        organisation uuid default ${CALLER_ORGANISATION},
        operation text not null,
        sealed boolean not null default false,
        created_at timestamptz(3) not null default now()
      )`);
    await run(`
      create table ${part} (
        upload_id uuid not null references ${upload} on delete cascade,
        n integer not null check (n >= 0),
        bytes bytea not null check (octet_length(bytes) <= 524288),
        primary key (upload_id, n)
      )`);
    // Parts are read once: compressing them costs more than it saves.
    await run(`alter table ${part} alter column bytes set storage external`);
    await run(underRowSecurity(upload));
    await run(underRowSecurity(part));
    await run(`
      create policy own on ${upload}
        using (subject = ${CALLER_SUBJECT} and organisation is not distinct from ${CALLER_ORGANISATION})`);
    // Who sees an upload sees its parts.
    await run(`create policy own on ${part} using (exists (select from ${upload} u where u.id = upload_id))`);
    await run(
      `create policy abandoned_seen on ${upload} for select using (created_at < now() - interval '24 hours' and ${byTheAppItself(schema)})`,
    );
    await run(
      `create policy abandoned_swept on ${upload} for delete using (created_at < now() - interval '24 hours' and ${byTheAppItself(schema)})`,
    );
  });
}
