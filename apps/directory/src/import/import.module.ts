import { Module } from '@nestjs/common';
import { ImportHandlers } from './import.handlers.ts';
import { ImportRunner } from './import.runner.ts';
import { ImportService } from './import.service.ts';
import { ImportStore } from './import.store.ts';

@Module({ controllers: [ImportHandlers], providers: [ImportService, ImportStore, ImportRunner] })
export class ImportModule {}
