import { text } from 'node:stream/consumers';
import { DataSource } from 'typeorm';

/** Which client acts for which organisation; `alias` is how a person's token names it, and is left out for a partner's own system. */
interface ClientOrganisation {
  readonly client: string;
  readonly alias?: string;
  readonly organisation: string;
}

const REGISTER = `insert into edge.client_organisations (client_id, alias, organisation_id) values ($1, $2, $3)
  on conflict (client_id, alias) do update set organisation_id = excluded.organisation_id`;

const rows = JSON.parse(await text(process.stdin)) as readonly ClientOrganisation[];
const url = process.env['HALTE_POSTGRES_MIGRATION_URL'];
if (!url) throw new TypeError('HALTE_POSTGRES_MIGRATION_URL is not set');

const source = await new DataSource({ type: 'postgres', url, installExtensions: false, applicationName: 'register clients' }).initialize();
await source.transaction(async (tx) => {
  for (const { client, alias = '', organisation } of rows) await tx.query(REGISTER, [client, alias, organisation]);
});
await source.destroy();
