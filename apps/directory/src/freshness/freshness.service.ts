import { refuse, type InOf, type OutOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import type { CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { unknownRecord } from '../access/own-record.ts';
import { localDay } from '../closing/local-day.ts';
import { freshnessOf, type KnownOfService } from './freshness-score.ts';

type Operations = typeof directory.freshness;
type Row = Omit<KnownOfService, 'verifiedDaysAgo'> & { readonly verifiedDaysAgo: number | null };

/** Who may see the service may know how fresh it is. */
const READ = {
  name: 'freshness.read',
  text: `select $2::date - s.verified_on as "verifiedDaysAgo", c.suggestions, c.confirmed, c.contradicted
    from directory.service s cross join lateral directory.freshness_counts(s.id) c where s.id = $1`,
};

@Injectable()
export class FreshnessService {
  constructor(private readonly database: Database) {}

  async read(context: CallContext, serviceId: string): Promise<OutOf<Operations['read']>> {
    const [row] = await this.database.read<Row>(context, READ, [serviceId, localDay()]);
    if (!row) throw unknownRecord('serviceId');
    return { serviceId, ...freshnessOf({ ...row, verifiedDaysAgo: row.verifiedDaysAgo ?? undefined }) };
  }

  /** An event that is delivered again changes nothing. The service may be one that nobody but its allies sees, so nobody looks. */
  async record(
    context: CallContext,
    { eventId, serviceId, outcome, at }: InOf<Operations['record']>,
  ): Promise<OutOf<Operations['record']>> {
    if (context.caller.kind !== 'service') throw refuse('forbidden', 'Apps of the network tell how hand-offs ended');
    return this.database.as(context, async (tx) => {
      const added = await tx.query<unknown[]>(
        `insert into directory.hand_off_outcome (event_id, service_id, outcome, at) values ($1, $2, $3, $4)
          on conflict (event_id) do nothing returning event_id`,
        [eventId, serviceId, outcome, at],
      );
      return { recorded: added.length > 0 };
    });
  }
}
