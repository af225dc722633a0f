import { Module } from '@nestjs/common';
import { HsdsHandlers } from './hsds.handlers.ts';
import { HsdsService } from './hsds.service.ts';
import { HsdsStore } from './hsds.store.ts';

@Module({ controllers: [HsdsHandlers], providers: [HsdsService, HsdsStore] })
export class HsdsModule {}
