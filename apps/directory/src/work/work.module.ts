import { Module } from '@nestjs/common';
import { ExportStore } from '../export/export.store.ts';
import { ImportStore } from '../import/import.store.ts';
import { WorkRunner } from './work.runner.ts';

/** What takes longer than a request, and where it waits. */
@Module({ providers: [WorkRunner, ImportStore, ExportStore], exports: [WorkRunner, ImportStore, ExportStore] })
export class WorkModule {}
