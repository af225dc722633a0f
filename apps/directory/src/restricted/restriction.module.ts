import { Module } from '@nestjs/common';
import { EditModule } from '../edit/edit.module.ts';
import { RestrictionHandlers } from './restriction.handlers.ts';
import { RestrictionService } from './restriction.service.ts';
import { RestrictionStore } from './restriction.store.ts';

@Module({ imports: [EditModule], controllers: [RestrictionHandlers], providers: [RestrictionService, RestrictionStore] })
export class RestrictionModule {}
