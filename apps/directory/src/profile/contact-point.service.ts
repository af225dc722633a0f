import type { InOf, OutOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import type { CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { ownRecord, unknownRecord } from '../access/own-record.ts';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { OrganizationStore } from '../organization/organization.store.ts';
import { ContactPointStore } from './contact-point.store.ts';
import { dutyAt } from './duty.ts';

type ContactPoints = typeof directory.contactPoints;

@Injectable()
export class ContactPointService {
  constructor(
    private readonly database: Database,
    private readonly store: ContactPointStore,
    private readonly organizations: OrganizationStore,
  ) {}

  async read(context: CallContext, { organizationId }: InOf<ContactPoints['read']>): Promise<OutOf<ContactPoints['read']>> {
    await this.#known(context, organizationId);
    return { points: await this.store.list(context, organizationId) };
  }

  async replace(
    context: CallContext,
    { organizationId, points }: InOf<ContactPoints['replace']>,
  ): Promise<OutOf<ContactPoints['replace']>> {
    const organisation = writingOrganisation(context.caller);
    ownRecord(await this.organizations.find(context, organizationId), organisation, 'organizationId');
    await this.database.as(context, (tx) => this.store.replace(tx, organizationId, points));
    return { points: await this.store.list(context, organizationId) };
  }

  async onDuty(context: CallContext, { organizationId, kind, at }: InOf<ContactPoints['onDuty']>): Promise<OutOf<ContactPoints['onDuty']>> {
    await this.#known(context, organizationId);
    const moment = at === undefined ? new Date() : new Date(at);
    const points = (await this.store.list(context, organizationId)).filter((point) => kind === undefined || point.kind === kind);
    return { at: moment.toISOString(), ...dutyAt(points, moment) };
  }

  async #known(context: CallContext, organizationId: string): Promise<void> {
    if (!(await this.organizations.find(context, organizationId))) throw unknownRecord('organizationId');
  }
}
