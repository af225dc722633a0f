import type { AppDatabase } from '@halte/nest-database';
import { clientOrganisationTable } from './access/client-organisation.migration.ts';

export const gatewayDatabase: AppDatabase = { schema: 'edge', entities: [], migrations: [clientOrganisationTable] };
