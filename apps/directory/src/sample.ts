import { withDatabase } from '@halte/nest-database';
import { directoryDatabase } from './directory.database.ts';
import { loadSample } from './sample/load-sample.ts';

const url = process.env['HALTE_POSTGRES_MIGRATION_URL'];
if (!url) throw new TypeError('HALTE_POSTGRES_MIGRATION_URL is not set');
const { added } = await withDatabase(directoryDatabase, url, loadSample);
process.stdout.write(`${added} records of the sample region added\n`);
