import { refuse, type InOf, type OutOf, type Page } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { pageWithin, type CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { unknownRecord } from '../access/own-record.ts';
import { coordinatingOrganisation } from '../access/writing-organisation.ts';
import { codeCursor, readCodeCursor } from '../page/code-cursor.ts';
import { findRights } from './find-rights.ts';
import { REASONS } from './non-take-up-reasons.ts';
import { RightStore, type RightRow } from './right.store.ts';

type Rights = typeof directory.rights;

/** A catalogue is a few hundred at the most; these are looked through as a whole. */
const MOST_RIGHTS = 1_000;

@Injectable()
export class RightService {
  constructor(
    private readonly database: Database,
    private readonly store: RightStore,
  ) {}

  async list(context: CallContext, { limit, cursor, ...filter }: InOf<Rights['list']>): Promise<Page<RightRow>> {
    const after = readCodeCursor(cursor);
    return pageWithin(await this.store.list(context, limit + 1, filter, after), limit, ({ code }) => codeCursor(code));
  }

  async read(context: CallContext, { code }: InOf<Rights['read']>): Promise<RightRow> {
    const row = await this.store.find(context, code);
    if (!row) throw unknownRecord('code');
    return row;
  }

  async search(context: CallContext, { text }: InOf<Rights['search']>): Promise<OutOf<Rights['search']>> {
    return { items: [...findRights(await this.store.list(context, MOST_RIGHTS), text)] };
  }

  async save(context: CallContext, draft: InOf<Rights['save']>): Promise<RightRow> {
    const organisation = coordinatingOrganisation(context.caller);
    const id = await this.database.as(context, (tx) => this.store.save(tx, organisation, draft));
    if (id === undefined) throw refuse('forbidden', 'Another organisation keeps this right in the catalogue: ask them to change it');
    return this.read(context, draft);
  }

  reasons(): OutOf<Rights['reasons']> {
    return { reasons: REASONS };
  }
}
