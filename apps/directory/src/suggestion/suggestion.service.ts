import { refuse, type InOf, type OutOf, type Page } from '@halte/contract-kit';
import { directory, recordTables } from '@halte/contracts/directory';
import type { TableName } from '@halte/hsds';
import { badCursor, pageWithin, type CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Outbox } from '@halte/nest-outbox';
import { Injectable } from '@nestjs/common';
import { asCoordinator, coordinates } from '../access/coordinating.ts';
import { unknownRecord } from '../access/own-record.ts';
import { contributingOrganisation } from '../access/writing-organisation.ts';
import { RecordStore } from '../edit/record.store.ts';
import { proposedFields } from './proposed-fields.ts';
import { suggestedColumn, valueOf } from './suggested-value.ts';
import { answersOf, recordTypeOf, type SuggestionAnswer } from './suggestion.answer.ts';
import { SuggestionStore, type NewSuggestion, type SuggestionRow } from './suggestion.store.ts';

type Suggestions = typeof directory.suggestions;

@Injectable()
export class SuggestionService {
  constructor(
    private readonly database: Database,
    private readonly store: SuggestionStore,
    private readonly records: RecordStore,
    private readonly outbox: Outbox,
  ) {}

  async create(context: CallContext, { recordType, recordId, fields, note }: InOf<Suggestions['create']>): Promise<SuggestionAnswer> {
    const suggestedBy = contributingOrganisation(context.caller);
    const table = recordTables[recordType];
    const record = await this.records.find(context, table, recordId);
    if (!record) throw unknownRecord('recordId');
    const { maintainedBy } = record;
    return this.#add(context, {
      ...{ kind: 'change', table, recordId, organizationId: null, suggestedBy, maintainedBy, note: note ?? null },
      fields: readFields(table, fields),
    });
  }

  async proposeFindPlace(context: CallContext, { note, ...draft }: InOf<Suggestions['proposeFindPlace']>): Promise<SuggestionAnswer> {
    const organizationId = draft.organizationId ?? null;
    const maintainedBy = organizationId === null ? null : await this.#maintainer(context, organizationId);
    return this.#add(context, {
      ...{ kind: 'new_find_place', table: 'location', recordId: null, organizationId, maintainedBy, note: note ?? null },
      suggestedBy: contributingOrganisation(context.caller),
      fields: proposedFields('location', draft),
    });
  }

  async proposeService(
    context: CallContext,
    { note, organizationId, ...draft }: InOf<Suggestions['proposeService']>,
  ): Promise<SuggestionAnswer> {
    const maintainedBy = await this.#maintainer(context, organizationId);
    return this.#add(context, {
      ...{ kind: 'new_service', table: 'service', recordId: null, organizationId, maintainedBy, note: note ?? null },
      suggestedBy: contributingOrganisation(context.caller),
      fields: proposedFields('service', draft),
    });
  }

  async list(context: CallContext, { limit, cursor, role, status }: InOf<Suggestions['list']>): Promise<Page<SuggestionAnswer>> {
    const organisation = contributingOrganisation(context.caller);
    const before = readPosition(cursor);
    const rows = await this.database.as(context, async (tx) => {
      await asCoordinator(tx, context.caller);
      return this.store.list(tx, { organisation, role, status }, coordinates(context.caller), limit + 1, before);
    });
    const page = pageWithin(rows, limit, ({ position }) => String(position));
    return { ...page, items: await answersOf(context, page.items, this.store) };
  }

  async read(context: CallContext, suggestionId: string): Promise<SuggestionAnswer> {
    contributingOrganisation(context.caller);
    const row = await this.database.as(context, async (tx) => {
      await asCoordinator(tx, context.caller);
      return this.store.find(tx, suggestionId);
    });
    if (!row) throw unknownRecord('suggestionId');
    return this.answer(context, row);
  }

  async answer(context: CallContext, row: SuggestionRow): Promise<SuggestionAnswer> {
    const [answer] = await answersOf(context, [row], this.store);
    return answer as OutOf<Suggestions['read']>;
  }

  async #maintainer(context: CallContext, organizationId: string): Promise<string> {
    const organization = await this.records.find(context, 'organization', organizationId);
    if (!organization) throw unknownRecord('organizationId');
    return organization.maintainedBy;
  }

  async #add(context: CallContext, suggestion: NewSuggestion): Promise<SuggestionAnswer> {
    const row = await this.database.as(context, async (tx) => {
      const id = await this.store.add(tx, suggestion);
      const { table, recordId, suggestedBy, maintainedBy: decidedByMaintainer } = suggestion;
      const about = { id, recordType: recordTypeOf(table), recordId, suggestedBy, decidedByMaintainer };
      await this.outbox.add(tx, directory.suggestions.changed, { ...about, change: 'made' });
      return (await this.store.find(tx, id)) as SuggestionRow;
    });
    return this.answer(context, row);
  }
}

type Fields = InOf<Suggestions['create']>['fields'];

/** Under the names of their columns. Nothing that is said here depends on what a field holds. */
function readFields(table: TableName, fields: Fields): NewSuggestion['fields'] {
  return fields.map(({ field, value }, index) => {
    const column = suggestedColumn(table, field);
    const twice = fields.findIndex((other) => other.field === field) !== index;
    if (!column || twice) {
      const message = column ? 'is suggested twice' : `is no field of ${recordTypeOf(table)} that can be suggested`;
      throw refuse('invalid_input', undefined, { details: [{ field: `fields[${index}].field`, message }] });
    }
    valueOf(column, value, `fields[${index}].value`);
    return { field: column.name, value };
  });
}

function readPosition(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  if (!/^[1-9]\d{0,14}$/.test(cursor)) throw badCursor();
  return Number(cursor);
}
