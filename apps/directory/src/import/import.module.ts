import { Module } from '@nestjs/common';
import { WorkModule } from '../work/work.module.ts';
import { ImportHandlers } from './import.handlers.ts';
import { ImportService } from './import.service.ts';

@Module({ imports: [WorkModule], controllers: [ImportHandlers], providers: [ImportService] })
export class ImportModule {}
