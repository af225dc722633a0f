import { byTheAppItself, CALLER_KIND, forward, underRowSecurity, type ForwardMigration } from '@halte/nest-database';

/** The table behind the {@link Outbox}. Whoever acts through the app may add an event; only the app itself reads and publishes them. */
export function outboxTables(schema: string): ForwardMigration {
  const outbox = `${schema}.outbox`;
  const sequence = `${schema}.outbox_sequence`;
  return forward('outbox_tables', '2026-11-24T09:02:00Z', async (run) => {
    await run(`
      create table ${outbox} (
        position bigint generated always as identity primary key,
        id uuid not null default gen_random_uuid(),
        subject text not null,
        aggregate text not null,
        sequence integer not null,
        payload json not null,
        traceparent text,
        created_at timestamptz(3) not null default now(),
        published_at timestamptz(3),
        constraint outbox_order unique (aggregate, sequence)
      )`);
    await run(`create index outbox_waiting on ${outbox} (position) where published_at is null`);
    await run(`create index outbox_published on ${outbox} (published_at) where published_at is not null`);
    await run(`create table ${sequence} (aggregate text primary key, last integer not null)`);
    await run(underRowSecurity(outbox));
    await run(underRowSecurity(sequence));
    await run(`create policy added on ${outbox} for insert with check (${CALLER_KIND} is not null)`);
    await run(`create policy relayed on ${outbox} using (${byTheAppItself(schema)})`);
    await run(`create policy counted on ${sequence} using (${CALLER_KIND} is not null)`);
  });
}
