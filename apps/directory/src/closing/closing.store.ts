import { Database, appItself } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { affected } from '../edit/record-sql.ts';

/** A record that can be closed for a day. */
export type ClosedTable = 'service' | 'location';

/** A closure for one day, and what comes back after it. */
export interface Closing {
  readonly closureId: string;
  readonly table: ClosedTable;
  readonly recordId: string;
  readonly day: string;
  readonly alert: string;
  readonly alertBefore: string | null;
  readonly maintainedBy: string;
}

const COLUMNS = `closure_id as "closureId", table_name as "table", record_id as "recordId", day, alert, alert_before as "alertBefore",
  maintained_by as "maintainedBy"`;

@Injectable()
export class ClosingStore {
  constructor(private readonly database: Database) {}

  async find(tx: EntityManager, recordId: string, day: string): Promise<Closing | undefined> {
    const [row] = await tx.query<Closing[]>(`select ${COLUMNS} from directory.closing where record_id = $1 and day = $2`, [recordId, day]);
    return row;
  }

  async add(tx: EntityManager, { closureId, table, recordId, day, alert, alertBefore, maintainedBy }: Closing): Promise<void> {
    await tx.query(
      `insert into directory.closing (closure_id, table_name, record_id, day, alert, alert_before, maintained_by)
        values ($1, $2, $3, $4, $5, $6, $7)`,
      [closureId, table, recordId, day, alert, alertBefore, maintainedBy],
    );
  }

  async reword(tx: EntityManager, { closureId }: Closing, alert: string): Promise<void> {
    await affected(tx, 'update directory.closing set alert = $2 where closure_id = $1', [closureId, alert]);
  }

  /** The closure itself stays: it is past. */
  async forget(tx: EntityManager, { closureId }: Closing): Promise<void> {
    await affected(tx, 'delete from directory.closing where closure_id = $1', [closureId]);
  }

  /** Those of earlier days, which nobody has ended. */
  past(day: string): Promise<Closing[]> {
    const text = `select ${COLUMNS} from directory.closing where day < $1 order by day limit 500`;
    return this.database.read(appItself('directory'), { name: 'closing.past', text }, [day]);
  }
}
