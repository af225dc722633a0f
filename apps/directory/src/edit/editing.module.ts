import { Module } from '@nestjs/common';
import { ClosingModule } from '../closing/closing.module.ts';
import { LocationModule } from '../location/location.module.ts';
import { ServiceAtLocationModule } from '../service-at-location/service-at-location.module.ts';
import { SuggestionModule } from '../suggestion/suggestion.module.ts';
import { Caretaker } from './caretaker.ts';
import { EditModule } from './edit.module.ts';

/** All by which the directory is kept up to date. */
@Module({ imports: [EditModule, LocationModule, ServiceAtLocationModule, ClosingModule, SuggestionModule], providers: [Caretaker] })
export class EditingModule {}
