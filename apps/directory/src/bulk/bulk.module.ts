import { Module } from '@nestjs/common';
import { EditModule } from '../edit/edit.module.ts';
import { LocationModule } from '../location/location.module.ts';
import { OrganizationModule } from '../organization/organization.module.ts';
import { ServiceAtLocationModule } from '../service-at-location/service-at-location.module.ts';
import { ServiceModule } from '../service/service.module.ts';
import { BulkHandlers } from './bulk.handlers.ts';
import { BulkService } from './bulk.service.ts';

@Module({
  imports: [EditModule, OrganizationModule, ServiceModule, LocationModule, ServiceAtLocationModule],
  controllers: [BulkHandlers],
  providers: [BulkService],
})
export class BulkModule {}
