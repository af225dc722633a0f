import { refuse, type OutOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import type { CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { onBehalfOf } from '../access/on-behalf.ts';
import { ownRecord } from '../access/own-record.ts';
import { contributingOrganisation } from '../access/writing-organisation.ts';
import { ChangeNews } from '../edit/change-news.ts';
import { RecordStore, type RecordRow } from '../edit/record.store.ts';
import { ClosingStore, type ClosedTable, type Closing } from './closing.store.ts';
import { localDay } from './local-day.ts';

type ClosedToday = OutOf<typeof directory.services.closeToday>;
type Reopened = OutOf<typeof directory.services.reopen>;

/** Which record, and the field of the request that names it. */
interface Meant {
  readonly table: ClosedTable;
  readonly id: string;
}

const fieldOf = { service: 'serviceId', location: 'locationId' } as const;

@Injectable()
export class ClosingService {
  constructor(
    private readonly database: Database,
    private readonly records: RecordStore,
    private readonly closings: ClosingStore,
    private readonly news: ChangeNews,
  ) {}

  async close(context: CallContext, meant: Meant, reason: string | undefined): Promise<ClosedToday> {
    const current = await this.#own(context, meant);
    const day = localDay();
    return this.database.as(context, async (tx) => {
      await lock(tx, meant);
      const present = await this.closings.find(tx, meant.id, day);
      const closureId = present ? await this.#again(tx, present, reason) : await this.#first(tx, meant, current, day, reason);
      const { alert, version } = await this.#told(tx, meant, current);
      return { closureId, day, alert, version };
    });
  }

  async reopen(context: CallContext, meant: Meant): Promise<Reopened> {
    const current = await this.#own(context, meant);
    return this.database.as(context, async (tx) => {
      await lock(tx, meant);
      const closing = await this.closings.find(tx, meant.id, localDay());
      if (!closing) throw notClosed(meant);
      await this.#restore(tx, closing);
      await this.records.remove(tx, 'closure', closing.closureId);
      return this.#told(tx, meant, current);
    });
  }

  /** Takes away the notices of days that are over. */
  async endPast(day: string = localDay()): Promise<number> {
    const past = await this.closings.past(day);
    for (const closing of past) await this.#end(closing);
    return past.length;
  }

  async #end(closing: Closing): Promise<void> {
    await this.database.as(onBehalfOf(closing.maintainedBy), async (tx) => {
      const meant = { table: closing.table, id: closing.recordId };
      await lock(tx, meant);
      const current = await this.records.reread(tx, closing.table, closing.recordId);
      await this.#restore(tx, closing);
      await this.closings.forget(tx, closing);
      await this.#told(tx, meant, current);
    });
  }

  async #own(context: CallContext, { table, id }: Meant): Promise<RecordRow> {
    return ownRecord(await this.records.find(context, table, id), contributingOrganisation(context.caller), fieldOf[table]);
  }

  async #first(tx: EntityManager, { table, id }: Meant, current: RecordRow, day: string, reason: string | undefined): Promise<string> {
    const { maintainedBy } = current;
    const closure = await this.records.add(tx, 'closure', {
      [fieldOf[table]]: id,
      ...{ kind: 'closed', startsOn: day, endsOn: day, reason: reason ?? null, maintainedBy },
    });
    const alert = alertOf(reason);
    const { alert: alertBefore } = (await this.records.reread(tx, table, id)) as RecordRow & { readonly alert: string | null };
    await this.closings.add(tx, { closureId: closure.id, table, recordId: id, day, alert, alertBefore, maintainedBy });
    await this.records.change(tx, table, id, undefined, { alert });
    return closure.id;
  }

  async #again(tx: EntityManager, closing: Closing, reason: string | undefined): Promise<string> {
    const { closureId, table, recordId } = closing;
    if (reason !== undefined) {
      await this.records.change(tx, 'closure', closureId, undefined, { reason });
      await this.closings.reword(tx, closing, alertOf(reason));
      await this.records.change(tx, table, recordId, undefined, { alert: alertOf(reason) });
    }
    return closureId;
  }

  /** A notice that somebody wrote in the meantime stays. */
  async #restore(tx: EntityManager, { table, recordId, alert, alertBefore }: Closing): Promise<void> {
    const present = await this.records.reread(tx, table, recordId);
    if (present['alert'] === alert) await this.records.change(tx, table, recordId, undefined, { alert: alertBefore });
  }

  async #told(tx: EntityManager, { table, id }: Meant, before: RecordRow): Promise<Reopened> {
    const row = (await this.records.reread(tx, table, id)) as RecordRow & Reopened;
    await this.news.changed(tx, table, before, row);
    return { alert: row.alert, version: row.version };
  }
}

const alertOf = (reason: string | undefined): string => (reason ? `Vandaag gesloten: ${reason}` : 'Vandaag gesloten');

/** Two who close the same door at once get the same closure. */
async function lock(tx: EntityManager, { table, id }: Meant): Promise<void> {
  await tx.query(`select id from directory.${table} where id = $1 for no key update`, [id]);
}

function notClosed({ table }: Meant) {
  return refuse('conflict', 'It was not closed for today by one call: see its closures', {
    details: [{ field: fieldOf[table], message: 'names a record that was not closed for today' }],
  });
}
