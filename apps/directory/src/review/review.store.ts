import { Database, type Acting, type SqlValue } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A record that can be found right. */
export type ReviewedTable = 'organization' | 'service' | 'location';

/** A record that is due. */
export interface ReviewRow {
  readonly recordType: ReviewedTable;
  readonly recordId: string;
  readonly name: string | null;
  readonly verifiedOn: string | null;
  readonly maintainedBy: string;
  readonly version: number;
}

/** Where a page ends. */
export interface ReviewPosition {
  readonly verifiedOn: string;
  readonly recordId: string;
}

/** Which records are due. */
export interface ReviewFilter {
  readonly before: string;
  readonly maintainedBy?: string | undefined;
  readonly recordType?: ReviewedTable | undefined;
}

/** A record that its maintainer is to be reminded of. */
export interface DueRow {
  readonly recordType: ReviewedTable;
  readonly recordId: string;
  readonly maintainedBy: string;
  readonly verifiedOn: string | null;
}

const TABLES: readonly ReviewedTable[] = ['organization', 'service', 'location'];
const NEVER = '-infinity';

@Injectable()
export class ReviewStore {
  constructor(private readonly database: Database) {}

  /** The longest unseen first. Each table gives a page at the most, so that none is sorted whole. */
  due(acting: Acting, filter: ReviewFilter, count: number, after?: ReviewPosition): Promise<ReviewRow[]> {
    const { before, maintainedBy, recordType } = filter;
    const values: SqlValue[] = [count, before];
    const own = maintainedBy === undefined ? '' : ` and r.maintained_by = $${values.push(maintainedBy)}`;
    const from = after
      ? ` and (coalesce(r.verified_on, '${NEVER}'), r.id) > ($${values.push(after.verifiedOn)}, $${values.push(after.recordId)})`
      : '';
    const part = (
      table: ReviewedTable,
    ): string => `(select '${table}' as "recordType", r.id as "recordId", r.name, r.verified_on as "verifiedOn",
      r.maintained_by as "maintainedBy", r.version from directory.${table} r
      where (r.verified_on is null or r.verified_on < $2)${own}${from} order by coalesce(r.verified_on, '${NEVER}'), r.id limit $1)`;
    const tables = recordType === undefined ? TABLES : [recordType];
    const text = `select * from (${tables.map(part).join(' union all ')}) due order by "verifiedOn" nulls first, "recordId" limit $1`;
    const name = `reviews.due.${recordType ?? 'all'}${maintainedBy === undefined ? '' : '.own'}${after ? '.after' : ''}`;
    return this.database.read(acting, { name, text }, values);
  }

  /** Those that nobody was reminded of in this period; now they are. */
  remind(tx: EntityManager, today: string, before: string, most: number): Promise<DueRow[]> {
    const text = `select table_name as "recordType", record_id as "recordId", maintained_by as "maintainedBy", verified_on as "verifiedOn"
      from directory.remind_reviews($1, $2, $3)`;
    return tx.query<DueRow[]>(text, [today, before, most]);
  }
}
