import { tableNames, type TableName } from '@halte/hsds';
import type { EntityManager } from 'typeorm';
import { finding } from './import-finding.ts';
import { isPart, linkOf, ownReference, partColumns, referencesOf, type Reference } from './references.ts';

/** Whose rows, and of which source: what every statement here begins with. */
export interface RowsOf {
  readonly importId: string;
  readonly organisation: string;
  readonly sourceId: string;
}

/** Of several rows with one id the first is taken. */
export async function rejectRepeated(tx: EntityManager, { importId }: RowsOf): Promise<void> {
  await tx.query(
    `update directory.import_row r set outcome = 'rejected', cause = 'repeated_id', root = x.first, findings = r.findings || $2::jsonb
      from (select position, min(position) over (partition by table_name, record_id) as first from directory.import_row
        where import_id = $1 and outcome is null) x
      where r.import_id = $1 and r.position = x.position and x.first < x.position`,
    [importId, JSON.stringify([finding('repeated_id', 'rejected', 'id')])],
  );
}

/** Rejects the rows of a table that hang on nothing, and drops references to nothing where a row can do without. */
export async function checkTable(tx: EntityManager, table: TableName, rows: RowsOf): Promise<void> {
  for (const reference of referencesOf(table)) {
    if (reference.required) await reject(tx, table, reference, rows, '');
    else if (reference.kind === 'whole' && isPart(table)) await reject(tx, table, reference, rows, onlyPart(table, reference.column));
    if (!reference.required) await drop(tx, table, reference, rows);
  }
  await checkLink(tx, table, rows);
  const own = ownReference(table);
  if (own === undefined) return;
  await drop(tx, table, { column: own, table, kind: 'loose', required: false }, rows);
  await cutCycles(tx, table, own, rows);
}

/** Where it is part of nothing else. */
function onlyPart(table: TableName, column: string): string {
  const others = partColumns(table).filter((name) => name !== column);
  return others.length === 0 ? '' : `and not r.content ?| array[${others.map((name) => `'${name}'`).join(', ')}]`;
}

/**
 * A condition on `r`: what the column names is neither in the package nor here. $1 is the import, $2 the organisation. The source itself is
 * written with the first record.
 */
function unknown({ column, table, kind }: Reference, { sourceId }: RowsOf): string {
  const id = `(r.content ->> '${column}')::uuid`;
  return `r.content ? '${column}'
    and not exists (select from directory.import_row p where p.import_id = $1 and p.table_name = '${table}' and p.record_id = ${id}
      and p.outcome is distinct from 'rejected')
    and not exists (select from directory.${table} t where t.id = ${id}${kind === 'whole' ? ' and t.maintained_by = $2' : ''}
      and $2::uuid is not null)${table === 'source' ? ` and ${id} <> '${sourceId}'` : ''}`;
}

/** Rows that were not taken and that have this id; the one that was rejected first stands for those that hang on it. */
const rootOf = (reference: Pick<Reference, 'column' | 'table'>) => `
  (select coalesce(p.root, p.position) from directory.import_row p where p.import_id = $1 and p.table_name = '${reference.table}'
    and p.record_id = (r.content ->> '${reference.column}')::uuid and p.outcome = 'rejected' order by p.position limit 1)`;

async function reject(tx: EntityManager, table: TableName, reference: Reference, rows: RowsOf, also: string): Promise<void> {
  await tx.query(
    `update directory.import_row r set outcome = 'rejected', root = x.root,
        cause = case when x.root is null then 'unknown_reference' else 'parent_rejected' end,
        findings = r.findings || case when x.root is null then $3::jsonb else $4::jsonb end
      from (select r.position, ${rootOf(reference)} as root from directory.import_row r
        where r.import_id = $1 and r.table_name = '${table}' and r.outcome is null and ${unknown(reference, rows)} ${also}) x
      where r.import_id = $1 and r.position = x.position`,
    [rows.importId, rows.organisation, ...['unknown_reference', 'parent_rejected'].map((code) => note(code, 'rejected', reference.column))],
  );
}

async function drop(tx: EntityManager, table: TableName, reference: Reference, rows: RowsOf): Promise<void> {
  await tx.query(
    `update directory.import_row r set content = r.content - '${reference.column}', dropped = r.dropped || '${reference.column}'::text,
        findings = r.findings || $3::jsonb
      where r.import_id = $1 and r.table_name = '${table}' and r.outcome is null and ${unknown(reference, rows)}`,
    [rows.importId, rows.organisation, note('unknown_optional_reference', 'dropped', reference.column)],
  );
}

/** What names a row of any table is about that row, and nothing without it. */
async function checkLink(tx: EntityManager, table: TableName, rows: RowsOf): Promise<void> {
  const link = linkOf(table);
  if (!link) return;
  const named = await tx.query<{ entity: string }[]>(
    `select distinct content ->> '${link.entity}' as entity from directory.import_row where import_id = $1 and table_name = $2 and outcome is null`,
    [rows.importId, table],
  );
  for (const { entity } of named) {
    const known = tableNames.find((name) => name === entity);
    const told = `and r.content ->> '${link.entity}' = '${entity.replaceAll("'", "''")}'`;
    if (known) await reject(tx, table, { column: link.id, table: known, kind: 'whole', required: true }, rows, told);
    else await rejectAll(tx, table, link.entity, rows, told);
  }
}

async function rejectAll(tx: EntityManager, table: TableName, field: string, rows: RowsOf, which: string): Promise<void> {
  await tx.query(
    `update directory.import_row r set outcome = 'rejected', cause = 'unknown_reference', findings = r.findings || $2::jsonb
      where r.import_id = $1 and r.table_name = '${table}' and r.outcome is null ${which}`,
    [rows.importId, note('unknown_reference', 'rejected', field)],
  );
}

/** Rows that are their own wider row, by way of others, are taken without it. The walk ends: what hangs on no cycle is not walked. */
async function cutCycles(tx: EntityManager, table: TableName, column: string, { importId }: RowsOf): Promise<void> {
  await tx.query(
    `with recursive row as (
        select r.record_id as id, (r.content ->> '${column}')::uuid as up from directory.import_row r
          where r.import_id = $1 and r.table_name = '${table}' and r.outcome is null
      ), free as (
        select id from row where up is null or not exists (select from row above where above.id = row.up)
        union all
        select row.id from row join free on row.up = free.id
      ), bound as (
        select id, up from row where not exists (select from free where free.id = row.id)
      ), walk as (
        select id as start, up as at from bound
        union
        select walk.start, bound.up from walk join bound on bound.id = walk.at where walk.at <> walk.start
      )
      update directory.import_row r set content = r.content - '${column}', dropped = r.dropped || '${column}'::text,
        findings = r.findings || $2::jsonb
      where r.import_id = $1 and r.table_name = '${table}' and r.outcome is null
        and exists (select from walk where walk.start = walk.at and walk.start = r.record_id)`,
    [importId, note('cyclic_reference', 'dropped', column)],
  );
}

function note(code: string, effect: 'rejected' | 'dropped', field: string): string {
  return JSON.stringify([finding(code, effect, field)]);
}
