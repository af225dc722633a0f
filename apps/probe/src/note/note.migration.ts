import { CALLER_ORGANISATION, forward, underRowSecurity } from '@halte/nest-database';

export const noteTable = forward('note_table', '2026-11-24T12:00:00Z', async (run) => {
  await run(`
    create table probe.note (
      id uuid primary key default gen_random_uuid(),
      organisation uuid not null default ${CALLER_ORGANISATION},
      text text not null
    )`);
  await run(underRowSecurity('probe.note'));
  await run(`create policy own on probe.note using (organisation = ${CALLER_ORGANISATION})`);
});
