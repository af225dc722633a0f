import { appItself, type Database } from '@halte/nest-database';
import { idOf, network, organizationOfNetwork, photoFiles, region, scaledRegion, type NetworkSlug } from '@halte/sample-region';
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
  await database.as(appItself('directory'), addNetwork);
  return { added };
}

async function addPictures(tx: EntityManager): Promise<void> {
  for (const { photo_id, bytes } of photoFiles()) {
    await tx.query('insert into directory.photo_file (photo_id, bytes) values ($1, $2) on conflict do nothing', [photo_id, bytes]);
  }
}

/** The organisations of the network are called as they are in the directory. */
async function addNetwork(tx: EntityManager): Promise<void> {
  const named = Object.entries(organizationOfNetwork).map(([slug, organization]) => ({
    id: network[slug as NetworkSlug],
    organization: idOf('organization', organization),
  }));
  await tx.query(
    `insert into directory.network_organisation (id, name)
       select n.id, o.name from jsonb_to_recordset($1) n(id uuid, organization uuid) join directory.organization o on o.id = n.organization
       on conflict do nothing`,
    [JSON.stringify(named)],
  );
}
