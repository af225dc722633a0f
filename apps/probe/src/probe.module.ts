import { DatabaseModule } from '@halte/nest-database';
import { Module } from '@nestjs/common';
import { EchoHandlers } from './echo/echo.handlers.ts';
import { FileHandlers } from './file/file.handlers.ts';
import { NoteHandlers } from './note/note.handlers.ts';
import { NoteService } from './note/note.service.ts';
import { NoteStore } from './note/note.store.ts';
import { probeDatabase } from './probe.database.ts';
import { RowHandlers } from './row/row.handlers.ts';

@Module({
  imports: [DatabaseModule.forApp(probeDatabase)],
  controllers: [EchoHandlers, NoteHandlers, RowHandlers, FileHandlers],
  providers: [NoteService, NoteStore],
})
export class ProbeModule {}
