import { flatten, isTableName, mergeRows, tableOfFile, type RawRow, type TableName } from '@halte/hsds';
import type { PackageFile, SourceRow } from './package-file.ts';
import { PackageProblem } from './package-problem.ts';

/** An object that stands in several places is one row: all of the JSON is looked at together. */
const MAX_BYTES = 64 * 1024 ** 2;

type Json = Readonly<Record<string, unknown>>;

/**
 * The rows of nested JSON: objects as the API of HSDS gives them, a page of them, lists of them, one on each line, or lists by the name of
 * their table.
 * @throws PackageProblem
 */
export async function* jsonRows(files: readonly PackageFile[]): AsyncGenerator<SourceRow> {
  const raw: RawRow[] = [];
  let bytes = 0;
  for (const file of files) {
    const text = await textOf(file, MAX_BYTES - bytes);
    bytes += text.length;
    for (const value of valuesOf(text, file.name)) raw.push(...rowsIn(value, tableOf(file.name)));
  }
  let row = 0;
  const file = files.length === 1 && files[0] ? files[0].name : '*.json';
  for (const { table, cells } of mergeRows(raw).rows) yield { file, row: (row += 1), table, cells };
}

function tableOf(file: string): TableName | undefined {
  const table = tableOfFile(file.replace(/\.(ndjson|jsonl)$/i, '.json'));
  return table !== undefined && isTableName(table) ? table : undefined;
}

async function textOf(file: PackageFile, room: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of file.open()) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > room) throw new PackageProblem('json_too_large', file.name);
  }
  return text + decoder.decode();
}

function valuesOf(text: string, file: string): readonly unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return linesOf(text, file);
  }
}

function linesOf(text: string, file: string): readonly unknown[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  try {
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    throw new PackageProblem('not_json', file);
  }
}

function* rowsIn(value: unknown, table: TableName | undefined): Generator<RawRow> {
  if (Array.isArray(value)) for (const item of value) yield* rowsIn(item, table);
  else if (isObject(value)) yield* rowsInObject(value, table);
}

function* rowsInObject(object: Json, table: TableName | undefined): Generator<RawRow> {
  if (Array.isArray(object['contents'])) return yield* rowsIn(object['contents'], table);
  const lists =
    object['id'] === undefined
      ? Object.entries(object).filter(([name, list]) => tableOfFile(name) !== undefined && Array.isArray(list))
      : [];
  if (lists.length === 0) return yield* flatten(table ?? kindOf(object), object);
  for (const [name, list] of lists) {
    const named = tableOfFile(name) ?? name;
    for (const item of (list as readonly unknown[]).filter(isObject)) {
      if (isTableName(named)) yield* flatten(named, item);
      else yield { table: named, cells: item };
    }
  }
}

/** What an object is, by members that no other has. */
function kindOf(object: Json): TableName {
  if ('location_type' in object) return 'location';
  if ('service' in object && 'location' in object) return 'service_at_location';
  if ('status' in object || 'organization' in object) return 'service';
  if ('term_uri' in object || 'taxonomy_detail' in object) return 'taxonomy_term';
  return 'organization';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
