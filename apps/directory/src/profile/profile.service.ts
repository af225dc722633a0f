import type { InOf, OutOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import type { CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { ownRecord, staleRecord, unknownRecord } from '../access/own-record.ts';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { CharterStore } from './charter.store.ts';
import { ContactPointStore } from './contact-point.store.ts';
import { ProfileStore } from './profile.store.ts';

type Profiles = typeof directory.profiles;

@Injectable()
export class ProfileService {
  constructor(
    private readonly database: Database,
    private readonly store: ProfileStore,
    private readonly charters: CharterStore,
    private readonly contactPoints: ContactPointStore,
  ) {}

  async read(context: CallContext, { organizationId }: InOf<Profiles['read']>): Promise<OutOf<Profiles['read']>> {
    const profile = await this.store.find(context, organizationId);
    if (!profile) throw unknownRecord('organizationId');
    const charter = await this.charters.latest(context, organizationId);
    return { ...profile, charter: charter ?? null, contactPoints: await this.contactPoints.list(context, organizationId) };
  }

  async update(context: CallContext, change: InOf<Profiles['update']>): Promise<OutOf<Profiles['update']>> {
    const { organizationId, version } = change;
    const organisation = writingOrganisation(context.caller);
    const current = ownRecord(await this.store.find(context, organizationId), organisation, 'organizationId');
    const { professionalSecrecy = current.professionalSecrecy, professionalSecrecyWho = current.professionalSecrecyWho } = change;
    await this.database.as(context, async (tx) => {
      if (!(await this.store.change(tx, organizationId, version, professionalSecrecy, professionalSecrecyWho))) throw staleRecord();
    });
    return this.read(context, { organizationId });
  }
}
