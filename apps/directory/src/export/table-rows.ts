import { columnsOf, csvHeader, csvLine, writeRow, type AnyRow, type Column, type Rights, type TableName } from '@halte/hsds';
import type { EntityManager } from 'typeorm';
import type { ExportJob } from './export-job.ts';

/** Rows that are in memory at a time. */
const FETCH = 1_000;

/** The text of a file in pieces, and how many rows it has. */
export interface TableText {
  readonly table: TableName;
  lines(): AsyncGenerator<string>;
  rows: number;
}

/**
 * The file of a table, read from the database as it is written. `own` holds what the organisation maintains, with what was asked for as its
 * rights, and what others made public; `public` what everybody may see. A restricted value is not in its record: it is in a file of its own.
 */
export function tableText(tx: EntityManager, table: TableName, { holds, maintainedBy }: ExportJob): TableText {
  const rights = holds === 'own';
  const cursor = `export_${table}`;
  const text: TableText = {
    table,
    rows: 0,
    async *lines() {
      yield csvHeader(table, { rights });
      await tx.query(`declare ${cursor} no scroll cursor for ${select(table, rights)}`, rights ? [maintainedBy] : []);
      for (;;) {
        const rows = await tx.query<Record<string, unknown>[]>(`fetch ${FETCH} from ${cursor}`);
        if (rows.length === 0) break;
        text.rows += rows.length;
        yield rows.map((row) => lineOf(table, row, rights)).join('');
      }
      await tx.query(`close ${cursor}`);
    },
  };
  return text;
}

function select(table: TableName, rights: boolean): string {
  const columns = columnsOf(table).map((column) => shown(column, rights ? 't.maintained_by = $1 or ' : ''));
  if (!rights) return `select ${columns.join(', ')} from directory.${table} t where t.visibility = 'public' order by ${order(table)}`;
  const asked = table === 'metadata' ? '' : 'own_';
  return `select ${columns.join(', ')}, t.maintained_by,
      case when t.maintained_by = $1 then t.${asked}visibility else t.visibility end as visibility,
      case when t.maintained_by = $1 then t.${asked}allies else '{}' end as allies
    from directory.${table} t where t.maintained_by = $1 or t.visibility = 'public' order by ${order(table)}`;
}

/** A record that everybody sees may name one that is hidden: its id is left out. */
function shown({ name, references }: Column, unless: string): string {
  if (references === undefined) return `t.${name}`;
  return `case when ${unless}exists (select from directory.${references} p where p.id = t.${name} and p.visibility = 'public') then t.${name} end as ${name}`;
}

/** History keeps its order. */
const order = (table: TableName) => (table === 'metadata' ? 't.position' : 't.id');

function lineOf(table: TableName, row: Readonly<Record<string, unknown>>, rights: boolean): string {
  const said: Record<string, string | number | boolean> = {};
  for (const { name } of columnsOf(table)) {
    const value = row[name];
    if (value !== null && value !== undefined) said[name] = value as string | number | boolean;
  }
  return csvLine(writeRow(table, said as AnyRow, rights ? rightsOf(row) : undefined));
}

function rightsOf(row: Readonly<Record<string, unknown>>): Rights {
  const { visibility, allies, maintained_by } = row as unknown as Rights;
  return { visibility, allies, maintained_by };
}
