import { DatabaseModule } from '@halte/nest-database';
import { OutboxModule } from '@halte/nest-outbox';
import { Module } from '@nestjs/common';
import { directoryDatabase } from './directory.database.ts';
import { OrganizationModule } from './organization/organization.module.ts';
import { PackModule } from './pack/pack.module.ts';
import { ServiceModule } from './service/service.module.ts';

@Module({
  imports: [
    DatabaseModule.forApp(directoryDatabase),
    OutboxModule.forApp({ service: 'directory' }),
    OrganizationModule,
    ServiceModule,
    PackModule,
  ],
})
export class DirectoryModule {}
