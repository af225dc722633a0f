import { refuse } from '@halte/contract-kit';
import { fieldName } from '@halte/contracts/directory';
import type { TableName } from '@halte/hsds';
import type { EntityManager } from 'typeorm';
import { detailsOf, type Detail } from './detail-places.ts';
import { prepared } from './prepared-values.ts';
import { addRecord, affected, changeRecord, type FieldValues } from './record-sql.ts';

interface Owner {
  readonly table: TableName;
  readonly id: string;
  readonly maintainedBy: string;
}

type Items = readonly FieldValues[];

/** Replaces what belongs to a record: each list that is given. Rules across fields have been looked at before. */
export async function replaceDetails(tx: EntityManager, owner: Owner, changes: FieldValues): Promise<void> {
  for (const detail of detailsOf(owner.table)) {
    const given = changes[detail.key];
    if (given !== undefined) await replaceList(tx, owner, detail, itemsOf(given), detail.single ? () => detail.key : placed(detail.key));
  }
}

/** One object is a list of one; null a list of none. */
function itemsOf(given: unknown): Items {
  if (given === null) return [];
  return Array.isArray(given) ? (given as Items) : [given as FieldValues];
}

const placed = (path: string) => (index: number) => `${path}[${index}]`;

async function replaceList(
  tx: EntityManager,
  owner: Owner,
  detail: Detail,
  items: Items,
  pathOf: (index: number) => string,
): Promise<void> {
  const present = await presentIds(tx, owner, detail);
  // Where there is one at most, it is the one that is meant.
  const kept = items.map(({ id }) => (id as string | undefined) ?? (detail.single ? present[0] : undefined));
  refuseUnknown(kept, present, pathOf);
  const gone = present.filter((id) => !kept.includes(id));
  if (gone.length > 0) await affected(tx, `delete from directory.${detail.table} where id = any ($1)`, [gone]);
  for (const [index, item] of items.entries()) {
    const id = await writeItem(tx, owner, detail, { ...item, id: kept[index] }, index, pathOf(index));
    await replaceParts(tx, { ...owner, table: detail.table, id }, detail, item, pathOf(index));
  }
}

async function replaceParts(tx: EntityManager, owner: Owner, detail: Detail, item: FieldValues, path: string): Promise<void> {
  for (const part of detail.parts) {
    const given = item[part.key];
    if (given !== undefined) await replaceList(tx, owner, part, itemsOf(given), placed(`${path}.${part.key}`));
  }
}

async function presentIds(tx: EntityManager, { table, id }: Owner, detail: Detail): Promise<string[]> {
  const whose = detail.entity === undefined ? '' : ` and ${detail.entity} = '${table}'`;
  const rows = await tx.query<{ id: string }[]>(
    `select id from directory.${detail.table} where ${detail.column} = $1${whose} order by created_at, id`,
    [id],
  );
  return rows.map((row) => row.id);
}

function refuseUnknown(kept: readonly (string | undefined)[], present: readonly string[], pathOf: (index: number) => string): void {
  const details = kept.flatMap((id, index) =>
    id === undefined || (present.includes(id) && kept.indexOf(id) === index)
      ? []
      : [
          {
            field: `${pathOf(index)}.id`,
            message: 'names no entry of this record, or one that is named twice; leave it out for a new entry',
          },
        ],
  );
  if (details.length > 0) throw refuse('invalid_input', undefined, { details });
}

async function writeItem(tx: EntityManager, owner: Owner, detail: Detail, item: FieldValues, index: number, path: string): Promise<string> {
  const { id, ...values } = await prepared(tx, owner.maintainedBy, detail.table, item, path);
  if (typeof id === 'string') {
    await changeRecord(tx, detail.table, id, values);
    return id;
  }
  return addRecord(tx, detail.table, { ...values, ...ownedBy(owner, detail), createdAt: madeAt(index) });
}

/** Entries stand in the order in which they were given, also those made at once. */
const madeAt = (index: number): string => new Date(Date.now() + index).toISOString();

function ownedBy(owner: Owner, { column, entity }: Detail): FieldValues {
  return { [fieldName(column)]: owner.id, maintainedBy: owner.maintainedBy, ...(entity !== undefined && { linkEntity: owner.table }) };
}
