import type { ApiTable } from '@halte/hsds/schemas';
import type { SqlValue, Statement } from '@halte/nest-database';
import { conditionsOf, type Condition, type Filter } from './page.conditions.ts';

/** Which part of a list. */
export interface Window {
  readonly size: number;
  readonly offset: number;
}

/** One page: ids with when each was changed, and how many there are on all pages. */
export interface PageRow {
  readonly total: number;
  readonly items: readonly (readonly [id: string, lastModified: string])[];
  readonly gone: number;
  readonly tombstones: readonly { readonly id: string; readonly removed_at: string }[] | null;
}

/**
 * A page by id, which no change moves. Each combination of conditions is a statement of its own: one that holds them all could use no index
 * well. How many there are is counted where something is asked for; of a whole list a counter knows it.
 */
export function pageStatement(table: ApiTable, filter: Filter, { size, offset }: Window): [Statement, SqlValue[]] {
  const values: SqlValue[] = [size, offset];
  const conditions = conditionsOf(table, filter);
  const where = whereOf(conditions, values);
  const total = conditions.length > 0 ? `select count(*) from directory.${table} r${where}` : counted(table);
  const gone = filter.modifiedAfter === undefined ? undefined : `table_name = '${table}' and at >= $${values.push(filter.modifiedAfter)}`;
  const text = `select (${total})::integer as total, ${itemsOf(table, `${where} order by r.id limit $1 offset $2`)},
    ${tombstonesOf(gone)}`;
  return [{ name: nameOf('hsds.page', table, conditions), text }, values];
}

/** The ids that follow an id. */
export function streamStatement(table: ApiTable, filter: Filter, size: number, after: string | undefined): [Statement, SqlValue[]] {
  const values: SqlValue[] = [size];
  const position: Condition[] = after === undefined ? [] : [{ name: 'After', values: [after], sql: (n) => `r.id > $${n}` }];
  const conditions = [...conditionsOf(table, filter), ...position];
  const text = `select ${itemsOf(table, `${whereOf(conditions, values)} order by r.id limit $1`)}`;
  return [{ name: nameOf('hsds.stream', table, conditions), text }, values];
}

/** The tombstones that follow one, by when it was made and by id. */
export const TOMBSTONES_AFTER: Statement = {
  name: 'hsds.tombstones',
  text: `select t.record_id as id, t.at as removed_at from directory.tombstone t
    where t.table_name = $1 and t.at >= $2 and (t.at, t.record_id) > ($3, $4) order by t.at, t.record_id limit $5`,
};

function whereOf(conditions: readonly Condition[], values: SqlValue[]): string {
  const parts = conditions.map((condition) => condition.sql(values.push(...condition.values) - condition.values.length + 1));
  return parts.length > 0 ? ` where ${parts.join(' and ')}` : '';
}

const counted = (table: ApiTable) => `select coalesce(sum(c.delta), 0) from directory.public_count c where c.table_name = '${table}'`;

const itemsOf = (table: ApiTable, rest: string) =>
  `(select coalesce(json_agg(json_build_array(p.id, p.last_modified) order by p.id), '[]')
    from (select r.id, r.last_modified from directory.${table} r${rest}) p) as items`;

function tombstonesOf(gone: string | undefined): string {
  if (gone === undefined) return '0 as gone, null::json as tombstones';
  return `(select count(*) from directory.tombstone where ${gone})::integer as gone,
    (select json_agg(json_build_object('id', t.record_id, 'removed_at', t.at)) from (
      select record_id, at from directory.tombstone where ${gone} order by at, record_id limit $1 offset $2) t) as tombstones`;
}

const nameOf = (kind: string, table: ApiTable, conditions: readonly Condition[]) =>
  [kind, table, ...conditions.map(({ name }) => name)].join('.');
