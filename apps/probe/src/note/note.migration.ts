import { forward } from '@halte/nest-database';

export const noteTable = forward('note_table', '2026-11-24T12:00:00Z', async (run) => {
  const caller = "nullif(current_setting('halte.org', true), '')::uuid";
  await run(`
    create table probe.note (
      id uuid primary key default gen_random_uuid(),
      organisation uuid not null default ${caller},
      text text not null
    )`);
  await run('alter table probe.note enable row level security, force row level security');
  await run(`create policy own on probe.note using (organisation = ${caller})`);
});
