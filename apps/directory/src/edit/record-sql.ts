import { fieldName } from '@halte/contracts/directory';
import { columnsOf, type Column, type TableName } from '@halte/hsds';
import type { EntityManager } from 'typeorm';
import { alliesOf } from '../access/record-table.ts';

/** Values of a record under the names of the contract. What is undefined is left alone. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** What every record is answered with besides its content; a value's name in the contract, and where it comes from. */
const KEPT = (alias: string): readonly string[] => [
  `${alias}.visibility`,
  `${alliesOf(alias)} as allies`,
  `${alias}.maintained_by as "maintainedBy"`,
  `${alias}.version`,
  `${alias}.created_at as "createdAt"`,
  `${alias}.last_modified as "lastModified"`,
];

/** The columns of a record, but for some, for a select. */
export function recordColumnsOf(table: TableName, alias: string, left: readonly string[] = []): string {
  const own = columnsOf(table)
    .filter(({ name }) => name !== 'last_modified' && !left.includes(name))
    .map(({ name }) => `${alias}.${name} as "${fieldName(name)}"`);
  return [...own, ...KEPT(alias)].join(', ');
}

/** Adds a record and gives back its id. */
export async function addRecord(tx: EntityManager, table: TableName, values: FieldValues): Promise<string> {
  const given = written(table, values);
  const columns = given.map(({ column }) => column);
  const places = given.map((_, index) => `$${index + 1}`);
  const text = `insert into directory.${table} (${columns.join(', ')}) values (${places.join(', ')}) returning id`;
  const [row] = await tx.query<{ id: string }[]>(
    text,
    given.map(({ value }) => value),
  );
  return (row as { id: string }).id;
}

/**
 * Changes a record, and tells whether there was one to change.
 * @param version the change is based on this one; left out, whichever it is, and only where something becomes different
 */
export async function changeRecord(
  tx: EntityManager,
  table: TableName,
  id: string,
  values: FieldValues,
  version?: number,
): Promise<boolean> {
  const given = written(table, values);
  await clearRestricted(tx, table, id, given);
  const set = given.map(({ column }, index) => `${column} = $${index + 2}`);
  const differs = given.map(({ column }, index) => `${column} is distinct from $${index + 2}`).join(' or ');
  const unlike = version === undefined ? `(${differs || 'false'})` : `version = ${version}`;
  const text = `update directory.${table} set ${[...set, 'version = version + 1', 'last_modified = now()'].join(', ')}
    where id = $1 and ${unlike}`;
  return (await affected(tx, text, [id, ...given.map(({ value }) => value)])) > 0;
}

/** Runs an update or a delete, and tells how many rows it was about. */
export async function affected(tx: EntityManager, text: string, values: readonly unknown[]): Promise<number> {
  const [, count] = await tx.query<[unknown, number]>(text, [...values]);
  return count;
}

interface Given {
  readonly column: string;
  readonly value: unknown;
}

const ALWAYS: readonly (readonly [string, string])[] = [
  ['visibility', 'visibility'],
  ['allies', 'allies'],
  ['maintainedBy', 'maintained_by'],
  ['createdAt', 'created_at'],
];

function written(table: TableName, values: FieldValues): readonly Given[] {
  const own = columnsOf(table).map(({ name }: Column) => [fieldName(name), name] as const);
  return [...own, ...ALWAYS]
    .filter(([field, column]) => values[field] !== undefined && column !== 'last_modified')
    .map(([field, column]) => ({ column, value: values[field] }));
}

/** A restricted field has its value elsewhere: there it is cleared too, and stays restricted. */
async function clearRestricted(tx: EntityManager, table: TableName, id: string, given: readonly Given[]): Promise<void> {
  const cleared = given.filter(({ value }) => value === null).map(({ column }) => column);
  if (cleared.length === 0) return;
  await tx.query(
    `update directory.restricted_value set value = 'null', version = version + 1, last_modified = now()
      where record_id = $1 and table_name = $2 and field = any ($3) and value <> 'null'`,
    [id, table, cleared],
  );
}
