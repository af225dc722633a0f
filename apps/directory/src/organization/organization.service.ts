import { fail, refuse, type InOf, type Page } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { pageWithin, type CallContext } from '@halte/nest-contract';
import { Database, violatedUnique } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { ownRecord, staleRecord, unknownRecord } from '../access/own-record.ts';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { ChangeNews } from '../edit/change-news.ts';
import { nameCursor, readNameCursor } from '../page/name-cursor.ts';
import { OrganizationStore, type OrganizationRow } from './organization.store.ts';

const { create, update } = directory.organizations;

@Injectable()
export class OrganizationService {
  constructor(
    private readonly database: Database,
    private readonly store: OrganizationStore,
    private readonly news: ChangeNews,
  ) {}

  async list(context: CallContext, { limit, cursor }: InOf<typeof directory.organizations.list>): Promise<Page<OrganizationRow>> {
    const after = readNameCursor(cursor);
    return pageWithin(await this.store.list(context, limit + 1, after), limit, nameCursor);
  }

  async read(context: CallContext, id: string): Promise<OrganizationRow> {
    const row = await this.store.find(context, id);
    if (!row) throw unknownRecord('organizationId');
    return row;
  }

  async create(context: CallContext, draft: InOf<typeof create>): Promise<OrganizationRow> {
    const organisation = writingOrganisation(context.caller);
    await this.#refuseParent(context, draft.parentOrganizationId);
    const added = this.database.as(context, async (tx) => {
      const row = await this.store.add(tx, organisation, draft);
      await this.news.changed(tx, 'organization', undefined, row);
      return row;
    });
    return added.catch((thrown: unknown) => this.#refuseDuplicate(thrown, context, organisation, draft.name, create));
  }

  async update(context: CallContext, { organizationId, version, ...changes }: InOf<typeof update>): Promise<OrganizationRow> {
    const organisation = writingOrganisation(context.caller);
    const current = ownRecord(await this.store.find(context, organizationId), organisation, 'organizationId');
    if (version !== current.version) throw staleRecord();
    await this.#refuseParent(context, changes.parentOrganizationId, organizationId);
    const changed = this.database.as(context, async (tx) => {
      const row = await this.store.change(tx, organizationId, version, changes);
      if (!row) throw staleRecord();
      await this.news.changed(tx, 'organization', current, row);
      return row;
    });
    const name = changes.name ?? current.name;
    return changed.catch((thrown: unknown) => this.#refuseDuplicate(thrown, context, organisation, name, update));
  }

  /** One that the caller does not see, or that would be its own. */
  async #refuseParent(context: CallContext, parentId: string | null | undefined, id?: string): Promise<void> {
    if (typeof parentId !== 'string') return;
    if (parentId !== id && (await this.store.find(context, parentId))) return;
    throw refuse('invalid_input', undefined, {
      details: [{ field: 'parentOrganizationId', message: 'names no other organization that you may see' }],
    });
  }

  async #refuseDuplicate(
    thrown: unknown,
    context: CallContext,
    organisation: string,
    name: string,
    operation: typeof create | typeof update,
  ): Promise<never> {
    if (violatedUnique(thrown) !== 'organization_name') throw thrown;
    const existing = await this.store.findNamed(context, organisation, name);
    if (!existing) throw thrown;
    throw fail(operation, 'duplicate_name', 'Your organisation maintains an organization of this name already: change that one', {
      existingId: existing.id,
    });
  }
}
