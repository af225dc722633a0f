import { refuse, type InOf, type OutOf, type Page } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { pageWithin, type CallContext } from '@halte/nest-contract';
import { appItself, Database, type Acting } from '@halte/nest-database';
import { Outbox } from '@halte/nest-outbox';
import { Injectable } from '@nestjs/common';
import { coordinates } from '../access/coordinating.ts';
import { onBehalfOf } from '../access/on-behalf.ts';
import { ownRecord, unknownRecord } from '../access/own-record.ts';
import { contributingOrganisation } from '../access/writing-organisation.ts';
import { localDay } from '../closing/local-day.ts';
import { ChangeNews } from '../edit/change-news.ts';
import { RecordStore, type RecordRow } from '../edit/record.store.ts';
import { monthsBefore } from './months-before.ts';
import { readReviewCursor, reviewCursor } from './review-cursor.ts';
import { ReviewStore, type ReviewRow } from './review.store.ts';

type Reviews = typeof directory.reviews;

/** After how many months a maintainer is reminded, and reminded again. */
const REMIND_AFTER_MONTHS = 6;

/** How many reminders are sent at a time. */
const BATCH = 200;

@Injectable()
export class ReviewService {
  constructor(
    private readonly database: Database,
    private readonly store: ReviewStore,
    private readonly records: RecordStore,
    private readonly news: ChangeNews,
    private readonly outbox: Outbox,
  ) {}

  async list(context: CallContext, query: InOf<Reviews['list']>): Promise<Page<ReviewRow>> {
    const { olderThanMonths, scope, recordType, limit, cursor } = query;
    const organisation = contributingOrganisation(context.caller);
    if (scope === 'network' && !coordinates(context.caller)) throw forCoordinators();
    const maintainedBy = scope === 'own' ? organisation : undefined;
    const filter = { before: monthsBefore(localDay(), olderThanMonths), maintainedBy, recordType };
    const rows = await this.store.due(context, filter, limit + 1, readReviewCursor(cursor));
    return pageWithin(rows, limit, reviewCursor);
  }

  async verify(context: CallContext, { recordType, recordId }: InOf<Reviews['verify']>): Promise<OutOf<Reviews['verify']>> {
    const verifiedBy = contributingOrganisation(context.caller);
    const current = await this.records.find(context, recordType, recordId);
    if (!current) throw unknownRecord('recordId');
    if (!coordinates(context.caller)) ownRecord(current, verifiedBy, 'recordId');
    const verifiedOn = localDay();
    const version = await this.database.as(actingFor(context, current), async (tx) => {
      const row = await this.records.change(tx, recordType, recordId, undefined, { verifiedOn, verifiedBy });
      if (row) await this.news.changed(tx, recordType, current, row);
      return row?.version ?? current.version;
    });
    return { recordType, recordId, verifiedOn, verifiedBy, version };
  }

  /** Reminds maintainers of what is due, once in each period. */
  async remind(today: string = localDay()): Promise<number> {
    const before = monthsBefore(today, REMIND_AFTER_MONTHS);
    return this.database.as(appItself('directory'), async (tx) => {
      const due = await this.store.remind(tx, today, before, BATCH);
      for (const one of due) await this.outbox.add(tx, directory.reviews.due, one);
      return due.length;
    });
  }
}

/** A coordinator finds right what another maintains: that is written as the maintainer would. */
function actingFor(context: CallContext, { maintainedBy }: RecordRow): Acting {
  if (maintainedBy === context.caller.organisation) return context;
  return { caller: onBehalfOf(maintainedBy), deadline: context.deadline };
}

function forCoordinators() {
  return refuse('forbidden', "The whole network is the coordinator's: leave out scope for the records of your organisation", {
    details: [{ field: 'scope', message: 'is for the coordinator of the network' }],
  });
}
