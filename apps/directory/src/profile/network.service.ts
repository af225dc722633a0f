import { refuse, type InOf, type OutOf, type Page } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { pageWithin, readIdCursor, type CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { unknownRecord } from '../access/own-record.ts';
import { coordinatingOrganisation, writingOrganisation } from '../access/writing-organisation.ts';
import { OrganizationStore } from '../organization/organization.store.ts';
import { NetworkStore, type NetworkRow } from './network.store.ts';

type Networks = typeof directory.networks;

@Injectable()
export class NetworkService {
  constructor(
    private readonly database: Database,
    private readonly store: NetworkStore,
    private readonly organizations: OrganizationStore,
  ) {}

  async list(context: CallContext, { limit, cursor }: InOf<Networks['list']>): Promise<Page<NetworkRow>> {
    return pageWithin(await this.store.list(context, limit + 1, readIdCursor(cursor)), limit, ({ id }) => id);
  }

  async create(context: CallContext, draft: InOf<Networks['create']>): Promise<NetworkRow> {
    const organisation = coordinatingOrganisation(context.caller);
    const id = await this.database.as(context, (tx) => this.store.add(tx, organisation, draft));
    return this.#read(context, id);
  }

  async join(context: CallContext, { networkId, organizationId }: InOf<Networks['join']>): Promise<NetworkRow> {
    const organisation = coordinatingOrganisation(context.caller);
    const network = await this.#read(context, networkId);
    if (network.coordinatedBy !== organisation) throw refuse('forbidden', 'Ask the organisation that keeps this network together');
    if (!(await this.organizations.find(context, organizationId))) throw unknownRecord('organizationId');
    await this.database.as(context, (tx) => this.store.join(tx, networkId, organizationId));
    return this.#read(context, networkId);
  }

  async leave(context: CallContext, { networkId }: InOf<Networks['leave']>): Promise<OutOf<Networks['leave']>> {
    const organisation = writingOrganisation(context.caller);
    const left = await this.database.as(context, (tx) => this.store.leave(tx, networkId, organisation));
    const [first] = left;
    if (!first)
      throw refuse('not_found', 'None of your organizations is in this network', {
        details: [{ field: 'networkId', message: 'names no network that you are in' }],
      });
    return { networkId, on: first.until, organizations: left.map(({ id }) => id) };
  }

  async #read(context: CallContext, id: string): Promise<NetworkRow> {
    const row = await this.store.find(context, id);
    if (!row) throw unknownRecord('networkId');
    return row;
  }
}
