import { tableOfFile, versionOfFiles, type HsdsVersion } from '@halte/hsds';
import { csvRows } from './csv-rows.ts';
import { jsonRows } from './json-rows.ts';
import type { PackageFile, SourceRow } from './package-file.ts';
import { packageNote, PackageProblem, type PackageNote } from './package-problem.ts';
import type { UploadBytes } from './upload-bytes.ts';
import { zipFiles } from './zip-files.ts';

/** A package, opened. */
export interface OpenPackage {
  readonly version: HsdsVersion;
  /** It was written by this software: nothing in it is mended or defaulted. */
  readonly exact: boolean;
  readonly notes: readonly PackageNote[];
  rows(): AsyncIterable<SourceRow>;
}

const DESCRIPTION = 'datapackage.json';

/**
 * Opens a package, whatever it is: its first bytes say that.
 * @param table what a single CSV file holds
 * @throws PackageProblem
 */
export async function openPackage(bytes: UploadBytes, table: string | undefined): Promise<OpenPackage> {
  const kind = await kindOf(bytes);
  if (kind === 'zip') return fromFiles(await zipFiles(bytes));
  const name = table === undefined ? `package.${kind}` : `${table}.${kind}`;
  if (kind === 'csv' && tableOfFile(name) === undefined) throw new PackageProblem('unknown_table');
  return fromFiles([{ name, open: () => bytes.slice() }]);
}

async function kindOf(bytes: UploadBytes): Promise<'zip' | 'csv' | 'json'> {
  if (bytes.bytes === 0) throw new PackageProblem('empty');
  for await (const piece of bytes.slice(0, 1_024)) {
    const start = Buffer.from(piece);
    if (start.subarray(0, 2).toString('latin1') === 'PK') return 'zip';
    if (/^\ufeff?\s*[[{]/.test(start.toString('utf8'))) return 'json';
    if (start.includes(0) && start[0] !== 0xff && start[0] !== 0xfe) throw new PackageProblem('not_a_package');
    return 'csv';
  }
  throw new PackageProblem('lost');
}

async function fromFiles(files: readonly PackageFile[]): Promise<OpenPackage> {
  const description = await descriptionIn(files);
  const content = files.filter((file) => file !== description?.file);
  const tables = content.filter(({ name }) => isTable(name));
  const others = content.filter(({ name }) => !isTable(name));
  if (tables.length === 0) throw new PackageProblem('no_tables');
  const named = new Set(content.map(({ name }) => baseOf(name)));
  const missing = (description?.paths ?? []).filter((path) => !named.has(baseOf(path)));
  return {
    version: versionOfFiles(tables.map(({ name }) => name)),
    exact: description?.profile ?? false,
    notes: [
      ...missing.map((path) => packageNote('missing_file', path)),
      ...others.map(({ name }) => packageNote('unknown_file', name)),
    ].slice(0, 100),
    rows: () => rowsOf(tables),
  };
}

const baseOf = (name: string) => name.replace(/^.*\//, '').toLowerCase();

function isTable(name: string): boolean {
  return isJson(name) || (/\.csv$/i.test(name) && tableOfFile(name) !== undefined);
}

const isJson = (name: string) => /\.(json|ndjson|jsonl)$/i.test(name);

async function* rowsOf(files: readonly PackageFile[]): AsyncGenerator<SourceRow> {
  const json = files.filter(({ name }) => isJson(name));
  for (const file of files) if (!isJson(file.name)) yield* csvRows(file, tableOfFile(file.name) ?? file.name);
  if (json.length > 0) yield* jsonRows(json);
}

interface Description {
  readonly file: PackageFile;
  readonly paths: readonly string[];
  readonly profile: boolean;
}

async function descriptionIn(files: readonly PackageFile[]): Promise<Description | undefined> {
  const file = files.find(({ name }) => baseOf(name) === DESCRIPTION);
  if (!file) return undefined;
  const text = await textOf(file);
  const described = readDescription(text);
  return {
    file,
    paths: (described.resources ?? []).flatMap(({ path }) => (typeof path === 'string' ? [path] : [])),
    profile: described.hsds?.profile !== undefined,
  };
}

interface Described {
  readonly resources?: readonly { readonly path?: unknown }[];
  readonly hsds?: { readonly profile?: unknown };
}

/** A description that cannot be read says nothing; the files speak for themselves. */
function readDescription(text: string): Described {
  try {
    const described: unknown = JSON.parse(text);
    const { resources, hsds } = described as Described;
    return { resources: Array.isArray(resources) ? resources : [], hsds: typeof hsds === 'object' && hsds !== null ? hsds : {} };
  } catch {
    return {};
  }
}

async function textOf(file: PackageFile): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of file.open()) {
    bytes += piece.length;
    if (bytes > 4 * 1024 ** 2) return '';
    pieces.push(piece);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}
