import { byTheAppItself, forward, underRowSecurity } from '@halte/nest-database';

/** What packs held, so that a phone can be told what changed; and the indexes by which an area is gathered. */
export const packTables = forward('pack_tables', '2026-11-25T10:00:00Z', async (run) => {
  await run(`
    create table directory.pack_edition (
      area text not null,
      version text not null,
      contents jsonb not null,
      made_at timestamptz(3) not null default now(),
      asked_at timestamptz(3) not null default now(),
      primary key (area, version)
    )`);
  await run('create index pack_edition_age on directory.pack_edition (asked_at)');
  await run(underRowSecurity('directory.pack_edition'));
  // Nobody else reads it: it names records that were public once.
  await run(`create policy kept on directory.pack_edition using (${byTheAppItself('directory')})`);
  await run('create index location_in_municipality on directory.location (lower(municipality))');
  await run('create index location_at on directory.location (latitude, longitude)');
  await run('create index address_in_postcode on directory.address (postal_code)');
  await run('create index service_area_extent on directory.service_area (extent)');
});
