import { Module } from '@nestjs/common';
import { RightHandlers } from './right.handlers.ts';
import { RightService } from './right.service.ts';
import { RightStore } from './right.store.ts';

@Module({ controllers: [RightHandlers], providers: [RightService, RightStore] })
export class RightModule {}
