import { idempotencyTables, uploadTables, type AppDatabase } from '@halte/nest-database';
import { NoteEntity } from './note/note.entity.ts';
import { noteTable } from './note/note.migration.ts';

export const probeDatabase: AppDatabase = {
  schema: 'probe',
  entities: [NoteEntity],
  migrations: [idempotencyTables('probe'), uploadTables('probe'), noteTable],
};
