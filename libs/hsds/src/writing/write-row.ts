import { packageColumns } from '../data-package.ts';
import type { Rights } from '../rights.ts';
import { columnsOf, type AnyRow, type TableName } from '../tables.ts';

const LINE_END = '\r\n';

/** A line of CSV (RFC 4180) with its end. A file is such lines in UTF-8, without a byte order mark. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(',') + LINE_END;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The first line of the file of a table. */
export function csvHeader(table: TableName, options: { readonly rights: boolean }): string {
  return csvLine(packageColumns(table, options).map(({ name }) => name));
}

/** The cells of a row, in the order of the columns; empty for what it leaves out. With rights, those come last. */
export function writeRow(table: TableName, row: AnyRow, rights?: Rights): readonly string[] {
  const cells = columnsOf(table).map(({ name }) => (row[name] === undefined ? '' : String(row[name])));
  return rights ? [...cells, rights.visibility, rights.allies.join(','), rights.maintained_by] : cells;
}
