import type { Column, ColumnRules } from './column.ts';
import type { Table } from './table.ts';
import { contact, language, phone, schedule } from './tables/contact-tables.ts';
import { accessibility, address, location } from './tables/location-tables.ts';
import { funding, organization, organization_identifier, program } from './tables/organization-tables.ts';
import { closure, find_place, photo, service_capacity, source, threshold_profile, unit } from './tables/profile-tables.ts';
import { cost_option, required_document, service, service_area, service_at_location } from './tables/service-tables.ts';
import { attribute, meta_table_description, metadata, taxonomy, taxonomy_term } from './tables/taxonomy-tables.ts';

/**
 * Every table of HSDS 3.0 and of our profile, by name. What a row refers to comes before it, save where a table refers to itself
 * (`parent_organization_id`, `parent_id`), so rows can be written in this order.
 */
export const tables = {
  source,
  organization,
  program,
  organization_identifier,
  service,
  location,
  service_at_location,
  address,
  contact,
  phone,
  language,
  schedule,
  accessibility,
  service_area,
  required_document,
  cost_option,
  funding,
  threshold_profile,
  find_place,
  unit,
  service_capacity,
  closure,
  photo,
  taxonomy,
  taxonomy_term,
  attribute,
  metadata,
  meta_table_description,
} as const;

/** `organization`, `service`, … */
export type TableName = keyof typeof tables;

/** The columns of a table, by name. */
export type ColumnsOf<T extends TableName> = (typeof tables)[T]['columns'];

/** `name`, `status`, … */
export type ColumnName<T extends TableName = TableName> = T extends TableName ? keyof ColumnsOf<T> & string : never;

/** All names of tables, in an order in which they can be written. */
export const tableNames = Object.keys(tables) as readonly TableName[];

/** Whether a text is the name of a table. */
export const isTableName = (name: string): name is TableName => Object.hasOwn(tables, name);

/** A table without the types of its columns: for code that goes over all of them. */
export const tableOf = (name: TableName): Table => tables[name];

const columnLists = Object.fromEntries(tableNames.map((name) => [name, Object.values(tableOf(name).columns)])) as unknown as Readonly<
  Record<TableName, readonly Column[]>
>;

/** The columns of a table, in the order of a tabular package. */
export const columnsOf = (name: TableName): readonly Column[] => columnLists[name];

type Value<C extends ColumnRules> = C extends { readonly values: readonly (infer V)[] }
  ? V
  : C['type'] extends 'integer' | 'number'
    ? number
    : C['type'] extends 'boolean'
      ? boolean
      : string;

type RequiredName<C> = { [K in keyof C]: C[K] extends { readonly required: true } ? K : never }[keyof C];

type Flat<T> = { readonly [K in keyof T]: T[K] };

type Row<C extends Readonly<Record<string, ColumnRules>>> = Flat<
  { [K in RequiredName<C>]: Value<C[K]> } & { [K in Exclude<keyof C, RequiredName<C>>]?: Value<C[K]> }
>;

/** A row of a table. What has no value is left out, never null. */
export type RowOf<T extends TableName> = T extends TableName ? Row<ColumnsOf<T>> : never;

type Stored<C extends Readonly<Record<string, ColumnRules>>> = {
  readonly [K in keyof C]: K extends RequiredName<C> ? Value<C[K]> : Value<C[K]> | null;
};

/** A row as a database keeps it: every column, null for no value. */
export type StoredRowOf<T extends TableName> = T extends TableName ? Stored<ColumnsOf<T>> : never;

/** A row with the name of its table. */
export type TableRow = { readonly [T in TableName]: { readonly table: T; readonly row: RowOf<T> } }[TableName];

/** A row of any table, for code that goes over all of them. */
export type AnyRow = Readonly<Record<string, string | number | boolean>>;
