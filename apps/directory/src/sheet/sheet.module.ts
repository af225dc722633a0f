import { Module } from '@nestjs/common';
import { PackModule } from '../pack/pack.module.ts';
import { SheetHandlers } from './sheet.handlers.ts';
import { SheetService } from './sheet.service.ts';
import { SheetStore } from './sheet.store.ts';

@Module({ imports: [PackModule], controllers: [SheetHandlers], providers: [SheetService, SheetStore] })
export class SheetModule {}
