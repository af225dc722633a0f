import { z } from 'zod';
import { id, instant } from '../fields.ts';

const share = (what: string) => z.number().min(0).max(1).describe(`${what}, from 0 to 1.`);

/** How far one may rely on what a service says. */
export const Freshness = z
  .object({
    serviceId: id('the service'),
    score: share('How fresh it is'),
    parts: z
      .array(
        z
          .object({
            part: z.enum(['verification', 'suggestions', 'outcomes']).describe('What was looked at.'),
            value: share('How well it looks').nullable(),
            weight: share('How much it counts in the score; 0 where nothing is known'),
            explanation: z.string().max(300).describe('Why, in words.'),
          })
          .describe('One part of the score.'),
      )
      .max(10)
      .describe('What the score is made of: it is the sum of value times weight.'),
  })
  .meta({ id: 'Freshness', description: 'How far one may rely on what a service says, and why.' });

/** What a hand-off told about a service. */
export const HandOffOutcome = z
  .strictObject({
    eventId: id('the event that told it; the same one again changes nothing'),
    serviceId: id('the service that somebody was handed off to'),
    outcome: z
      .enum(['as_described', 'closed', 'moved', 'not_offered', 'wrong_contact', 'full', 'unknown'])
      .describe('What the hand-off showed of the record. Nothing about a person.'),
    at: instant('When it ended'),
  })
  .meta({ id: 'HandOffOutcome', description: 'What a hand-off told about a service.' });

/** Whether an outcome was new. */
export const OutcomeRecorded = z
  .object({ recorded: z.boolean().describe('False where the event was known already.') })
  .meta({ id: 'OutcomeRecorded', description: 'Whether an outcome was new.' });
