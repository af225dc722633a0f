import { refuse, type InOf, type Page } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { pageWithin, type CallContext } from '@halte/nest-contract';
import { Injectable } from '@nestjs/common';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { OwnRecordStore, type OwnRecordRow } from './own-record.store.ts';

/** How many records an export fetches at a time. */
const PAGE = 200;

@Injectable()
export class OwnRecordService {
  constructor(private readonly store: OwnRecordStore) {}

  async export(context: CallContext, _query: InOf<typeof directory.ownRecords.export>): Promise<Page<OwnRecordRow>> {
    const organisation = writingOrganisation(context.caller);
    const rows = await this.store.page(context, organisation, PAGE + 1, positionOf(context.cursor));
    return pageWithin(rows, PAGE, ({ table, id }) => `${table} ${id}`);
  }
}

function positionOf(cursor: string | undefined): { readonly table: string; readonly id: string } | undefined {
  if (cursor === undefined) return undefined;
  const [, table = '', id = ''] = /^([a-z_]{1,63}) ([0-9a-f-]{36})$/.exec(cursor) ?? [];
  if (table === '') throw refuse('invalid_input', undefined, { details: [{ field: 'cursor', message: 'is none of ours' }] });
  return { table, id };
}
