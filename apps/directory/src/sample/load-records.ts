import { appItself, type Database } from '@halte/nest-database';
import type { RegionRecord } from '@halte/sample-region';
import { tableNames } from '@halte/hsds';
import type { EntityManager } from 'typeorm';

/** Few enough to hold, many enough that a statement is worth its way. */
const BATCH = 10_000;

/**
 * Writes records that are not there yet, a statement a table and batch: one each would take a minute for seven thousand. Each batch is a
 * transaction of its own; begun again, it goes on where it stopped.
 * @returns how many there are now that were not there before
 */
export async function loadRecords(database: Database, records: Iterable<RegionRecord>): Promise<number> {
  let added = 0;
  for (const batch of inBatches(records)) added += await database.as(appItself('directory'), (tx) => addBatch(tx, batch));
  return added;
}

function* inBatches(records: Iterable<RegionRecord>): Generator<readonly RegionRecord[]> {
  let batch: RegionRecord[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Table by table, as they come: what a row refers to comes before it. */
async function addBatch(tx: EntityManager, batch: readonly RegionRecord[]): Promise<number> {
  let added = 0;
  for (const table of tableNames.filter((name) => batch.some((record) => record.table === name))) {
    added += await addMissing(
      tx,
      table,
      batch.filter((record) => record.table === table),
    );
  }
  return added;
}

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
