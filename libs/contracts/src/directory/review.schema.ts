import { z } from 'zod';
import { cursor, id, limit, version } from '../fields.ts';

const recordType = z.enum(['organization', 'service', 'location']).describe('What kind of record it is.');
const verifiedOn = z.iso.date().max(10).nullable().describe('The day on which somebody last found the record to be right; null for never.');
const recordId = id('the record');
const maintainedBy = id('the organisation that maintains the record');

/** Which records are due to be looked at. */
export const ReviewQuery = z
  .strictObject({
    olderThanMonths: z.int().min(1).max(120).default(6).describe('Found right longer ago than this many months, or never.'),
    scope: z
      .enum(['own', 'network'])
      .default('own')
      .describe("`own`: records of the caller's organisation. `network`: all that the caller sees, for the coordinator."),
    recordType: recordType.optional(),
    limit,
    cursor,
  })
  .meta({ id: 'ReviewQuery', description: 'Which records are due to be looked at, the longest unseen first.' });

/** A record that is due. */
export const Review = z
  .object({
    recordType,
    recordId,
    name: z.string().max(200).nullable().describe('Its name.'),
    verifiedOn,
    maintainedBy,
    version: version.describe('The version of the record.'),
  })
  .meta({ id: 'Review', description: 'A record that is due to be looked at.' });

/** That a record is right. */
export const Verification = z
  .strictObject({ recordType, recordId })
  .meta({ id: 'Verification', description: 'That somebody has looked at a record, and found it right as it is.' });

/** When and by which organisation a record was found right. */
export const Verified = z
  .object({
    recordType,
    recordId,
    verifiedOn: z.iso.date().max(10).describe('Today, by the clock of the region.'),
    verifiedBy: id('the organisation that found it right'),
    version: version.describe('The version of the record.'),
  })
  .meta({ id: 'Verified', description: 'When and by which organisation a record was found right.' });

/** A reminder. */
export const ReviewDue = z
  .object({ recordType, recordId, verifiedOn, maintainedBy })
  .meta({ id: 'ReviewDue', description: 'A record is due to be looked at. Its maintainer is reminded once in each period.' });
