import { appItself, type Database } from '@halte/nest-database';
import { photoFiles, region, type RegionRecord } from '@halte/sample-region';
import type { EntityManager } from 'typeorm';

/**
 * Loads the sample region. What is there already stays as it is, changes made to it included. Needs a role that passes row-level
 * security, since the records belong to several organisations.
 * @returns how many records there are now that were not there before
 */
export async function loadSample(database: Database): Promise<{ readonly added: number }> {
  return database.as(appItself('directory'), async (tx) => {
    let added = 0;
    for (const table of new Set(region().map((record) => record.table))) {
      added += await addMissing(
        tx,
        table,
        region().filter((record) => record.table === table),
      );
    }
    await addPictures(tx);
    return { added };
  });
}

/** One statement a table: seven thousand of them would take a minute. */
async function addMissing(tx: EntityManager, table: string, records: readonly RegionRecord[]): Promise<number> {
  const rows = records.map(({ row, rights }) => ({ ...row, ...rights }));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
  const [count] = await tx.query<{ added: number }[]>(
    `with added as (
       insert into directory.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::directory.${table}, $1)
       on conflict do nothing returning 1)
     select count(*)::integer as added from added`,
    [JSON.stringify(rows)],
  );
  return count?.added ?? 0;
}

async function addPictures(tx: EntityManager): Promise<void> {
  for (const { photo_id, bytes } of photoFiles()) {
    await tx.query('insert into directory.photo_file (photo_id, bytes) values ($1, $2) on conflict do nothing', [photo_id, bytes]);
  }
}
