import { setTimeout as pause } from 'node:timers/promises';
import { refuse, type InOf, type Page } from '@halte/contract-kit';
import type { probe } from '@halte/contracts/probe';
import { pageWithin, readIdCursor, type CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { NoteStore, type NoteRow } from './note.store.ts';

@Injectable()
export class NoteService {
  constructor(
    private readonly database: Database,
    private readonly store: NoteStore,
  ) {}

  keep(context: CallContext, { text, milliseconds }: InOf<typeof probe.note>): Promise<NoteRow> {
    if (!context.caller.organisation) throw refuse('forbidden', 'A note belongs to an organisation; sign in for one');
    return this.database.as(context, async (tx) => {
      const note = await this.store.add(tx, text);
      await pause(milliseconds, undefined, { signal: context.signal });
      return note;
    });
  }

  async list(context: CallContext, { limit, cursor }: InOf<typeof probe.notes>): Promise<Page<NoteRow>> {
    return pageWithin(await this.store.list(context, limit + 1, readIdCursor(cursor)), limit, ({ id }) => id);
  }
}
