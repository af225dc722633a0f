import { asUri, columnsOf, provinceOf, type Column, type TableName } from '@halte/hsds';
import { fits } from '@halte/hsds/schemas';
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

/** Gives the value of a member as it is published; the row's own members are at hand by their names. */
export type Publish = (value: unknown, of: (name: string) => unknown) => unknown;

/**
 * How a column is published. What our own API or an older package let in, and the standard does not, is written as it has it or left out: one
 * odd address must not take a list of others along.
 */
export function publishing(table: TableName, column: Column): Publish {
  const fit = fits(column);
  const write = writing(table, column);
  return (value, of) => {
    if (value === null || value === undefined) return undefined;
    const written = write(value, of);
    return column.required || fit(written) ? written : undefined;
  };
}

/** A text that is shorter than this is a code or a name: half of it would be another one. */
const PROSE_FROM = 500;

function writing(table: TableName, { name, type, required, maxLength, values, shownByName }: Column): Publish {
  if (table === 'address' && name === 'state_province') return (value, of) => provinceIn(of('country'), of('postal_code')) ?? value;
  if (type === 'datetime') return (value) => instantText(value as string);
  if (type === 'uri') return (value) => asUri(value as string);
  const whole = values !== undefined || shownByName || (maxLength < PROSE_FROM && !required);
  if (type === 'text' && !whole) return (value) => cut(value as string, maxLength);
  return (value) => value;
}

const provinceIn = (country: unknown, postcode: unknown) => (country === 'BE' ? provinceOf(String(postcode)) : undefined);

/** Never in the middle of a character. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
