import { Module } from '@nestjs/common';
import { EditModule } from '../edit/edit.module.ts';
import { LocationHandlers } from './location.handlers.ts';
import { LocationService } from './location.service.ts';

@Module({ imports: [EditModule], controllers: [LocationHandlers], providers: [LocationService], exports: [LocationService] })
export class LocationModule {}
