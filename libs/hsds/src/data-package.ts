import type { Column, ColumnType } from './column.ts';
import { rightsColumns } from './rights.ts';
import { columnsOf, tableNames, tableOf, type TableName } from './tables.ts';

/** What a package is about, for its `datapackage.json`. */
export interface DataPackageOptions {
  /** `halte-antwerpen`: lower case, digits, hyphens. */
  readonly name: string;
  readonly title: string;
  /** When it was written (RFC 3339). */
  readonly created: string;
  /** The address of the published profile. */
  readonly profileUri: string;
  /** Which tables it holds; all where not given. */
  readonly tables?: readonly TableName[];
  /** Whether every table carries the rights of its rows. */
  readonly rights?: boolean;
  readonly licence?: { readonly name: string; readonly path?: string };
}

/** A tabular data package (frictionless, version 1): which files there are, and what each column holds. */
export function dataPackage({ name, title, created, profileUri, tables = tableNames, rights = false, licence }: DataPackageOptions) {
  return {
    profile: 'tabular-data-package',
    name,
    title,
    created,
    ...(licence && { licenses: [licence] }),
    hsds: { version: '3.0', profile: profileUri },
    resources: tables.map((table) => resource(table, tables, rights)),
  };
}

function resource(table: TableName, tables: readonly TableName[], rights: boolean) {
  const { file, description } = tableOf(table);
  const columns = packageColumns(table, { rights });
  return {
    profile: 'tabular-data-resource',
    name: table,
    path: file,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
    schema: { fields: columns.map(field), primaryKey: 'id', missingValues: [''], foreignKeys: foreignKeys(table, tables) },
  };
}

/** The columns of a table as a package has them, in order: those of the rights last. */
export function packageColumns(table: TableName, { rights }: { readonly rights: boolean }): readonly Column[] {
  return rights ? [...columnsOf(table), ...Object.values(rightsColumns)] : columnsOf(table);
}

const TYPES: Readonly<Record<ColumnType, { readonly type: string; readonly format?: string }>> = {
  uuid: { type: 'string', format: 'uuid' },
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  datetime: { type: 'datetime', format: 'any' },
  time: { type: 'time', format: '%H:%M' },
  uri: { type: 'string', format: 'uri' },
  email: { type: 'string', format: 'email' },
};

function field({ name, type, required, mayBeEmpty, values, description, maxLength, minimum, maximum }: Column) {
  const limits = TYPES[type].type === 'string' ? { maxLength } : { ...(minimum !== undefined && { minimum, maximum }) };
  const constraints = {
    required: required && !mayBeEmpty,
    ...(name === 'id' && { unique: true }),
    ...(values ? { enum: values } : limits),
  };
  return { name, ...TYPES[type], description, constraints };
}

function foreignKeys(table: TableName, tables: readonly TableName[]) {
  return columnsOf(table).flatMap(({ name, references }) => {
    if (!tables.some((known) => known === references)) return [];
    return [{ fields: name, reference: { resource: references === table ? '' : references, fields: 'id' } }];
  });
}
