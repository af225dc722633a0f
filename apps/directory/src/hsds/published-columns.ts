import { columnsOf, provinceOf, type Column, type TableName } from '@halte/hsds';
import { instantText } from './instant-text.ts';

/** Columns that no public form has: a worker's address, and a zone that is wrong for half of the year. */
const UNPUBLISHED: Readonly<Partial<Record<TableName, readonly string[]>>> = { service: ['assurer_email'], schedule: ['timezone'] };

/**
 * Columns that name a record which need not be public where this one is. The id of a record that is not public tells that there is one,
 * so it is read under the same rules as the record itself.
 */
const NAMES_ANOTHER: Readonly<Partial<Record<TableName, Readonly<Record<string, TableName>>>>> = {
  service: { program_id: 'program', source_id: 'source' },
  organization: { parent_organization_id: 'organization', source_id: 'source' },
  location: { source_id: 'source' },
  taxonomy_term: { parent_id: 'taxonomy_term' },
};

/** History of fields that no public form has, or that name records which need not be public. */
export const UNPUBLISHED_HISTORY = [
  ...Object.values(UNPUBLISHED).flat(),
  ...Object.values(NAMES_ANOTHER).flatMap((columns) => Object.keys(columns)),
] as const;

/** Stands where the name of an organisation of the network is not known. */
const UNNAMED = 'An organisation of the network';

/** The columns of a table that are published, in the order of the standard. */
export const publishedColumns = (table: TableName): readonly Column[] =>
  columnsOf(table).filter(({ name }) => !UNPUBLISHED[table]?.includes(name));

/** A published column as SQL, of the table under the name `r`, and what has to be joined for it. */
export interface ColumnSql {
  readonly sql: string;
  readonly join?: string;
}

export function columnSql(table: TableName, { name, shownByName }: Column): ColumnSql {
  const named = NAMES_ANOTHER[table]?.[name];
  if (named) return { sql: `of_${name}.id as ${name}`, join: `left join directory.${named} of_${name} on of_${name}.id = r.${name}` };
  const join = `left join directory.network_organisation of_${name} on of_${name}.id`;
  if (shownByName) return { sql: `of_${name}.name as ${name}`, join: `${join} = r.${name}` };
  if (table === 'metadata' && name === 'updated_by') {
    return { sql: `coalesce(of_${name}.name, '${UNNAMED}') as ${name}`, join: `${join}::text = r.${name}` };
  }
  return { sql: `r.${name}` };
}

/** The value of a member as it is published; the row's own members are at hand by their names. */
export function publishedValue(table: TableName, column: Column, value: unknown, of: (name: string) => unknown): unknown {
  if (column.type === 'datetime' && typeof value === 'string') return instantText(value);
  if (table === 'address' && column.name === 'state_province' && of('country') === 'BE') {
    return provinceOf(String(of('postal_code'))) ?? value;
  }
  return value;
}
