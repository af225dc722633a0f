import { Module } from '@nestjs/common';
import { WorkModule } from '../work/work.module.ts';
import { ExportHandlers } from './export.handlers.ts';
import { ExportService } from './export.service.ts';

@Module({ imports: [WorkModule], controllers: [ExportHandlers], providers: [ExportService] })
export class ExportModule {}
