import { refuse } from '@halte/contract-kit';
import { provinceOf, type TableName } from '@halte/hsds';
import type { EntityManager } from 'typeorm';
import { addRecord, type FieldValues } from './record-sql.ts';

/** What a partner writes, as the table has it: the unit by its id, the province of a postcode. */
export async function prepared(
  tx: EntityManager,
  maintainedBy: string,
  table: TableName,
  item: FieldValues,
  path: string,
): Promise<FieldValues> {
  if (table === 'service_capacity') return counted(tx, maintainedBy, item);
  if (table === 'address') return located(item, path);
  if (table === 'attribute') await refuseUnknownTerm(tx, item, path);
  return item;
}

async function counted(tx: EntityManager, maintainedBy: string, { unit, ...item }: FieldValues): Promise<FieldValues> {
  const known = await tx.query<{ id: string }[]>(
    `select id from directory.unit where lower(name) = lower($1) and visibility = 'public' order by created_at, id limit 1`,
    [unit],
  );
  const unitId = known[0]?.id ?? (await addRecord(tx, 'unit', { name: unit, visibility: 'public', maintainedBy }));
  return { ...item, unitId, updated: new Date().toISOString() };
}

function located(item: FieldValues, path: string): FieldValues {
  const { country, postalCode, stateProvince } = item;
  if (country !== 'BE') {
    if (stateProvince !== undefined) return item;
    throw refuse('invalid_input', undefined, { details: [{ field: `${path}.stateProvince`, message: 'is required outside Belgium' }] });
  }
  const province = provinceOf(String(postalCode));
  if (province !== undefined) return { ...item, stateProvince: province };
  throw refuse('invalid_input', undefined, { details: [{ field: `${path}.postalCode`, message: 'is no postcode of Belgium' }] });
}

async function refuseUnknownTerm(tx: EntityManager, { taxonomyTermId }: FieldValues, path: string): Promise<void> {
  const known = await tx.query<unknown[]>('select id from directory.taxonomy_term where id = $1', [taxonomyTermId]);
  if (known.length > 0) return;
  throw refuse('invalid_input', undefined, { details: [{ field: `${path}.taxonomyTermId`, message: 'names no term that you may see' }] });
}
