import { Module } from '@nestjs/common';
import { EditModule } from '../edit/edit.module.ts';
import { ClosingHandlers } from './closing.handlers.ts';
import { ClosingService } from './closing.service.ts';
import { ClosingStore } from './closing.store.ts';

@Module({ imports: [EditModule], controllers: [ClosingHandlers], providers: [ClosingService, ClosingStore], exports: [ClosingService] })
export class ClosingModule {}
