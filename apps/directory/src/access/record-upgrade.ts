import { guarded, recordPolicies, type RecordTable } from './record-table.ts';

/** Makes a table of the first migrations a table of records as they are now. What was visible so far is what was asked for. */
export function recordUpgrade(table: Omit<RecordTable, 'columns'>): readonly string[] {
  const name = `directory.${table.name}`;
  return [
    `alter table ${name}
      drop constraint ${table.name}_visibility_check,
      add constraint ${table.name}_visibility_check check (visibility in ('public', 'partner', 'ally')),
      add column allies uuid[] not null default '{}',
      add column own_visibility text check (own_visibility in ('public', 'partner', 'ally')),
      add column own_allies uuid[] check (cardinality(own_allies) <= 50 and array_position(own_allies, null) is null),
      add column ever_visibility text,
      add column ever_allies uuid[]`,
    `update ${name} set own_visibility = visibility, own_allies = '{}'`,
    // Fails where the update, run by a role that does not pass row-level security, changed nothing.
    `alter table ${name} alter column own_visibility set not null, alter column own_allies set not null`,
    ...['seen', 'added', 'changed'].map((policy) => `drop policy ${policy} on ${name}`),
    ...recordPolicies(table.name),
    ...guarded(table),
    `update ${name} set own_visibility = own_visibility`,
  ];
}
