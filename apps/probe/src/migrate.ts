import { migrateApp } from '@halte/nest-database';
import { probeDatabase } from './probe.database.ts';

for (const name of await migrateApp(probeDatabase)) console.log(name);
