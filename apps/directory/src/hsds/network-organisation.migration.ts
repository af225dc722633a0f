import { CALLER_KIND, forward, underRowSecurity } from '@halte/nest-database';

/** The organisations of the network by name, for readers of "verified by" and of the history. Who they are is no secret. */
export const networkOrganisationTable = forward('network_organisation_table', '2026-11-25T13:01:00Z', async (run) => {
  await run('create table directory.network_organisation (id uuid primary key, name text not null)');
  await run(underRowSecurity('directory.network_organisation'));
  await run(`create policy seen on directory.network_organisation for select using (${CALLER_KIND} is not null)`);
});
