import { Module } from '@nestjs/common';
import { EditModule } from '../edit/edit.module.ts';
import { ServiceAtLocationHandlers } from './service-at-location.handlers.ts';
import { ServiceAtLocationService } from './service-at-location.service.ts';

@Module({
  imports: [EditModule],
  controllers: [ServiceAtLocationHandlers],
  providers: [ServiceAtLocationService],
  exports: [ServiceAtLocationService],
})
export class ServiceAtLocationModule {}
