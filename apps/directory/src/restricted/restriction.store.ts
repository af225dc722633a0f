import type { TableName } from '@halte/hsds';
import { Database, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { affected } from '../edit/record-sql.ts';

/** Who may see a field, as it was asked for. */
export interface RestrictionRow {
  readonly field: string;
  readonly visibility: 'partner' | 'ally';
  readonly allies: string[];
}

const LIST = {
  name: 'restrictions.list',
  text: `select field, own_visibility as visibility, own_allies as allies from directory.restricted_value
    where record_id = $1 and table_name = $2 order by field`,
};

/** Restricted values; the table's triggers take a value out of its record and keep it out. */
@Injectable()
export class RestrictionStore {
  constructor(private readonly database: Database) {}

  list(acting: Acting, table: TableName, id: string): Promise<RestrictionRow[]> {
    return this.database.read(acting, LIST, [id, table]);
  }

  async set(
    tx: EntityManager,
    table: TableName,
    id: string,
    field: string,
    { visibility, allies, maintainedBy }: Omit<RestrictionRow, 'field'> & { readonly maintainedBy: string },
  ): Promise<void> {
    const values = [table, id, field, visibility, allies];
    const text = `update directory.restricted_value set visibility = $4, allies = $5, version = version + 1, last_modified = now()
      where table_name = $1 and record_id = $2 and field = $3`;
    if ((await affected(tx, text, values)) > 0) return;
    await tx.query(
      `insert into directory.restricted_value (table_name, record_id, field, visibility, allies, maintained_by) values ($1, $2, $3, $4, $5, $6)`,
      [...values, maintainedBy],
    );
  }

  /** Tells whether the field was restricted. Its value is to be written into the record next. */
  async lift(tx: EntityManager, table: TableName, id: string, field: string): Promise<boolean> {
    const text = 'delete from directory.restricted_value where table_name = $1 and record_id = $2 and field = $3';
    return (await affected(tx, text, [table, id, field])) > 0;
  }
}
