import { createHash } from 'node:crypto';
import {
  columnsOf,
  readRights,
  readRow,
  recordId,
  rightsColumns,
  type AnyRow,
  type ReadOptions,
  type ReadRow,
  type TableName,
} from '@halte/hsds';
import type { OpenPackage } from '../package/open-package.ts';
import type { SourceRow } from '../package/package-file.ts';
import { finding, type ImportFinding } from './import-finding.ts';
import { Ordinals } from './ordinals.ts';

/** A row on its way in, as the database keeps it. */
export interface StagedRow {
  readonly position: number;
  readonly file: string;
  readonly row_number: number;
  readonly table_name: string;
  readonly source_key: string | null;
  readonly record_id: string | null;
  readonly hash: string | null;
  readonly content: Readonly<Record<string, unknown>> | null;
  readonly defaulted: readonly string[];
  readonly dropped: readonly string[];
  readonly findings: readonly ImportFinding[];
  readonly outcome: 'rejected' | null;
  readonly cause: string | null;
}

/** Whose package it is. */
export interface StagingOptions {
  readonly sourceId: string;
  readonly organisation: string;
}

const RIGHTS = Object.keys(rightsColumns);

/** When a record was last changed is said by whoever keeps it. */
const NOT_TAKEN = new Set(['id', 'last_modified']);

/** The rows of a package, read, with what is wrong with each. */
export async function* stagedRows(opened: OpenPackage, options: StagingOptions): AsyncGenerator<StagedRow> {
  const ordinals = new Ordinals();
  const how: ReadOptions = { version: opened.version, source: options.sourceId, exact: opened.exact, ordinal: ordinals.next };
  let position = 0;
  for await (const row of opened.rows()) yield staged((position += 1), row, how, options);
}

function staged(position: number, source: SourceRow, how: ReadOptions, options: StagingOptions): StagedRow {
  const { file, row, table, cells, broken } = source;
  const place = { position, file: shown(file, 300), row_number: row };
  if (broken) return rejected(place, table, broken);
  const rights = how.exact && cells['maintained_by'] !== undefined ? readRights(cells as Record<string, string>) : null;
  const own = how.exact ? Object.fromEntries(Object.entries(cells).filter(([name]) => !RIGHTS.includes(name))) : cells;
  if (Object.keys(own).length === 0) return rejected(place, table, 'blank_row');
  const read = readRow(table, own as Record<string, string>, how);
  const whole = { ...place, ...said(read, how, table) };
  if (!read.row || !read.table) return { ...whole, hash: null, content: null, outcome: 'rejected', cause: causeOf(read) };
  if (rights === undefined) return { ...whole, ...refused('unreadable_rights') };
  if (rights && rights.maintained_by !== options.organisation) return { ...whole, ...refused('another_maintainer') };
  const content = contentOf(read.table, read.row, how.exact ? undefined : options.sourceId, options.organisation);
  if (rights) Object.assign(content, { visibility: rights.visibility, allies: rights.allies });
  if (!storable(content)) return { ...whole, ...refused('control_characters') };
  return { ...whole, hash: hashOf(content), content, outcome: null, cause: null };
}

function rejected(place: Pick<StagedRow, 'position' | 'file' | 'row_number'>, table: string, cause: string): StagedRow {
  const nothing = { source_key: null, record_id: null, defaulted: [], dropped: [] };
  return { ...place, ...nothing, table_name: shown(table, 100), ...refused(cause) };
}

function refused(cause: string) {
  return { hash: null, content: null, findings: [finding(cause, 'rejected')], outcome: 'rejected' as const, cause };
}

function said({ table, row, key, defaulted, dropped, problems }: ReadRow, how: ReadOptions, name: string) {
  const recordOf = (known: TableName) => row?.['id'] ?? (key ? recordId(how.source, known, key) : null);
  return {
    table_name: table ?? shown(name, 100),
    source_key: key === undefined ? null : shown(key, 500),
    record_id: table ? (recordOf(table) as string | null) : null,
    defaulted,
    dropped: dropped.slice(0, 500).map((column) => shown(column, 300)),
    findings: problems.slice(0, 200),
  };
}

function causeOf({ problems }: ReadRow): string {
  return problems.find(({ effect }) => effect === 'rejected')?.code ?? 'unreadable';
}

/** What the record will say. Rows of a package of ours keep the source they had; others get this one. */
function contentOf(table: TableName, row: AnyRow, sourceId: string | undefined, organisation: string): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) if (!NOT_TAKEN.has(name)) content[name] = value;
  if (sourceId !== undefined && columnsOf(table).some(({ name }) => name === 'source_id')) content['source_id'] ??= sourceId;
  // The standard can do without one; our own API cannot.
  if (table === 'service') content['description'] ??= '';
  // Who changed something is an organisation, never a person.
  if (table === 'metadata' && !UUID.test(String(content['updated_by']))) content['updated_by'] = organisation;
  return content;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What no database keeps as text: NUL, half of a character. */
const NOT_KEPT = /\u0000|\p{Surrogate}/u;

function storable(content: Readonly<Record<string, unknown>>): boolean {
  return Object.values(content).every((value) => typeof value !== 'string' || !NOT_KEPT.test(value));
}

function shown(text: string, length: number): string {
  return text.slice(0, length).replace(/[\p{Cc}\p{Surrogate}]/gu, ' ');
}

/** Not for secrets: 128 bits that fit a column. */
function hashOf(content: Readonly<Record<string, unknown>>): string {
  return createHash('md5').update(JSON.stringify(content)).digest('hex');
}
