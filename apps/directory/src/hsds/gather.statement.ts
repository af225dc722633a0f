import type { TableName } from '@halte/hsds';
import type { Statement } from '@halte/nest-database';
import { columnSql, publishedColumns, UNPUBLISHED_HISTORY } from './published-columns.ts';
import { planOf, type Edge, type Reading } from './reading-plan.ts';

/** How many changes of a record are told: the last ones. */
const MOST_CHANGES = 50;

/** The records that a statement reads: one, whose id is `$1`, or those whose ids `$1` holds. */
export type Count = 'one' | 'many';

/**
 * One statement that brings all rows which some records are made of. It gives one row with a member for each table, and in it the rows of
 * that table as lists of values in the order of `publishedColumns`, by id.
 *
 * Each table is read once, however many places it stands in, by the ids of the rows that it hangs on. Ids go through arrays, for which
 * Postgres always takes the index; what hangs on the one record is asked for by its id itself, of which there is but one.
 */
export function gatherStatement(reading: Reading, count: Count): Statement {
  const plan = planOf(reading);
  const root = count === 'one' ? reading.table : undefined;
  const parts = [...plan].map(([table, edges]) => `t_${table} as materialized (${rowsOf(table, edges, root)})`);
  const members = [...plan.keys()].map((table) => `(select json_agg(${valuesOf(table)} order by r.id) from t_${table} r) as ${table}`);
  const name = `hsds.${count}.${reading.table}.${reading.form}`;
  const text = `with ${parts.join(',\n')}\nselect ${members.join(',\n')}`;
  return count === 'one' ? { name, text, brief: true } : { name, text };
}

function valuesOf(table: TableName): string {
  return `json_build_array(${publishedColumns(table)
    .map(({ name }) => `r.${name}`)
    .join(', ')})`;
}

function rowsOf(table: TableName, edges: readonly Edge[], root: TableName | undefined): string {
  const columns = publishedColumns(table).map((column) => columnSql(table, column));
  const selected = `select ${columns.map(({ sql }) => sql).join(', ')} from`;
  const joined = columns.flatMap(({ join }) => join ?? []).join(' ');
  if (table === 'metadata') return `${selected} (${changes(edges)}) r ${joined} where r.age <= ${MOST_CHANGES}`;
  const conditions = edges.length > 0 ? edges.map((edge) => conditionOf(edge, root)) : [root ? 'r.id = $1' : 'r.id = any ($1)'];
  return `${selected} directory.${table} r ${joined} where ${conditions.join(' or ')}`;
}

function conditionOf(edge: Edge, root: TableName | undefined): string {
  if (edge.kind === 'linked') return `r.${edge.column} = any (array(${idsOf(edge.of)}))`;
  const [column, wanted] = edge.kind === 'child' ? [edge.column, 'id'] : ['id', edge.column];
  if (edge.of !== root) return `r.${column} = any (array(select ${wanted} from t_${edge.of}))`;
  return `r.${column} = ${wanted === 'id' ? '$1' : `(select ${wanted} from t_${root})`}`;
}

const idsOf = (tables: readonly TableName[]) => tables.map((table) => `select id from t_${table}`).join(' union all ');

function changes(edges: readonly Edge[]): string {
  const hidden = UNPUBLISHED_HISTORY.map((field) => `'${field}'`).join(', ');
  return `select m.*, row_number() over (partition by m.resource_id order by m.position desc) as age from directory.metadata m
    where m.resource_id = any (array(${idsOf(edges.flatMap(({ of }) => of))})) and m.field_name not in (${hidden})`;
}
