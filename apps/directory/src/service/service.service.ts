import { fail, refuse, type InOf, type Page } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { pageWithin, readIdCursor, type CallContext } from '@halte/nest-contract';
import { Database, violatedUnique } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { ownRecord, staleRecord, unknownRecord } from '../access/own-record.ts';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { ChangeNews } from '../edit/change-news.ts';
import { refuseContradictions } from '../edit/field-rules.ts';
import { RecordStore } from '../edit/record.store.ts';
import { OrganizationStore } from '../organization/organization.store.ts';
import { nameCursor, readNameCursor } from '../page/name-cursor.ts';
import { ServiceStore, type ServiceRow } from './service.store.ts';

const { create, update } = directory.services;

/** How many services an export fetches at a time. */
const EXPORT_PAGE = 200;

@Injectable()
export class ServiceService {
  constructor(
    private readonly database: Database,
    private readonly store: ServiceStore,
    private readonly organizations: OrganizationStore,
    private readonly records: RecordStore,
    private readonly news: ChangeNews,
  ) {}

  async list(context: CallContext, { limit, cursor, ...filter }: InOf<typeof directory.services.list>): Promise<Page<ServiceRow>> {
    const after = readNameCursor(cursor);
    return pageWithin(await this.store.list(context, filter, limit + 1, after), limit, nameCursor);
  }

  async export(context: CallContext, filter: InOf<typeof directory.services.export>): Promise<Page<ServiceRow>> {
    const after = readIdCursor(context.cursor);
    return pageWithin(await this.store.export(context, filter, EXPORT_PAGE + 1, after), EXPORT_PAGE, ({ id }) => id);
  }

  async read(context: CallContext, id: string): Promise<ServiceRow> {
    const row = await this.store.find(context, id);
    if (!row) throw unknownRecord('serviceId');
    return row;
  }

  async create(context: CallContext, draft: InOf<typeof create>): Promise<ServiceRow> {
    const organisation = writingOrganisation(context.caller);
    ownRecord(await this.organizations.find(context, draft.organizationId), organisation, 'organizationId');
    refuseContradictions('service', draft);
    await this.#refuseForeignProgram(context, draft.organizationId, draft.programId);
    const added = this.database.as(context, async (tx) => {
      const row = await this.store.add(tx, organisation, draft);
      await this.news.changed(tx, 'service', undefined, row);
      return row;
    });
    return added.catch((thrown: unknown) => this.#refuseDuplicate(thrown, context, draft, create));
  }

  async update(context: CallContext, { serviceId, version, ...changes }: InOf<typeof update>): Promise<ServiceRow> {
    const organisation = writingOrganisation(context.caller);
    const current = ownRecord(await this.store.find(context, serviceId), organisation, 'serviceId');
    if (version !== current.version) throw staleRecord();
    refuseContradictions('service', { ...current, ...changes });
    await this.#refuseForeignProgram(context, current.organizationId, changes.programId);
    const updated = this.database.as(context, async (tx) => {
      const row = await this.store.change(tx, serviceId, version, changes);
      if (!row) throw staleRecord();
      await this.news.changed(tx, 'service', current, row);
      return row;
    });
    return updated.catch((thrown: unknown) => this.#refuseDuplicate(thrown, context, { ...current, ...changes }, update));
  }

  async #refuseForeignProgram(context: CallContext, organizationId: string, programId: string | null | undefined): Promise<void> {
    if (typeof programId !== 'string') return;
    const program = await this.records.find(context, 'program', programId);
    if (program?.['organizationId'] === organizationId) return;
    throw refuse('invalid_input', undefined, { details: [{ field: 'programId', message: 'names no program of this organization' }] });
  }

  async #refuseDuplicate(
    thrown: unknown,
    context: CallContext,
    { organizationId, name }: { readonly organizationId: string; readonly name?: string | undefined },
    operation: typeof create | typeof update,
  ): Promise<never> {
    if (violatedUnique(thrown) !== 'service_name' || name === undefined) throw thrown;
    const existing = await this.store.findNamed(context, organizationId, name);
    if (!existing) throw thrown;
    throw fail(operation, 'duplicate_name', 'This organization has a service of this name already: change that one', {
      existingId: existing.id,
    });
  }
}
