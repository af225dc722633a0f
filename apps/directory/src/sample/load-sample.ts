import { appItself, type Database } from '@halte/nest-database';
import { photoFiles, region, scaledRegion } from '@halte/sample-region';
import type { EntityManager } from 'typeorm';
import { loadRecords } from './load-records.ts';

/**
 * Loads the sample region. What is there already stays as it is, changes made to it included. Needs a role that passes row-level
 * security, since the records belong to several organisations.
 * @param scale how many services a larger region is to have instead: for benchmarks
 * @returns how many records there are now that were not there before
 */
export async function loadSample(database: Database, scale?: number): Promise<{ readonly added: number }> {
  if (scale !== undefined) return { added: await loadRecords(database, scaledRegion(scale)) };
  const added = await loadRecords(database, region());
  await database.as(appItself('directory'), addPictures);
  return { added };
}

async function addPictures(tx: EntityManager): Promise<void> {
  for (const { photo_id, bytes } of photoFiles()) {
    await tx.query('insert into directory.photo_file (photo_id, bytes) values ($1, $2) on conflict do nothing', [photo_id, bytes]);
  }
}
