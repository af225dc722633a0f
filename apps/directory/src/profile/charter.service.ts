import type { InOf, OutOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import type { CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { ownRecord, unknownRecord } from '../access/own-record.ts';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { OrganizationStore } from '../organization/organization.store.ts';
import { CharterStore, type CharterRow } from './charter.store.ts';

type Charters = typeof directory.charters;

@Injectable()
export class CharterService {
  constructor(
    private readonly database: Database,
    private readonly store: CharterStore,
    private readonly organizations: OrganizationStore,
  ) {}

  async list(context: CallContext, { organizationId }: InOf<Charters['list']>): Promise<OutOf<Charters['list']>> {
    if (!(await this.organizations.find(context, organizationId))) throw unknownRecord('organizationId');
    return { versions: await this.store.list(context, organizationId) };
  }

  async publish(context: CallContext, draft: InOf<Charters['publish']>): Promise<CharterRow> {
    const organisation = writingOrganisation(context.caller);
    ownRecord(await this.organizations.find(context, draft.organizationId), organisation, 'organizationId');
    const id = await this.database.as(context, (tx) => this.store.add(tx, organisation, draft));
    return this.#read(context, id);
  }

  async sign(context: CallContext, { charterId }: InOf<Charters['sign']>): Promise<CharterRow> {
    const organisation = writingOrganisation(context.caller);
    await this.#read(context, charterId);
    await this.database.as(context, (tx) => this.store.sign(tx, charterId, organisation));
    return this.#read(context, charterId);
  }

  async #read(context: CallContext, id: string): Promise<CharterRow> {
    const row = await this.store.find(context, id);
    if (!row) throw unknownRecord('charterId');
    return row;
  }
}
