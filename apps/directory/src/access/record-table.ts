import { CALLER_KIND, CALLER_ORGANISATION, underRowSecurity } from '@halte/nest-database';
import { derivation, type Linked, type Parent } from './derived-visibility.ts';
import { recordTriggers } from './record-triggers.ts';
import { touching, type Touch } from './touch.ts';

/**
 * Columns that every record of the directory has.
 *
 * Write `visibility` and `allies` as they are asked for, read them as they hold: triggers keep what was asked in `own_visibility` and
 * `own_allies`, and make the record no more visible than any record it is part of. An upsert takes over `excluded.own_visibility`,
 * for `excluded.visibility` is what holds. `ever_…` is the least visible that the record ever was; null where it was public always.
 */
export const recordColumns = `
  visibility text not null default 'public' check (visibility in ('public', 'partner', 'ally')),
  allies uuid[] not null default '{}',
  own_visibility text not null check (own_visibility in ('public', 'partner', 'ally')),
  own_allies uuid[] not null check (cardinality(own_allies) <= 50 and array_position(own_allies, null) is null),
  ever_visibility text,
  ever_allies uuid[],
  maintained_by uuid not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  last_modified timestamptz(3) not null default now()`;

/**
 * Who sees a record: everybody where it is public, whoever acts for an organisation where it is for partners, the organisations named
 * where it is for allies, and its maintainer always. No caller, no rows.
 */
export const VISIBLE = `
  ${CALLER_KIND} is not null and (
    visibility = 'public'
    or (visibility = 'partner' and ${CALLER_ORGANISATION} is not null)
    or (visibility = 'ally' and ${CALLER_ORGANISATION} = any(allies))
    or maintained_by = ${CALLER_ORGANISATION})`;

/** The allies of a record, for an answer: its maintainer is told whom they named, everybody else null. */
export function alliesOf(alias: string): string {
  return `case when ${alias}.maintained_by = ${CALLER_ORGANISATION} then ${alias}.own_allies end`;
}

/** Who writes a record: its maintainer. A part is maintained by whoever maintains the whole; triggers see to that. */
export const MAINTAINED = `maintained_by = ${CALLER_ORGANISATION}`;

/** A table of records, with all that the directory promises of them. */
export interface RecordTable {
  readonly name: string;
  /** Its columns, without `id`, those of its parents and {@link recordColumns}; and its constraints. */
  readonly columns: string;
  /** The records that its records are part of. The first that a record has says who maintains it. */
  readonly parents?: readonly Parent[];
  /** Where the standard has a column `version` of its own, the version of the record has this name. */
  readonly versionColumn?: 'record_version';
  /** Columns that name a record of any table. */
  readonly linked?: Linked;
  /** What else a change is a change of, besides the parents. */
  readonly touches?: readonly Touch[];
}

/** The statements that make a table of records. Whoever adds a table runs these, and adds the indexes for its own reads. */
export function recordTable(table: RecordTable): readonly string[] {
  const { name, columns, parents = [], versionColumn = 'version' } = table;
  const ours = recordColumns.replace(' version integer', ` ${versionColumn} integer`);
  return [
    `create table directory.${name} (
      id uuid primary key default gen_random_uuid(),${parents.map(parentColumn).join('')}
      ${[columns, ...partOfSomething(name, parents), ours].filter((text) => text !== '').join(',\n      ')}
    )`,
    ...parents.map(({ column }) => `create index ${name}_${column.replace(/_id$/, '')} on directory.${name} (${column})`),
    ...recordPolicies(name),
    ...guarded(table),
  ];
}

/** Row-level security of a table of records: it looks at the columns of the row itself, and at nothing else. */
export function recordPolicies(name: string): readonly string[] {
  return [
    underRowSecurity(`directory.${name}`),
    `create policy seen on directory.${name} for select using (${VISIBLE})`,
    `create policy added on directory.${name} for insert with check (${MAINTAINED})`,
    `create policy changed on directory.${name} for update using (${MAINTAINED})`,
    `create policy removed on directory.${name} for delete using (${MAINTAINED})`,
  ];
}

/** The triggers of a table of records that is there already. */
export function guarded({ name, parents = [], linked, touches = [] }: Omit<RecordTable, 'columns'>): readonly string[] {
  const upwards = parents.filter(({ guest }) => !guest).map(({ column, table }) => ({ table, column: 'id', from: column }));
  return [...derivation(name, parents, linked), ...recordTriggers(name), ...touching(name, [...upwards, ...touches], linked)];
}

function parentColumn({ column, table, required }: Parent): string {
  return `
      ${column} uuid${required ? ' not null' : ''} references directory.${table} on delete cascade deferrable,`;
}

/** A phone of nothing is of no use. */
function partOfSomething(name: string, parents: readonly Parent[]): readonly string[] {
  if (parents.length === 0 || parents.some(({ required, optional }) => required ?? optional)) return [];
  return [`constraint ${name}_parent check (num_nonnulls(${parents.map(({ column }) => column).join(', ')}) > 0)`];
}
