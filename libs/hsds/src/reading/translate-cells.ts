import { isTableName, tableOf, type TableName } from '../tables.ts';
import { OLD_TABLES, RENAMED, TERMS_OF_1, tableNow, type OldTable } from './old-tables.ts';
import type { HsdsVersion } from './package-files.ts';

/** What a package may give for a cell: text of a file, or a value of JSON. */
export type Cell = string | number | boolean | null | undefined;

/** The cells of a row by the names of 3.0. */
export interface TranslatedCells {
  readonly table: TableName;
  readonly cells: Record<string, string>;
  /** Names of columns that have a value and no place in 3.0. */
  readonly unknown: readonly string[];
}

/** Cells by the names of 3.0; undefined where no table of 3.0 takes them. Empty ones are left out. */
export function translateCells(name: string, given: Readonly<Record<string, unknown>>, version: HsdsVersion): TranslatedCells | undefined {
  const old = oldTable(name, version);
  if (old === undefined) return undefined;
  const cells: Record<string, string> = { ...old.fixed };
  const joined: [string, string][] = [];
  const unknown: string[] = [];
  for (const [header, value] of Object.entries(given)) {
    const text = textOf(value);
    if (text === '') continue;
    const column = columnName(header);
    const into = ownValue(old.joined, column);
    const now = ownValue(old.renamed, column) ?? column;
    if (into !== undefined) joined.push([into, text]);
    else if (!Object.hasOwn(tableOf(old.table).columns, now)) unknown.push(header);
    else cells[now] ??= text;
  }
  for (const [into, text] of joined) cells[into] = cells[into] === undefined ? text : `${cells[into]}, ${text}`;
  return { table: old.table, cells: translateValues(name, cells), unknown };
}

/** A column may be called `constructor`. */
function ownValue(names: Readonly<Record<string, string>> | undefined, column: string): string | undefined {
  return names && Object.hasOwn(names, column) ? names[column] : undefined;
}

function oldTable(name: string, version: HsdsVersion): OldTable | undefined {
  if (name === 'taxonomy' && version === '1') return TERMS_OF_1;
  if (isTableName(name)) return RENAMED[name] ?? { table: name, renamed: {} };
  return Object.hasOwn(OLD_TABLES, name) ? OLD_TABLES[name] : undefined;
}

/** The text of a cell; empty for what only looks like something. A list or an object is no cell: it keeps its place and is refused there. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? NO_CELL : String(value);
  return text.trim() === '' ? '' : text;
}

/** Stands for a list or an object where a cell belongs. */
export const NO_CELL = '\u0000';

const columnName = (header: string) =>
  header
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

function translateValues(name: string, cells: Record<string, string>): Record<string, string> {
  const kind = cells['kind']?.trim().toLowerCase();
  if (name === 'holiday_schedule' && kind !== undefined) cells['kind'] = CLOSED.has(kind) ? 'closed' : 'special_hours';
  for (const column of ['link_entity', 'resource_type']) {
    const told = cells[column];
    if (told !== undefined) cells[column] = tableNow(told);
  }
  return cells;
}

const CLOSED = new Set(['true', 't', 'yes', 'y', '1']);
