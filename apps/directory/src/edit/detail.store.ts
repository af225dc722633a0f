import { Database, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DetailedTable } from './detail-places.ts';
import { detailStatement } from './detail-reading.ts';
import { replaceDetails } from './detail-writing.ts';
import type { FieldValues } from './record-sql.ts';

interface DetailRow {
  readonly version: number;
  readonly details: FieldValues;
}

const statements = {
  organization: detailStatement('organization'),
  service: detailStatement('service'),
  location: detailStatement('location'),
  service_at_location: detailStatement('service_at_location'),
} as const;

@Injectable()
export class DetailStore {
  constructor(private readonly database: Database) {}

  /** All that belongs to a record, and its version; nothing where the caller may not see the record. */
  async read(acting: Acting, table: DetailedTable, id: string): Promise<FieldValues | undefined> {
    const [row] = await this.database.read<DetailRow>(acting, statements[table], [id]);
    return row && { version: row.version, ...row.details };
  }

  async reread(tx: EntityManager, table: DetailedTable, id: string): Promise<FieldValues> {
    const [row] = await tx.query<DetailRow[]>(statements[table].text, [id]);
    const { version, details } = row as DetailRow;
    return { version, ...details };
  }

  /** Each list that is given replaces the one that is there. */
  replace(tx: EntityManager, table: DetailedTable, id: string, maintainedBy: string, changes: FieldValues): Promise<void> {
    return replaceDetails(tx, { table, id, maintainedBy }, changes);
  }
}
