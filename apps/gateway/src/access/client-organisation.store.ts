import type { Database } from '@halte/nest-database';
import { serviceCaller } from '@halte/nest-identity';

const ORGANISATION = {
  name: 'edge.client_organisation',
  text: "select organisation_id as id from edge.client_organisations where client_id = $1 and alias in ('', $2) order by alias limit 1",
} as const;

const gateway = serviceCaller('gateway');

/** The organisation a client is registered for. One that is bound to a single organisation stays with it, whatever its token says. */
export async function organisationOfClient(database: Database, client: string, alias: string | undefined): Promise<string | undefined> {
  const [row] = await database.read<{ readonly id: string }>(gateway, ORGANISATION, [client, alias ?? '']);
  return row?.id;
}
