import { Module } from '@nestjs/common';
import { EditModule } from '../edit/edit.module.ts';
import { OrganizationModule } from '../organization/organization.module.ts';
import { ServiceHandlers } from './service.handlers.ts';
import { ServiceService } from './service.service.ts';
import { ServiceStore } from './service.store.ts';

@Module({
  imports: [EditModule, OrganizationModule],
  controllers: [ServiceHandlers],
  providers: [ServiceService, ServiceStore],
  exports: [ServiceService],
})
export class ServiceModule {}
