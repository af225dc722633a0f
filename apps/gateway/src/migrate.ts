import { migrateApp } from '@halte/nest-database';
import { gatewayDatabase } from './gateway.database.ts';

await migrateApp(gatewayDatabase);
