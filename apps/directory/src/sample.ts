import { withDatabase } from '@halte/nest-database';
import { parseArgs } from 'node:util';
import { directoryDatabase } from './directory.database.ts';
import { loadSampleRights } from './rights/load-sample-rights.ts';
import { loadSample } from './sample/load-sample.ts';

const url = process.env['HALTE_POSTGRES_MIGRATION_URL'];
if (!url) throw new TypeError('HALTE_POSTGRES_MIGRATION_URL is not set');
const { scale } = parseArgs({ options: { scale: { type: 'string' } } }).values;
if (scale !== undefined && !/^[1-9]\d*$/.test(scale)) throw new TypeError('--scale is a number of services: --scale 10000');
const { added } = await withDatabase(directoryDatabase, url, (database) =>
  loadSample(database, scale === undefined ? undefined : Number(scale)),
);
await withDatabase(directoryDatabase, url, loadSampleRights);
process.stdout.write(`${added} records of the sample region added\n`);
