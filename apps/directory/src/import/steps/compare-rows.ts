import { columnsOf, type TableName } from '@halte/hsds';
import type { EntityManager } from 'typeorm';
import { withRestricted } from '../../access/with-restricted.ts';
import type { RowsOf } from './check-rows.ts';
import { finding } from './import-finding.ts';
import { linkOf, referencesOf } from './references.ts';

/** Organizations, and rows that belong to none, that are written in one transaction. */
const ORGANIZATIONS = 50;
const LOOSE_ROWS = 2_000;

/** The words that others use come first, in one transaction. */
const VOCABULARY = new Set<TableName>(['source', 'unit', 'taxonomy', 'taxonomy_term', 'meta_table_description']);

/**
 * Says of each row of a table whether its record is new, and in which batch it is written: never before what it refers to, and with its
 * organization where it has one.
 */
export async function compareTable(tx: EntityManager, table: TableName, { importId, organisation, sourceId }: RowsOf): Promise<void> {
  const parents = referencesOf(table);
  const joins = parents.map(
    ({ column, table: parent }, n) => `
      left join directory.import_row p${n} on p${n}.import_id = $1 and p${n}.table_name = '${parent}'
        and p${n}.record_id = (r.content ->> '${column}')::uuid and p${n}.outcome is distinct from 'rejected'`,
  );
  const batches = [...parents.map((_, n) => `p${n}.batch`), ...linkedBatch(table)];
  await tx.query(
    `update directory.import_row r set batch = x.batch, outcome = x.outcome,
        cause = case x.outcome when 'rejected' then x.cause end,
        findings = case when x.outcome <> 'rejected' then r.findings when x.cause = 'removed_here' then r.findings || $4::jsonb
          else r.findings || $5::jsonb end
      from (
        select r.position, coalesce(${batches.length > 0 ? `greatest(${batches.join(', ')})` : 'null'}, ${firstBatch(table)}) as batch,
          case when t.id is null then 'removed_here' else 'another_maintainer' end as cause,
          case
            when t.id is null and s.record_id is null then 'created'
            when t.id is null or t.maintained_by <> $2 then 'rejected'
            when s.record_id is null then 'adopted'
            when s.hash = r.hash then 'same'
            else 'changed'
          end as outcome
        from directory.import_row r
          left join directory.source_record s on s.source_id = $3 and s.record_id = r.record_id
          left join directory.${table} t on t.id = r.record_id ${joins.join('')}
        where r.import_id = $1 and r.table_name = '${table}' and r.outcome is null
      ) x
      where r.import_id = $1 and r.position = x.position`,
    [
      importId,
      organisation,
      sourceId,
      ...['removed_here', 'another_maintainer'].map((code) => JSON.stringify([finding(code, 'rejected')])),
    ],
  );
}

/** What is linked to a row of any table is written with it. */
function linkedBatch(table: TableName): readonly string[] {
  const link = linkOf(table);
  if (!link) return [];
  return [
    `(select p.batch from directory.import_row p where p.import_id = $1 and p.table_name = r.content ->> '${link.entity}'
      and p.record_id = (r.content ->> '${link.id}')::uuid and p.outcome is distinct from 'rejected')`,
  ];
}

/** For what hangs on nothing in the package. */
function firstBatch(table: TableName): string {
  if (VOCABULARY.has(table)) return '0';
  if (table !== 'organization') return `3 + (row_number() over (order by r.position))::integer / ${LOOSE_ROWS}`;
  // Organizations that are part of each other go together.
  return `case when r.content ? 'parent_organization_id' or exists (select from directory.import_row below where below.import_id = $1
      and below.table_name = 'organization' and below.content ->> 'parent_organization_id' = r.record_id::text)
    then 1 else 2 + (row_number() over (order by r.position))::integer / ${ORGANIZATIONS} end`;
}

/** The columns that an import writes. */
export function writtenColumns(table: TableName): readonly string[] {
  return columnsOf(table)
    .map(({ name }) => name)
    .filter((name) => name !== 'id' && name !== 'last_modified');
}

/**
 * Finds field by field what the source says otherwise than at its last import. Where that field was also changed here, it stays, and the
 * difference is told. A record that is here already, and that this source did not bring, stays as it is.
 */
export async function compareFields(tx: EntityManager, table: TableName, { importId, sourceId }: RowsOf): Promise<void> {
  if (table === 'metadata') return keepHistory(tx, importId);
  const fields = [...writtenColumns(table), 'visibility', 'allies'].map((name) => `'${name}'`).join(', ');
  await tx.query(
    `update directory.import_row r set changes = x.changes,
        outcome = case when x.changes @? '$[*] ? (@.kept == false)' then 'changed' else 'same' end
      from (
        select r.position, coalesce(jsonb_agg(jsonb_build_object('field', f.field, 'before', d.here ->> f.field, 'after', d.told ->> f.field,
            'kept', d.base is null or d.here -> f.field is distinct from d.base -> f.field) order by f.n)
          filter (where d.told -> f.field is distinct from d.here -> f.field
            and (d.base is null or d.told -> f.field is distinct from d.base -> f.field)), '[]') as changes
        from directory.import_row r
          join directory.${table} t on t.id = r.record_id
          left join directory.source_record s on s.source_id = $2 and s.record_id = r.record_id
          cross join lateral ${withRestricted(table, 't')} m
          cross join lateral (select
            to_jsonb(jsonb_populate_record(null::directory.${table}, r.content)) as told,
            case when s.record_id is not null then to_jsonb(jsonb_populate_record(null::directory.${table}, s.content)) end as base,
            to_jsonb(m.r) || jsonb_build_object('visibility', t.own_visibility, 'allies', to_jsonb(t.own_allies)) as here offset 0) d
          cross join unnest(array[${fields}]) with ordinality f(field, n)
        where r.import_id = $1 and r.table_name = '${table}' and r.outcome in ('changed', 'adopted')
          and (f.field not in ('visibility', 'allies') or r.content ? f.field)
        group by r.position
      ) x
      where r.import_id = $1 and r.position = x.position`,
    [importId, sourceId],
  );
}

/** What was written down once about the past stays. */
async function keepHistory(tx: EntityManager, importId: string): Promise<void> {
  await tx.query(
    `update directory.import_row set outcome = 'same' where import_id = $1 and table_name = 'metadata' and outcome in ('changed', 'adopted')`,
    [importId],
  );
}
