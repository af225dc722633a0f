import { fieldName } from '@halte/contracts/directory';
import { columnsOf, type Column, type TableName } from '@halte/hsds';
import type { Statement } from '@halte/nest-database';
import { withRestricted } from '../access/with-restricted.ts';
import { detailsOf, type Detail, type DetailedTable } from './detail-places.ts';

/** Reads all that belongs to a record in one statement, each row as its caller may see it. */
export function detailStatement(table: DetailedTable): Statement {
  const lists = detailsOf(table).map((detail) => `'${detail.key}', ${listOf(detail, 'p', table, 1)}`);
  return {
    name: `${table}.details`,
    text: `select p.version, jsonb_build_object(${lists.join(', ')}) as details from directory.${table} p where p.id = $1`,
  };
}

function listOf(detail: Detail, parent: string, parentTable: TableName, depth: number): string {
  const [row, merged] = [`r${depth}`, `m${depth}`];
  const whose = detail.entity === undefined ? '' : ` and ${row}.${detail.entity} = '${parentTable}'`;
  const items = `select ${objectOf(detail, `(${merged}.r)`, depth)} as item, ${row}.created_at as made, ${row}.id as id
    from directory.${detail.table} ${row} cross join lateral ${withRestricted(detail.table, row)} ${merged}
    where ${row}.${detail.column} = ${parent}.id${whose}`;
  return detail.single
    ? `(select i.item from (${items}) i order by i.made, i.id limit 1)`
    : `coalesce((select jsonb_agg(i.item order by i.made, i.id) from (${items}) i), '[]')`;
}

function objectOf(detail: Detail, alias: string, depth: number): string {
  const own = columnsOf(detail.table)
    .filter((column) => column.name === 'id' || column.references === undefined)
    .filter(({ name }) => name !== detail.entity && name !== detail.column)
    .map((column) => `'${fieldName(column.name)}', ${valueOf(column, alias)}`);
  const parts = detail.parts.map((part) => `'${part.key}', ${listOf(part, alias, detail.table, depth + 1)}`);
  return `jsonb_build_object(${[...own, ...(looked[detail.table]?.(alias) ?? []), `'visibility', ${alias}.visibility`, ...parts].join(', ')})`;
}

/** What stands in another record. */
const looked: Partial<Record<TableName, (alias: string) => readonly string[]>> = {
  service_capacity: (alias) => [`'unit', (select u.name from directory.unit u where u.id = ${alias}.unit_id)`],
  attribute: (alias) => [
    `'taxonomyTermId', ${alias}.taxonomy_term_id`,
    ...['code', 'name'].map(
      (name) => `'${name}', (select t.${name} from directory.taxonomy_term t where t.id = ${alias}.taxonomy_term_id)`,
    ),
  ],
};

function valueOf({ name, type }: Column, alias: string): string {
  if (type !== 'datetime') return `${alias}.${name}`;
  return `to_char(${alias}.${name} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
