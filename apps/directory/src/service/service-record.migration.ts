import { forward } from '@halte/nest-database';
import { recordTable } from '../access/record-table.ts';
import { recordUpgrade } from '../access/record-upgrade.ts';

/** The rest of HSDS `service`, and of our profile of it. */
export const serviceRecord = forward('service_record', '2026-11-25T09:07:00Z', async (run) => {
  await run(`
    alter table directory.service
      alter constraint service_organization_id_fkey deferrable,
      add column program_id uuid references directory.program on delete set null deferrable,
      add column interpretation_services text,
      add column wait_time text,
      add column fees text,
      add column accreditations text,
      add column assured_date date,
      add column assurer_email text,
      add column licenses text,
      add column what_to_expect text,
      add column verified_on date,
      add column verified_by uuid,
      add column source_id uuid references directory.source on delete set null deferrable,
      add constraint service_minimum_age_check check (minimum_age between 0 and 130),
      add constraint service_maximum_age_check check (maximum_age between 0 and 130)`);
  await run('create index service_program on directory.service (program_id)');
  await run('create index service_source on directory.service (source_id)');
  await run('create index service_modified on directory.service (last_modified, id)');
  await run('create index service_maintained_by on directory.service (maintained_by)');
  // Imported names repeat themselves; those that people give do not.
  await run('drop index directory.service_name');
  await run('create unique index service_name on directory.service (organization_id, lower(name)) where source_id is null');
  const parents = [{ table: 'organization', column: 'organization_id', required: true }] as const;
  // The service stands in each of its places.
  const touches = [{ table: 'service_at_location', column: 'service_id', from: 'id' }] as const;
  for (const statement of recordUpgrade({ name: 'service', parents, touches })) await run(statement);
});

/** What belongs to a service alone. */
export const serviceParts = forward('service_parts', '2026-11-25T09:10:00Z', async (run) => {
  const parents = [{ table: 'service', column: 'service_id', required: true }] as const;
  const tables = [
    { name: 'service_area', columns: 'name text, description text, extent text, extent_type text, uri text', parents },
    { name: 'required_document', columns: 'document text, uri text', parents },
    {
      name: 'cost_option',
      columns: `valid_from date, valid_to date, option text, currency text, amount double precision check (amount >= 0),
        amount_description text`,
      parents,
    },
    {
      name: 'funding',
      columns: 'source text',
      parents: [
        { table: 'service', column: 'service_id' },
        { table: 'organization', column: 'organization_id' },
      ],
    },
  ] as const;
  for (const statement of tables.flatMap(recordTable)) await run(statement);
});
