import { idempotencyTables, type AppDatabase } from '@halte/nest-database';
import { outboxTables } from '@halte/nest-outbox';
import { OrganizationEntity } from './organization/organization.entity.ts';
import { organizationTable } from './organization/organization.migration.ts';
import { ServiceEntity } from './service/service.entity.ts';
import { serviceTable } from './service/service.migration.ts';

export const directoryDatabase: AppDatabase = {
  schema: 'directory',
  entities: [OrganizationEntity, ServiceEntity],
  migrations: [idempotencyTables('directory'), outboxTables('directory'), organizationTable, serviceTable],
};
