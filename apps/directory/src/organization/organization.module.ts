import { Module } from '@nestjs/common';
import { OrganizationHandlers } from './organization.handlers.ts';
import { OrganizationService } from './organization.service.ts';
import { OrganizationStore } from './organization.store.ts';

@Module({
  controllers: [OrganizationHandlers],
  providers: [OrganizationService, OrganizationStore],
  exports: [OrganizationStore],
})
export class OrganizationModule {}
