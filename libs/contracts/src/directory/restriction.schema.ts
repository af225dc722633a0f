import { z } from 'zod';
import { id, line } from '../fields.ts';
import { Allies } from './organization.schema.ts';
import { RecordType } from './record-type.schema.ts';

const visibility = z
  .enum(['partner', 'ally'])
  .describe('Who may see the field: the organisations of the network, or those of `allies`; never more than see the record.');

const field = line('The field, by its name in our API.', 100);

/** A record. */
export const RestrictionsQuery = z
  .strictObject({ recordType: RecordType, recordId: id('the record') })
  .meta({ id: 'RestrictionsQuery', description: 'Names the record whose restricted fields to read.' });

/** A field of a record. */
export const RestrictionRef = z
  .strictObject({ ...RestrictionsQuery.shape, field })
  .meta({ id: 'RestrictionRef', description: 'Names one field of one record.' });

/** Restricts a field. */
export const RestrictionDraft = z
  .strictObject({ ...RestrictionRef.shape, visibility, allies: Allies.default([]) })
  .meta({ id: 'RestrictionDraft', description: 'That fewer people see a field than the record.' });

/** A field that fewer people see than the record. */
export const Restriction = z
  .object({ field, visibility, allies: Allies })
  .meta({ id: 'Restriction', description: 'A field that fewer people see than the record.' });

/** The restricted fields of a record. */
export const Restrictions = z
  .object({ restrictions: z.array(Restriction).max(100).describe('The restricted fields.') })
  .meta({ id: 'Restrictions', description: 'The restricted fields of a record.' });

/** A field that is seen with its record again. */
export const RestrictionLifted = z
  .object({ field })
  .meta({ id: 'RestrictionLifted', description: 'The field that is seen with its record again.' });
