import type { TableName } from '@halte/hsds';
import type { Statement } from '@halte/nest-database';
import { columnSql, publishedColumns, UNPUBLISHED_HISTORY } from './published-columns.ts';
import { planOf, type Edge, type Plan, type Reading } from './reading-plan.ts';

/** How many changes of a record are told: the last ones. */
const MOST_CHANGES = 50;

/**
 * One statement that brings all rows which some records are made of: `$1` holds their ids. It gives one row with a member for each table,
 * and in it the rows of that table as lists of values in the order of `publishedColumns`, by id.
 *
 * Each table is read once, however many places it stands in, by the ids of the rows that it hangs on. Ids go through arrays, for which
 * Postgres always takes the index.
 */
export function gatherStatement(reading: Reading, name: string, { brief }: { readonly brief: boolean }): Statement {
  const plan = planOf(reading);
  const parts = [...plan].map(([table, edges]) => `t_${table} as materialized (${rowsOf(table, edges)})`);
  const members = [...plan.keys()].map((table) => `(select json_agg(${valuesOf(table)} order by r.id) from t_${table} r) as ${table}`);
  const text = `with ${parts.join(',\n')}\nselect ${members.join(',\n')}`;
  return brief ? { name, text, brief: true } : { name, text };
}

/** The tables whose rows a reading brings. */
export const tablesOf = (reading: Reading): Plan => planOf(reading);

function valuesOf(table: TableName): string {
  return `json_build_array(${publishedColumns(table)
    .map(({ name }) => `r.${name}`)
    .join(', ')})`;
}

function rowsOf(table: TableName, edges: readonly Edge[]): string {
  const columns = publishedColumns(table).map((column) => columnSql(table, column));
  if (table === 'metadata') return lastChanges(columns, edges);
  const conditions = edges.length === 0 ? ['r.id = any ($1)'] : edges.map(conditionOf);
  return `select ${columns.join(', ')} from directory.${table} r where ${conditions.join(' or ')}`;
}

function conditionOf(edge: Edge): string {
  if (edge.kind === 'child') return `r.${edge.column} = any (array(select id from t_${edge.of}))`;
  if (edge.kind === 'reference') return `r.id = any (array(select ${edge.column} from t_${edge.of}))`;
  return `r.${edge.column} = any (array(${idsOf(edge.of)}))`;
}

const idsOf = (tables: readonly TableName[]) => tables.map((table) => `select id from t_${table}`).join(' union all ');

function lastChanges(columns: readonly string[], edges: readonly Edge[]): string {
  const hidden = UNPUBLISHED_HISTORY.map((field) => `'${field}'`).join(', ');
  const ids = edges.flatMap(({ of }) => of);
  return `select ${columns.join(', ')} from (${idsOf(ids)}) o cross join lateral (
    select m.* from directory.metadata m where m.resource_id = o.id and m.field_name not in (${hidden})
    order by m.position desc limit ${MOST_CHANGES}) r`;
}
