import { Module } from '@nestjs/common';
import { EditModule } from '../edit/edit.module.ts';
import { DecisionService } from './decision.service.ts';
import { SuggestionHandlers } from './suggestion.handlers.ts';
import { SuggestionService } from './suggestion.service.ts';
import { SuggestionStore } from './suggestion.store.ts';
import { SuggestionWriting } from './suggestion.writing.ts';

@Module({
  imports: [EditModule],
  controllers: [SuggestionHandlers],
  providers: [SuggestionStore, SuggestionService, SuggestionWriting, DecisionService],
})
export class SuggestionModule {}
