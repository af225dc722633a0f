import { Module } from '@nestjs/common';
import { FreshnessHandlers } from './freshness.handlers.ts';
import { FreshnessService } from './freshness.service.ts';

@Module({ controllers: [FreshnessHandlers], providers: [FreshnessService] })
export class FreshnessModule {}
