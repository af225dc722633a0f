import type { CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { ownRecord, staleRecord, unknownRecord } from '../access/own-record.ts';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { ChangeNews } from './change-news.ts';
import type { DetailedTable } from './detail-places.ts';
import { DetailStore } from './detail.store.ts';
import { refuseContradictoryDetails } from './field-rules.ts';
import type { FieldValues } from './record-sql.ts';
import { RecordStore } from './record.store.ts';

/** Which record is meant: its table, its id, and the field of the request that says so. */
export interface Meant {
  readonly table: DetailedTable;
  readonly id: string;
  readonly field: string;
}

@Injectable()
export class DetailService {
  constructor(
    private readonly database: Database,
    private readonly records: RecordStore,
    private readonly details: DetailStore,
    private readonly news: ChangeNews,
  ) {}

  async read(context: CallContext, { table, id, field }: Meant): Promise<FieldValues> {
    const found = await this.details.read(context, table, id);
    if (!found) throw unknownRecord(field);
    return { ...found, [field]: id };
  }

  /** The change is one of the record, too: its version rises, so that two who replace the same list do not undo each other unseen. */
  async change(context: CallContext, { table, id, field }: Meant, { version, ...changes }: FieldValues): Promise<FieldValues> {
    const organisation = writingOrganisation(context.caller);
    const current = ownRecord(await this.records.find(context, table, id), organisation, field);
    if (version !== current.version) throw staleRecord();
    refuseContradictoryDetails(table, changes);
    return this.database.as(context, async (tx) => {
      if (!(await this.records.change(tx, table, id, current.version, {}))) throw staleRecord();
      await this.details.replace(tx, table, id, organisation, changes);
      await this.news.changed(tx, table, current, await this.records.reread(tx, table, id));
      return { ...(await this.details.reread(tx, table, id)), [field]: id };
    });
  }
}
