import { byTheAppItself, forward, underRowSecurity } from '@halte/nest-database';

/**
 * Which client acts for which organisation. A partner's system acts for one and has no alias; people come through one client and act for
 * the organisation that the identity provider names. The gateway asks before it knows who is calling, so it asks as itself, and only reads.
 */
export const clientOrganisationTable = forward('client_organisations', '2026-11-24T09:00:00Z', async (run) => {
  await run(`create table edge.client_organisations (
    client_id text not null check (length(client_id) between 1 and 255),
    alias text not null default '' check (length(alias) <= 255),
    organisation_id uuid not null,
    primary key (client_id, alias)
  )`);
  await run(underRowSecurity('edge.client_organisations'));
  await run(`create policy gateway_reads on edge.client_organisations for select using ${byTheAppItself('gateway')}`);
});
