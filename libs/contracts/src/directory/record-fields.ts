import { columnsOf, type Column, type StoredRowOf, type TableName } from '@halte/hsds';
import { z, type ZodOptional, type ZodType } from 'zod';
import { email, id, instant, webAddress } from '../fields.ts';

/** `also_for_you_if` as a field of ours: `alsoForYouIf`. */
type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}` ? `${Head}${Camel<Capitalize<Tail>>}` : Name;

type Columns<T extends TableName> = keyof StoredRowOf<T> & string;

/** The fields of a record as it is read. */
export type ReadFields<T extends TableName, Left extends string> = {
  [Name in Exclude<Columns<T>, Left> as Camel<Name>]: ZodType<StoredRowOf<T>[Name], StoredRowOf<T>[Name]>;
};

/** The fields of a record as it is written: what may be null may be left out. */
export type WrittenFields<T extends TableName, Left extends string> = {
  [Name in Exclude<Columns<T>, Left> as Camel<Name>]: null extends StoredRowOf<T>[Name]
    ? ZodOptional<ZodType<StoredRowOf<T>[Name], StoredRowOf<T>[Name]>>
    : ZodType<StoredRowOf<T>[Name], StoredRowOf<T>[Name]>;
};

/** The name that a column of HSDS or of our profile has in our own API: `address_1` is `address1`. */
export function fieldName(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The fields of a table as they are read, so that they are written down once, in `@halte/hsds`. */
export function readFields<T extends TableName, const Left extends Columns<T> = never>(
  table: T,
  left: readonly Left[],
): ReadFields<T, Left> {
  return fields(table, left, (column) => (column.required ? fieldOf(column) : fieldOf(column).nullable())) as ReadFields<T, Left>;
}

/** The same as they are written. */
export function writtenFields<T extends TableName, const Left extends Columns<T> = never>(
  table: T,
  left: readonly Left[],
): WrittenFields<T, Left> {
  const field = (column: Column) => (column.required ? fieldOf(column) : fieldOf(column).nullable().optional());
  return fields(table, left, field) as WrittenFields<T, Left>;
}

function fields(table: TableName, left: readonly string[], field: (column: Column) => ZodType): Record<string, ZodType> {
  const kept = columnsOf(table).filter(({ name }) => !left.includes(name));
  return Object.fromEntries(kept.map((column) => [fieldName(column.name), field(column)]));
}

/** The schema of a column, as our own API takes and gives it. */
export function fieldOf(column: Column): ZodType {
  return ofType(column).describe(column.description);
}

const TIME = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

function ofType({ type, values, maxLength, minimum, maximum, required, web, description }: Column): ZodType {
  if (values) return z.enum(values);
  switch (type) {
    case 'uuid':
      return id('a record').describe(description);
    case 'integer':
      return between(z.int(), minimum, maximum);
    case 'number':
      return between(z.number(), minimum, maximum);
    case 'boolean':
      return z.boolean();
    case 'date':
      return z.iso.date().max(maxLength);
    case 'datetime':
      return instant(description);
    case 'time':
      return z.string().regex(TIME).max(maxLength);
    case 'email':
      return email(description);
    case 'uri':
      return web ? webAddress(description) : z.string().min(1).max(maxLength);
    case 'text':
      return required ? z.string().min(1).max(maxLength) : z.string().max(maxLength);
  }
}

function between(number: z.ZodNumber, minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER): ZodType {
  return number.min(minimum).max(maximum);
}
