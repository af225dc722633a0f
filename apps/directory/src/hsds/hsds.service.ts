import type { Page } from '@halte/contract-kit';
import type { ApiTable, HsdsPage } from '@halte/hsds/schemas';
import { pageWithin, type CallContext } from '@halte/nest-contract';
import type { Acting } from '@halte/nest-database';
import { anonymousCaller } from '@halte/nest-identity';
import { Injectable } from '@nestjs/common';
import { unknownRecord } from '../access/own-record.ts';
import { filterOf, formOf, windowOf, type AskedForm, type ListQuery } from './hsds.query.ts';
import { HsdsStore, type HsdsRecord } from './hsds.store.ts';
import { instantText } from './instant-text.ts';
import type { Filter } from './page.conditions.ts';
import type { PageRow, Window } from './page.statements.ts';
import { FIRST_TOMBSTONE, readStreamCursor, tombstoneCursor } from './stream-cursor.ts';

/** How many records a stream fetches at a time: enough that a round trip does not count, few enough for a message. */
const STREAM_SIZES: Readonly<Record<AskedForm, number>> = { minimal: 5_000, summary: 250, full: 60, full_service: 8 };

/** How many tombstones a stream fetches at a time. */
const TOMBSTONES = 5_000;

/** The read API of the standard. Whoever calls, it answers what everybody may see. */
@Injectable()
export class HsdsService {
  constructor(private readonly store: HsdsStore) {}

  async read(context: CallContext, table: ApiTable, id: string, fullService = false): Promise<HsdsRecord> {
    const record = await this.store.find(asAnybody(context), table, fullService ? 'full_service' : 'full', id);
    if (!record) throw unknownRecord('id');
    return record;
  }

  async list(context: CallContext, table: ApiTable, query: ListQuery): Promise<HsdsPage<HsdsRecord>> {
    const form = formOf(query);
    const window = windowOf(query, form);
    const filter = filterOf(query);
    const acting = asAnybody(context);
    const row = await this.store.page(acting, table, filter, window);
    return pageOf(row, await this.#records(acting, table, form, row.items), query.page, window, filter);
  }

  async stream(context: CallContext, table: ApiTable, query: ListQuery): Promise<Page<HsdsRecord>> {
    const position = readStreamCursor(context.cursor);
    const filter = filterOf(query);
    const acting = asAnybody(context);
    if (position.kind === 'tombstones') return this.#tombstones(acting, table, filter, position);
    const form = formOf(query);
    const size = STREAM_SIZES[form];
    const items = await this.store.after(acting, table, filter, size, position.after);
    const records = await this.#records(acting, table, form, items);
    const { items: fitting, nextCursor } = pageWithin(records, size, ({ id }) => id ?? '');
    const last = items.at(-1)?.[0];
    if (nextCursor !== null) return { items: fitting, nextCursor };
    if (items.length === size && last !== undefined) return { items: fitting, nextCursor: last };
    return { items: fitting, nextCursor: query.tombstones && filter.modifiedAfter !== undefined ? FIRST_TOMBSTONE : null };
  }

  async #records(acting: Acting, table: ApiTable, form: AskedForm, items: PageRow['items']): Promise<HsdsRecord[]> {
    if (form === 'minimal') return items.map(([id, changed]) => ({ id, last_modified: instantText(changed) }));
    const ids = items.map(([id]) => id);
    return this.store.findAll(acting, table, form, ids);
  }

  async #tombstones(
    acting: Acting,
    table: ApiTable,
    { modifiedAfter = '' }: Filter,
    { at, id }: { readonly at: string; readonly id: string },
  ): Promise<Page<HsdsRecord>> {
    const rows = await this.store.tombstones(acting, [table, modifiedAfter, at, id, TOMBSTONES + 1]);
    return pageWithin(rows, TOMBSTONES, tombstoneCursor);
  }
}

function asAnybody({ deadline }: CallContext): Acting {
  return { caller: anonymousCaller, deadline };
}

function pageOf(
  { total, gone, tombstones }: PageRow,
  contents: readonly HsdsRecord[],
  page: number,
  { size }: Window,
  { modifiedAfter }: Filter,
): HsdsPage<HsdsRecord> {
  const pages = Math.ceil(Math.max(total, gone) / size);
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
    ...(modifiedAfter !== undefined && {
      tombstones: (tombstones ?? []).map((one) => ({ ...one, removed_at: instantText(one.removed_at) })),
    }),
  };
}
