import { forward } from '@halte/nest-database';
import { recordTable } from '../access/record-table.ts';
import { recordUpgrade } from '../access/record-upgrade.ts';

/** The rest of HSDS `organization`, and of our profile of it. */
export const organizationRecord = forward('organization_record', '2026-11-25T09:05:00Z', async (run) => {
  await run(`
    alter table directory.organization
      add column tax_status text,
      add column tax_id text,
      add column logo text,
      add column uri text,
      add column parent_organization_id uuid references directory.organization on delete set null deferrable,
      add column verified_on date,
      add column verified_by uuid,
      add column source_id uuid references directory.source on delete set null deferrable,
      add column professional_secrecy text check (professional_secrecy in ('yes', 'no', 'some')),
      add column professional_secrecy_who text`);
  await run('create index organization_parent_organization on directory.organization (parent_organization_id)');
  await run('create index organization_source on directory.organization (source_id)');
  await run('create index organization_modified on directory.organization (last_modified, id)');
  // Imported names repeat themselves; those that people give do not.
  await run('drop index directory.organization_name');
  await run('create unique index organization_name on directory.organization (maintained_by, lower(name)) where source_id is null');
  await run('create index organization_maintained_by on directory.organization (maintained_by)');
  // The organization stands in each of its services.
  const touches = [{ table: 'service', column: 'organization_id', from: 'id', direct: true }] as const;
  for (const statement of recordUpgrade({ name: 'organization', touches })) await run(statement);
});

/** What belongs to an organization alone. */
export const organizationParts = forward('organization_parts', '2026-11-25T09:06:00Z', async (run) => {
  const parents = [{ table: 'organization', column: 'organization_id', required: true }] as const;
  const program = recordTable({ name: 'program', columns: 'name text not null, alternate_name text, description text not null', parents });
  const identifier = recordTable({
    name: 'organization_identifier',
    columns: 'identifier_scheme text, identifier_type text not null, identifier text not null',
    parents,
  });
  for (const statement of [...program, ...identifier]) await run(statement);
});
