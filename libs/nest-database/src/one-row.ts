import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/** Columns of an entity to write: a value, or SQL. What is undefined is left out. */
export type RowValues<Entity> = { readonly [Name in keyof Entity]?: Entity[Name] | (() => string) | undefined };

/**
 * Inserts one row and gives back what Postgres made of it.
 * @param returning columns, as a select has them
 */
export async function insertOne<Row, Entity extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<Entity>,
  values: RowValues<Entity>,
  returning: string,
): Promise<Row> {
  const insert = tx.createQueryBuilder().insert().into(entity).values(given(values)).returning(returning).updateEntity(false);
  const { raw } = (await insert.execute()) as { readonly raw: readonly [Row] };
  return raw[0];
}

/** Changes the row that `where` names and gives it back; nothing where there is none, or none that the caller may change. */
export async function updateOne<Row, Entity extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<Entity>,
  where: Partial<Entity>,
  values: RowValues<Entity>,
  returning: string,
): Promise<Row | undefined> {
  const update = tx.createQueryBuilder().update(entity).set(given(values)).where(where).returning(returning).updateEntity(false);
  const { raw } = (await update.execute()) as { readonly raw: readonly Row[] };
  return raw[0];
}

function given<Entity>(values: RowValues<Entity>): QueryDeepPartialEntity<Entity> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as QueryDeepPartialEntity<Entity>;
}
