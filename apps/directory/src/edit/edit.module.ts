import { Module } from '@nestjs/common';
import { ChangeNews } from './change-news.ts';
import { DetailHandlers } from './detail.handlers.ts';
import { DetailService } from './detail.service.ts';
import { DetailStore } from './detail.store.ts';
import { RecordStore } from './record.store.ts';
import { WholeNews } from './whole-news.ts';

/** What editing any record stands on. */
@Module({
  controllers: [DetailHandlers],
  providers: [RecordStore, DetailStore, DetailService, ChangeNews, WholeNews],
  exports: [RecordStore, DetailStore, DetailService, ChangeNews, WholeNews],
})
export class EditModule {}
