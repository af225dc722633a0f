import type { TableName } from '@halte/hsds';
import { Database, type Acting, type SqlValue, type Statement } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { withRestricted } from '../access/with-restricted.ts';
import { affected, addRecord, changeRecord, recordColumnsOf, type FieldValues } from './record-sql.ts';

/** A record under the names of the contract, as far as its caller may see it. */
export interface RecordRow extends FieldValues {
  readonly id: string;
  readonly maintainedBy: string;
  readonly visibility: 'public' | 'partner' | 'ally';
  readonly version: number;
  readonly lastModified: string;
}

/** Conditions of a list: columns and what they are. */
export type Conditions = readonly { readonly name: string; readonly sql: (place: string) => string; readonly value?: SqlValue }[];

/** Records of any table of the standard and our profile. */
@Injectable()
export class RecordStore {
  constructor(private readonly database: Database) {}

  async find(acting: Acting, table: TableName, id: string): Promise<RecordRow | undefined> {
    const [row] = await this.database.read<RecordRow>(acting, readStatement(table), [id]);
    return row;
  }

  /** In the order of ids. */
  list<Row>(acting: Acting, table: TableName, conditions: Conditions, count: number, after?: string): Promise<Row[]> {
    const all = [
      ...conditions,
      ...(after === undefined ? [] : [{ name: 'After', sql: (place: string) => `r.id > ${place}`, value: after }]),
    ];
    const values: SqlValue[] = [count];
    const where = all.map(({ sql, value }) => sql(value === undefined ? '' : `$${values.push(value)}`));
    const text = `${from(table)}${where.length > 0 ? ` where ${where.join(' and ')}` : ''} order by r.id limit $1`;
    return this.database.read(acting, { name: `${table}.page${all.map(({ name }) => name).join('')}`, text }, values);
  }

  async add(tx: EntityManager, table: TableName, values: FieldValues): Promise<RecordRow> {
    return this.reread(tx, table, await addRecord(tx, table, values));
  }

  /** Nothing where the version is another one by now. */
  async change(
    tx: EntityManager,
    table: TableName,
    id: string,
    version: number | undefined,
    values: FieldValues,
  ): Promise<RecordRow | undefined> {
    return (await changeRecord(tx, table, id, values, version)) ? this.reread(tx, table, id) : undefined;
  }

  async remove(tx: EntityManager, table: TableName, id: string): Promise<boolean> {
    return (await affected(tx, `delete from directory.${table} where id = $1`, [id])) > 0;
  }

  /** As it is seen, not as it was written: triggers bind who sees it, and keep what is restricted elsewhere. */
  async reread(tx: EntityManager, table: TableName, id: string): Promise<RecordRow> {
    const [row] = await tx.query<RecordRow[]>(readStatement(table).text, [id]);
    return row as RecordRow;
  }
}

const from = (table: TableName) =>
  `select ${recordColumnsOf(table, '(m.r)')} from directory.${table} r cross join lateral ${withRestricted(table, 'r')} m`;

function readStatement(table: TableName): Statement {
  return { name: `${table}.record`, text: `${from(table)} where r.id = $1`, brief: true };
}
