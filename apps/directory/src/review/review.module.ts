import { Module } from '@nestjs/common';
import { EditModule } from '../edit/edit.module.ts';
import { ReviewHandlers } from './review.handlers.ts';
import { ReviewService } from './review.service.ts';
import { ReviewStore } from './review.store.ts';

@Module({ imports: [EditModule], controllers: [ReviewHandlers], providers: [ReviewService, ReviewStore], exports: [ReviewService] })
export class ReviewModule {}
