import { CALLER_ORGANISATION, forward, underRowSecurity } from '@halte/nest-database';
import { recordTable } from '../access/record-table.ts';

/** Pictures, and apart from them their bytes: who sees a picture sees its file. */
export const photoTables = forward('photo_tables', '2026-11-25T09:15:00Z', async (run) => {
  const photo = recordTable({
    name: 'photo',
    columns: `alt text not null, media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp')), licence text`,
    parents: [
      { table: 'location', column: 'location_id' },
      { table: 'service', column: 'service_id' },
    ],
  });
  for (const statement of photo) await run(statement);
  await run(`
    create table directory.photo_file (
      photo_id uuid primary key references directory.photo on delete cascade deferrable,
      bytes bytea not null check (octet_length(bytes) <= 10485760)
    )`);
  // A picture is compressed already.
  await run('alter table directory.photo_file alter column bytes set storage external');
  await run(underRowSecurity('directory.photo_file'));
  const whose = 'exists (select from directory.photo p where p.id = photo_id';
  await run(`create policy seen on directory.photo_file for select using (${whose}))`);
  await run(`
    create policy written on directory.photo_file
      using (${whose} and p.maintained_by = ${CALLER_ORGANISATION}))`);
});
