import { Module } from '@nestjs/common';
import { EditModule } from '../edit/edit.module.ts';
import { OrganizationHandlers } from './organization.handlers.ts';
import { OrganizationService } from './organization.service.ts';
import { OrganizationStore } from './organization.store.ts';

@Module({
  imports: [EditModule],
  controllers: [OrganizationHandlers],
  providers: [OrganizationService, OrganizationStore],
  exports: [OrganizationStore, OrganizationService],
})
export class OrganizationModule {}
