import { Module } from '@nestjs/common';
import { HistoryHandlers } from './history.handlers.ts';
import { HistoryService } from './history.service.ts';

@Module({ controllers: [HistoryHandlers], providers: [HistoryService] })
export class HistoryModule {}
