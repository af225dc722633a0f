import type { Column } from '../column.ts';
import { columnsOf, isTableName, type AnyRow, type TableName } from '../tables.ts';
import type { HsdsVersion } from './package-files.ts';
import { parentColumns } from './parent-columns.ts';
import { problem, type Problem } from './problem.ts';
import { readCell } from './read-cell.ts';
import { Draft } from './reading.ts';
import { contentId, recordId } from './record-id.ts';
import { countryCode, defaultProvince, ROW_RULES } from './row-rules.ts';
import { DECISIVE, everyDay } from './schedule-rules.ts';
import { NO_CELL, translateCells, type Cell } from './translate-cells.ts';

/** How rows are read. */
export interface ReadOptions {
  readonly version: HsdsVersion;
  /** The id of the source, or a name that it keeps: what ids of rows without a UUID are made of. */
  readonly source: string;
  /** The package was written by `writeRow`: texts are taken as they are, and nothing is mended or defaulted. */
  readonly exact?: boolean;
  /** How many rows that say the same came before; `countOrdinals()` makes one. Needed where rows have no id. */
  readonly ordinal?: (id: string) => number;
  /** What this source means where a required cell is empty, before the defaults of everybody: `{ address: { country: 'BE' } }`. */
  readonly defaults?: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>>;
}

/** A row that was read, and all that happened to it. */
export interface ReadRow {
  /** The table of 3.0 that it belongs to; undefined where there is none. */
  readonly table: TableName | undefined;
  /** Undefined where the row is rejected: a problem says why. */
  readonly row: AnyRow | undefined;
  /** The id that the package gave the row, as it wrote it. Undefined where it gave none. */
  readonly key: string | undefined;
  /** Required columns that were empty and took a default. */
  readonly defaulted: readonly string[];
  /** Columns whose value was not taken: those that 3.0 does not know, by their own name, and those that could not be read. */
  readonly dropped: readonly string[];
  readonly problems: readonly Problem[];
}

/** What an empty cell of a required column is taken to mean. */
export const DEFAULTS: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  service: { status: 'active' },
  location: { location_type: 'physical' },
  address: { address_type: 'physical' },
  organization: { description: '' },
  program: { description: '' },
  taxonomy: { description: '' },
  taxonomy_term: { description: '' },
};

/**
 * Reads one row of a package of HSDS 1.x, 2.x or 3.0.
 * @param name a table of 3.0, or of an older version: what `tableOfFile` says
 * @param given its cells by the names of the columns; values of JSON are taken too
 */
export function readRow(name: string, given: Readonly<Record<string, Cell>>, options: ReadOptions): ReadRow {
  const translated = translateCells(name, given, options.version);
  if (!translated) {
    return {
      table: undefined,
      row: undefined,
      key: undefined,
      defaulted: [],
      dropped: [],
      problems: [problem('unknown_table', '', 'rejected')],
    };
  }
  const { table, cells, unknown } = translated;
  const content = { ...cells };
  const draft = new Draft();
  if (!options.exact) prepare(table, cells, draft, options);
  for (const column of columnsOf(table)) if (column.name !== 'id') readColumn(table, column, cells, draft, options);
  ROW_RULES[table]?.(draft, cells, { exact: options.exact ?? false });
  if (!hasParent(table, draft)) draft.note('no_parent', '', 'rejected');
  const key = cells['id']?.trim();
  return {
    table,
    row: draft.isRejected ? undefined : { id: idOf(table, key, content, options), ...Object.fromEntries(draft.values) },
    key,
    defaulted: draft.defaulted,
    dropped: [...unknown, ...draft.dropped],
    problems: draft.problems,
  };
}

/** What is done to cells before they are read: older ways of writing, and defaults. */
function prepare(table: TableName, cells: Record<string, string>, draft: Draft, { defaults }: ReadOptions): void {
  if (table === 'schedule' && everyDay(cells)) draft.note('every_day', 'freq', 'mended');
  const take = (column: string, value: string | undefined) => {
    if (value === undefined || cells[column] !== undefined) return;
    cells[column] = value;
    draft.defaulted.push(column);
  };
  for (const [column, value] of Object.entries({ ...DEFAULTS[table], ...defaults?.[table] })) take(column, value);
  if (table !== 'address') return;
  if (cells['country'] !== undefined) cells['country'] = countryCode(cells['country']);
  take('state_province', defaultProvince(cells));
}

function readColumn(table: TableName, column: Column, cells: Readonly<Record<string, string>>, draft: Draft, options: ReadOptions): void {
  const { name, required } = column;
  const cell = cells[name];
  if (cell === NO_CELL) return draft.note('not_a_value', name, required ? 'rejected' : 'dropped');
  if (cell === undefined || cell === '') return emptyCell(column, draft);
  const key = keyOf(column, cell, cells);
  if (key) return void draft.values.set(name, recordId(options.source, ...key));
  if (table === 'phone' && name === 'extension' && !options.exact) return;
  const { value, wrong } = readCell(column, cell, options.exact ?? false);
  if (value === '') return emptyCell(column, draft);
  if (value !== undefined) draft.values.set(name, value);
  if (wrong === undefined) return;
  const decisive = required || (DECISIVE[table]?.includes(name) ?? false);
  draft.note(wrong, name, value === undefined ? (decisive ? 'rejected' : 'dropped') : 'mended');
}

function emptyCell({ name, mayBeEmpty, required }: Column, draft: Draft): void {
  if (mayBeEmpty) draft.values.set(name, '');
  else if (required) draft.note('missing', name, 'rejected');
}

/** The table and the key that a cell names, where it names a row. */
function keyOf({ name, references }: Column, cell: string, cells: Readonly<Record<string, string>>): [TableName, string] | undefined {
  const told = name === 'link_id' ? cells['link_entity'] : name === 'resource_id' ? cells['resource_type'] : references;
  return told !== undefined && isTableName(told) ? [told, cell.trim()] : undefined;
}

function idOf(table: TableName, key: string | undefined, content: Readonly<Record<string, string>>, options: ReadOptions): string {
  if (key) return recordId(options.source, table, key);
  const said = Object.entries(content)
    .map(([name, text]) => [name, text.trim()])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const first = contentId(options.source, table, said, 0);
  const before = options.ordinal?.(first) ?? 0;
  return before === 0 ? first : contentId(options.source, table, said, before);
}

function hasParent(table: TableName, draft: Draft): boolean {
  const columns = parentColumns(table);
  return columns.length === 0 || draft.isRejected || columns.some((column) => draft.values.has(column));
}
