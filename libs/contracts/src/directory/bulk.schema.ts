import { z } from 'zod';
import { version } from '../fields.ts';
import { LocationDetailsChange, OrganizationDetailsChange, ServiceDetailsChange } from './details.schema.ts';
import { LocationChange } from './location.schema.ts';
import { OrganizationChange } from './organization.schema.ts';
import { ServiceAtLocationChange } from './service-at-location.schema.ts';
import { ServiceChange } from './service.schema.ts';

const action = <const N extends string, T extends z.ZodType>(name: N, change: T) =>
  z
    .strictObject({ action: z.literal(name).describe('Which operation it is.'), change: change.describe('What that operation takes.') })
    .describe('One change.');

const Change = z.discriminatedUnion('action', [
  action('organizations.update', OrganizationChange),
  action('organizations.changeDetails', OrganizationDetailsChange),
  action('services.update', ServiceChange),
  action('services.changeDetails', ServiceDetailsChange),
  action('locations.update', LocationChange),
  action('locations.changeDetails', LocationDetailsChange),
  action('serviceAtLocations.update', ServiceAtLocationChange),
]);

/** Many changes in one call. */
export const ChangeSet = z
  .strictObject({
    changes: z.array(Change.describe('One change.')).min(1).max(200).describe('The changes, in their order.'),
    dryRun: z.boolean().default(false).describe('True: answers what would happen, and changes nothing.'),
  })
  .meta({ id: 'ChangeSet', description: 'Many changes in one call, each for itself.' });

const refused = z
  .object({
    code: z.string().max(40).describe('Why, as a code: that of the operation on its own.'),
    message: z.string().max(1_000).describe('Why, in words.'),
    details: z
      .array(
        z
          .object({
            field: z.string().max(300).describe('The field, within its change.'),
            message: z.string().max(1_000).describe('What is wrong with it.'),
          })
          .describe('One field.'),
      )
      .max(20)
      .describe('The fields that are wrong.'),
  })
  .nullable()
  .describe('Why it was refused; null where it was not.');

/** What became of each change. */
export const ChangeSetAnswer = z
  .object({
    dryRun: z.boolean().describe('Whether nothing was changed.'),
    done: z.int().min(0).max(200).describe('How many changes were made, or would be.'),
    refused: z.int().min(0).max(200).describe('How many were refused.'),
    results: z
      .array(
        z
          .object({
            index: z.int().min(0).max(199).describe('Which change, from 0.'),
            outcome: z.enum(['ok', 'refused']).describe('What became of it.'),
            version: version.nullable().describe('The version that the record has now.'),
            error: refused,
          })
          .describe('What became of one change.'),
      )
      .max(200)
      .describe('What became of each change, in their order.'),
  })
  .meta({ id: 'ChangeSetAnswer', description: 'What became of each change.' });
