import { migrateApp } from '@halte/nest-database';
import { directoryDatabase } from './directory.database.ts';

for (const name of await migrateApp(directoryDatabase)) console.log(name);
