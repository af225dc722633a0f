import { refuse } from '@halte/contract-kit';
import { fieldName, fieldOf } from '@halte/contracts/directory';
import { columnsOf, type Column, type TableName } from '@halte/hsds';

/** Columns about which nobody suggests: what a record is part of, where it came from, when it was found right. */
const APART = ['verified_on', 'verified_by', 'last_modified', 'updated', 'media_type'];

/** The column that a suggested field means; nothing where there is none to suggest. */
export function suggestedColumn(table: TableName, field: string): Column | undefined {
  return columnsOf(table).find(({ name, type }) => fieldName(name) === field && type !== 'uuid' && !APART.includes(name));
}

/** A value as it travels in a suggestion and as history keeps it. */
export function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value as string | number | boolean);
}

/**
 * The value that a text stands for.
 * @throws Failure `invalid_input` that names `path` where the column does not take it
 */
export function valueOf(column: Column, text: string | null, path: string): unknown {
  const value = text === null ? null : parsed(column, text);
  const taken = value === null ? !column.required : fieldOf(column).safeParse(value).success;
  if (taken) return value;
  throw refuse('invalid_input', undefined, { details: [{ field: path, message: `is not what ${fieldName(column.name)} takes` }] });
}

function parsed({ type }: Column, text: string): unknown {
  if (type === 'integer' || type === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}
