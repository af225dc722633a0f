import { clientOrganisations, readRealm } from '../identity/realm.ts';
import { inDatabase, withClient } from '../postgres/database.ts';

const UPSERT = `insert into edge.client_organisations (client_id, alias, organisation_id) values ($1, $2, $3)
  on conflict (client_id, alias) do update set organisation_id = excluded.organisation_id`;

/** Tells the gateway which client acts for which organisation, as the realm has them. */
export async function writeClientOrganisations(adminUrl: string, database: string, publicUrl: string): Promise<void> {
  await withClient(inDatabase(adminUrl, database), async (client) => {
    for (const row of clientOrganisations(readRealm(publicUrl))) {
      await client.query(UPSERT, [row.client, row.alias ?? '', row.organisation]);
    }
  });
}
