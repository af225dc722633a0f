import { Module } from '@nestjs/common';
import { BulkModule } from '../bulk/bulk.module.ts';
import { ClosingModule } from '../closing/closing.module.ts';
import { FreshnessModule } from '../freshness/freshness.module.ts';
import { HistoryModule } from '../history/history.module.ts';
import { LocationModule } from '../location/location.module.ts';
import { RestrictionModule } from '../restricted/restriction.module.ts';
import { ReviewModule } from '../review/review.module.ts';
import { ServiceAtLocationModule } from '../service-at-location/service-at-location.module.ts';
import { SuggestionModule } from '../suggestion/suggestion.module.ts';
import { Caretaker } from './caretaker.ts';
import { EditModule } from './edit.module.ts';

/** All by which the directory is kept up to date. */
@Module({
  imports: [
    EditModule,
    LocationModule,
    ServiceAtLocationModule,
    ClosingModule,
    SuggestionModule,
    ReviewModule,
    HistoryModule,
    FreshnessModule,
    BulkModule,
    RestrictionModule,
  ],
  providers: [Caretaker],
})
export class EditingModule {}
