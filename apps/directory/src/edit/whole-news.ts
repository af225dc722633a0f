import type { TableName } from '@halte/hsds';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ChangeNews } from './change-news.ts';
import type { DetailedTable } from './detail-places.ts';
import { RecordStore, type RecordRow } from './record.store.ts';

const WHOLES: readonly (readonly [string, DetailedTable])[] = [
  ['serviceId', 'service'],
  ['locationId', 'location'],
  ['organizationId', 'organization'],
  ['serviceAtLocationId', 'service_at_location'],
];

const DETAILED: readonly TableName[] = WHOLES.map(([, table]) => table);
const isDetailed = (table: TableName): table is DetailedTable => DETAILED.includes(table);

/** Tells of a change in the record that somebody looks up: that of a phone is one of its service, whose version rises. */
@Injectable()
export class WholeNews {
  constructor(
    private readonly records: RecordStore,
    private readonly news: ChangeNews,
  ) {}

  async changed(tx: EntityManager, table: TableName, before: RecordRow, id: string): Promise<void> {
    if (isDetailed(table)) return this.news.changed(tx, table, before, await this.records.reread(tx, table, id));
    for (const [field, whole] of WHOLES) {
      const wholeId = before[field];
      if (typeof wholeId === 'string') await this.#raise(tx, whole, wholeId);
    }
  }

  async #raise(tx: EntityManager, whole: DetailedTable, id: string): Promise<void> {
    const before = await this.records.reread(tx, whole, id);
    const after = await this.records.change(tx, whole, id, before.version, {});
    if (after) await this.news.changed(tx, whole, before, after);
  }
}
