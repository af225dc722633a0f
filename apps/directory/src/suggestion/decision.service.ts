import { refuse, type InOf } from '@halte/contract-kit';
import { directory, fieldName } from '@halte/contracts/directory';
import type { CallContext } from '@halte/nest-contract';
import { Database, type Acting } from '@halte/nest-database';
import { Outbox } from '@halte/nest-outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { asCoordinator, coordinates } from '../access/coordinating.ts';
import { onBehalfOf } from '../access/on-behalf.ts';
import { unknownRecord } from '../access/own-record.ts';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { recordTypeOf, type SuggestionAnswer } from './suggestion.answer.ts';
import { SuggestionService } from './suggestion.service.ts';
import { SuggestionStore, type FieldRow, type SuggestionRow } from './suggestion.store.ts';
import { SuggestionWriting } from './suggestion.writing.ts';

type Decisions = InOf<typeof directory.suggestions.decide>['decisions'];

@Injectable()
export class DecisionService {
  constructor(
    private readonly database: Database,
    private readonly store: SuggestionStore,
    private readonly suggestions: SuggestionService,
    private readonly writing: SuggestionWriting,
    private readonly outbox: Outbox,
  ) {}

  async decide(context: CallContext, { suggestionId, decisions }: InOf<typeof directory.suggestions.decide>): Promise<SuggestionAnswer> {
    const decidedBy = decidingOrganisation(context);
    const seen = await this.#seen(context, suggestionId);
    if (seen.maintainedBy !== decidedBy && !coordinates(context.caller)) throw notYours();
    refuseUnknownFields(seen, decisions);
    await this.database.as(actingFor(context, seen), async (tx) => {
      await asCoordinator(tx, context.caller);
      await this.store.lock(tx, suggestionId);
      await this.#write(tx, await this.#within(tx, suggestionId), decisions, decidedBy);
    });
    return this.suggestions.read(context, suggestionId);
  }

  async #write(tx: EntityManager, row: SuggestionRow, decisions: Decisions, decidedBy: string): Promise<void> {
    const open = decisions.filter((decision, index) => isOpen(row, decision, index));
    if (open.length === 0) return;
    refuseChanged(row, decisions);
    const approved = fieldsOf(
      row,
      open.filter(({ decision }) => decision === 'approve'),
    );
    if (row.kind !== 'change') refuseHalf(row, open);
    const recordId = approved.length > 0 ? await this.writing.write(tx, row, approved, decidedBy) : row.recordId;
    for (const { field, decision, reason } of open) {
      const { field: column } = fieldNamed(row, field) as FieldRow;
      const rejected = decision === 'reject';
      await this.store.decide(tx, row.id, column, rejected ? 'rejected' : 'approved', rejected ? (reason ?? 'other') : null, decidedBy);
    }
    await this.store.close(tx, row.id, recordId);
    await this.#tell(tx, row, recordId);
  }

  async #tell(tx: EntityManager, { id, table, suggestedBy, maintainedBy }: SuggestionRow, recordId: string | null): Promise<void> {
    const about = { id, recordType: recordTypeOf(table), recordId, suggestedBy, decidedByMaintainer: maintainedBy };
    await this.outbox.add(tx, directory.suggestions.changed, { ...about, change: 'decided' });
  }

  #seen(context: CallContext, id: string): Promise<SuggestionRow> {
    return this.database.as(context, async (tx) => {
      await asCoordinator(tx, context.caller);
      return this.#within(tx, id);
    });
  }

  async #within(tx: EntityManager, id: string): Promise<SuggestionRow> {
    const row = await this.store.find(tx, id);
    if (!row) throw unknownRecord('suggestionId');
    return row;
  }
}

/** An administrator of the organisation, its system, or the coordinator. */
function decidingOrganisation({ caller }: CallContext): string {
  if (coordinates(caller) && caller.organisation !== undefined) return caller.organisation;
  return writingOrganisation(caller);
}

/** What a coordinator approves is written as the maintainer would; a record of nobody yet becomes theirs. */
function actingFor(context: CallContext, { maintainedBy }: SuggestionRow): Acting {
  if (maintainedBy === null || maintainedBy === context.caller.organisation) return context;
  return { caller: onBehalfOf(maintainedBy), deadline: context.deadline };
}

function fieldNamed({ fields }: SuggestionRow, name: string): FieldRow | undefined {
  return fields.find(({ field }) => fieldName(field) === name);
}

function fieldsOf(row: SuggestionRow, decisions: Decisions): readonly FieldRow[] {
  return decisions.map(({ field }) => fieldNamed(row, field) as FieldRow);
}

function refuseUnknownFields(row: SuggestionRow, decisions: Decisions): void {
  decisions.forEach(({ field }, index) => {
    const twice = decisions.findIndex((other) => other.field === field) !== index;
    if (fieldNamed(row, field) && !twice) return;
    throw refuse('invalid_input', undefined, {
      details: [{ field: `decisions[${index}].field`, message: twice ? 'is decided twice' : 'is no field of this suggestion' }],
    });
  });
}

/** Whether it is still to be decided. The same decision again is no harm; another one is refused. */
function isOpen(row: SuggestionRow, { field, decision }: Decisions[number], index: number): boolean {
  const { state } = fieldNamed(row, field) as FieldRow;
  if (state === 'open' || state === 'conflict') return true;
  if (state === (decision === 'approve' ? 'approved' : 'rejected')) return false;
  throw refuse('conflict', 'This field has been decided otherwise: suggest anew what it should be', {
    details: [{ field: `decisions[${index}].field`, message: 'has been decided otherwise' }],
  });
}

function refuseChanged(row: SuggestionRow, decisions: Decisions): void {
  const index = decisions.findIndex(
    ({ field, decision, despiteChange }) => decision === 'approve' && !despiteChange && fieldNamed(row, field)?.state === 'conflict',
  );
  if (index < 0) return;
  throw refuse('stale', 'A field has changed since it was suggested: look at it, then approve with despiteChange, or reject', {
    details: [{ field: `decisions[${index}].field`, message: 'has changed since it was suggested' }],
  });
}

/** A record is made at once, of all that was approved. */
function refuseHalf({ fields }: SuggestionRow, decisions: Decisions): void {
  const left = fields.find(({ field, state }) => state === 'open' && !decisions.some((one) => one.field === fieldName(field)));
  if (!left) return;
  throw refuse('invalid_input', 'A new record is decided at once: decide each of its fields', {
    details: [{ field: 'decisions', message: `does not decide ${fieldName(left.field)}` }],
  });
}

function notYours() {
  return refuse('forbidden', 'The organisation that maintains the record decides, or the coordinator of the network', {
    details: [{ field: 'suggestionId', message: 'names a suggestion that others decide' }],
  });
}
