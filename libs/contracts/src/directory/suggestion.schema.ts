import { z } from 'zod';
import { cursor, id, instant, limit, line, text } from '../fields.ts';
import { FindPlaceDraft } from './detail-items.schema.ts';
import { LocationDraft } from './location.schema.ts';
import { RecordType } from './record-type.schema.ts';
import { ServiceDraft } from './service.schema.ts';

const note = text('Why, for whoever decides. Never about a person.', 1_000).optional();

const field = line('The field, by its name in our API: `name`, `minimumAge`; of a proposal also `findPlace.kind`.', 100);

const value = z
  .string()
  .max(5_000)
  .nullable()
  .describe('The value as text: a number in figures, `true` or `false`, a date as YYYY-MM-DD. Null clears the field.');

/** A suggested change of a record. */
export const SuggestionDraft = z
  .strictObject({
    recordType: RecordType,
    recordId: id('the record'),
    fields: z
      .array(z.strictObject({ field, value }).describe('A field, and what it should be.'))
      .min(1)
      .max(30)
      .describe('The fields, and what they should be.'),
    note,
  })
  .meta({ id: 'SuggestionDraft', description: 'What somebody thinks a record should say.' });

const atPlace = z.object(FindPlaceDraft.shape).omit({ id: true, visibility: true, allies: true }).shape;

/** A new find place. */
export const FindPlaceProposal = z
  .strictObject({
    ...z.object(LocationDraft.shape).omit({ allies: true, alert: true }).shape,
    name: line('What people call the place.'),
    findPlace: z.strictObject(atPlace).describe('What outreach workers need to know of the place.'),
    note,
  })
  .meta({ id: 'FindPlaceProposal', description: 'A place where people are and that the directory does not know yet.' });

/** A new service. */
export const ServiceProposal = z
  .strictObject({ ...z.object(ServiceDraft.shape).omit({ allies: true, alert: true }).shape, note })
  .meta({ id: 'ServiceProposal', description: 'A service that the directory does not know yet.' });

/** Why a suggestion is not followed. */
export const RejectionReason = z
  .enum(['not_correct', 'outdated', 'duplicate', 'cannot_be_checked', 'confidential', 'out_of_scope', 'wording', 'other'])
  .describe('Why it is not followed, as a code.');

const state = z
  .enum(['open', 'conflict', 'approved', 'rejected'])
  .describe('What became of it. `conflict`: still open, and the field has changed since it was suggested.');

const SuggestedField = z
  .object({
    field,
    value,
    present: value.describe('What the field holds now, as far as the caller may see it.'),
    state,
    reason: RejectionReason.nullable().describe('Why it was rejected.'),
    decidedBy: id('the organisation that decided').nullable(),
    decidedAt: instant('When it was decided').nullable(),
  })
  .meta({ id: 'SuggestedField', description: 'One field of a suggestion, and what became of it.' });

/** A suggestion, and what became of it. */
export const Suggestion = z
  .object({
    id: id('the suggestion'),
    kind: z.enum(['change', 'new_find_place', 'new_service']).describe('A change of a record, or a new one.'),
    recordType: RecordType,
    recordId: id('the record; null for a new one that is not there yet').nullable(),
    suggestedBy: id('the organisation whose worker or system suggested it'),
    decidedByMaintainer: id('the organisation that maintains the record and decides; null where the coordinator does').nullable(),
    note: z.string().max(1_000).nullable().describe('Why it was suggested.'),
    status: z.enum(['open', 'decided']).describe('Whether a field is still to be decided.'),
    fields: z.array(SuggestedField).max(60).describe('Each field, and what became of it.'),
    createdAt: instant('When it was suggested'),
  })
  .meta({ id: 'Suggestion', description: 'A suggestion, and what became of it.' });

/** Which suggestions to list. */
export const SuggestionQuery = z
  .strictObject({
    role: z
      .enum(['made', 'to_decide'])
      .default('made')
      .describe("`made`: those of the caller's organisation. `to_decide`: those that the caller may decide."),
    status: z.enum(['open', 'decided']).optional().describe('Only those of this status.'),
    limit,
    cursor,
  })
  .meta({ id: 'SuggestionQuery', description: 'Which suggestions to list, the newest first.' });

/** One suggestion. */
export const SuggestionRef = z
  .strictObject({ suggestionId: id('the suggestion') })
  .meta({ id: 'SuggestionRef', description: 'Names one suggestion.' });

/** What is decided, field by field. */
export const SuggestionDecision = z
  .strictObject({
    ...SuggestionRef.shape,
    decisions: z
      .array(
        z
          .strictObject({
            field,
            decision: z.enum(['approve', 'reject']).describe('Whether the field becomes what is suggested.'),
            reason: RejectionReason.optional(),
            despiteChange: z.boolean().optional().describe('True: approve although the field has changed since it was suggested.'),
          })
          .describe('A field, and what is decided.'),
      )
      .min(1)
      .max(60)
      .describe('The fields, and what is decided. Of a new record all at once; of a change also one by one.'),
  })
  .meta({ id: 'SuggestionDecision', description: 'What is decided about a suggestion, field by field.' });

/** Tells that a suggestion was made or decided. */
export const SuggestionChanged = z
  .object({
    id: id('the suggestion'),
    recordType: RecordType,
    recordId: id('the record').nullable(),
    suggestedBy: id('the organisation that suggested it'),
    decidedByMaintainer: id('the organisation that decides').nullable(),
    change: z.enum(['made', 'decided']).describe('What happened to it.'),
  })
  .meta({ id: 'SuggestionChanged', description: 'A suggestion was made or decided. Carries no content: read the suggestion for that.' });
