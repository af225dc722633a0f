import { Database, insertOne, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NoteEntity } from './note.entity.ts';

/** As the contract has it. */
export interface NoteRow {
  readonly id: string;
  readonly text: string;
}

const COLUMNS = 'id, text';

const LIST = {
  name: 'probe.notes',
  text: `select ${COLUMNS} from probe.note where id > $1 order by id limit $2`,
};

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class NoteStore {
  constructor(private readonly database: Database) {}

  list(acting: Acting, count: number, after: string = BEFORE_ALL): Promise<NoteRow[]> {
    return this.database.read<NoteRow>(acting, LIST, [after, count]);
  }

  add(tx: EntityManager, text: string): Promise<NoteRow> {
    return insertOne(tx, NoteEntity, { text }, COLUMNS);
  }
}
