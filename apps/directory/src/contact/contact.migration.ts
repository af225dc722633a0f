import { forward } from '@halte/nest-database';
import { recordTable } from '../access/record-table.ts';

const service = { table: 'service', column: 'service_id' } as const;
const organization = { table: 'organization', column: 'organization_id' } as const;
const serviceAtLocation = { table: 'service_at_location', column: 'service_at_location_id' } as const;
const location = { table: 'location', column: 'location_id' } as const;

/** Whom to ask for, which number to call, and in which language. */
export const contactTables = forward('contact_tables', '2026-11-25T09:11:00Z', async (run) => {
  const tables = [
    {
      name: 'contact',
      columns: 'name text, title text, department text, email text',
      parents: [location, serviceAtLocation, service, organization],
    },
    {
      name: 'phone',
      columns: 'number text not null, extension integer check (extension >= 0), type text, description text',
      parents: [{ table: 'contact', column: 'contact_id' }, location, serviceAtLocation, service, organization],
    },
    {
      name: 'language',
      columns: 'name text, code text, note text',
      parents: [{ table: 'phone', column: 'phone_id' }, location, service],
    },
  ];
  for (const statement of tables.flatMap(recordTable)) await run(statement);
});
