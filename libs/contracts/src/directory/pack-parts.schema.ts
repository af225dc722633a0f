import { z } from 'zod';
import { line, text, webAddress } from '../fields.ts';

/** A day. */
export const date = (what: string) => z.iso.date().max(10).describe(`${what} (ISO 8601 date).`);

/** A time of day. */
export const clock = (what: string) =>
  z
    .string()
    .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
    .max(5)
    .describe(`${what} (HH:MM on the clock of the place).`);

/** A code of the profile: `no_papers`, `food.meal`. */
export const code = (what: string) => line(what, 100);

/** A number to call. */
export const PackPhone = z
  .object({
    number: line('The number, as one writes it.', 100),
    note: text('When it is answered, or whom one gets.', 500).optional(),
  })
  .meta({ id: 'PackPhone', description: 'A number to call.' });

/** When something is open again and again. */
export const PackHours = z
  .object({
    freq: z.enum(['WEEKLY', 'MONTHLY']).optional().describe('How it comes back; absent for once only (RFC 5545).'),
    interval: z.int().min(1).max(1_000).optional().describe('Each so many weeks or months; absent for each.'),
    days: line('Days of the week, by comma: `MO,WE`; with a number in a month: `2WE`, `-1SA` (RFC 5545 BYDAY).', 200).optional(),
    monthDays: line('Days of the month, by comma (RFC 5545 BYMONTHDAY).', 200).optional(),
    start: date('The first day, from which intervals are counted').optional(),
    from: date('Valid from').optional(),
    until: date('Valid until').optional(),
    opens: clock('Opens').optional(),
    closes: clock('Closes').optional(),
    overnight: z.boolean().optional().describe('Closes on the next day.'),
    holidays: z.enum(['open', 'closed']).optional().describe('What holds on public holidays; absent where nobody said.'),
    note: text('In words.', 500).optional(),
  })
  .meta({ id: 'PackHours', description: 'When something is open again and again, on the clock of Brussels.' });

/** Days on which the usual hours do not hold. */
export const PackClosure = z
  .object({
    from: date('The first day'),
    until: date('The last day'),
    opens: clock('Opens on these days; absent: closed').optional(),
    closes: clock('Closes on these days').optional(),
    reason: text('Why.', 1_000).optional(),
  })
  .meta({ id: 'PackClosure', description: 'Days on which something is closed, or has other hours.' });

/** What is known of how high the threshold is. */
export const PackThresholds = z
  .object({
    yes: z.array(code('A threshold that is low: `no_papers`.')).max(12).optional().describe('What holds.'),
    no: z
      .array(code('A threshold that is there: `no_appointment` means that one is needed.'))
      .max(12)
      .optional()
      .describe('What does not.'),
  })
  .meta({ id: 'PackThresholds', description: 'How high the threshold is. What is in neither list is not known.' });

/** A word to search by, in three languages. */
export const PackTerm = z
  .object({
    code: code('Its code, as services name it.'),
    kind: code('`need`, `situation`, `group` or `method`.'),
    nl: line('In Dutch.'),
    fr: line('In French.').optional(),
    en: line('In English.').optional(),
  })
  .meta({ id: 'PackTerm', description: 'A word to search by.' });

/** Who offers services. */
export const PackOrganization = z
  .object({
    id: z.uuid().max(36).describe('Identifier of the organization.'),
    name: line('Its name.', 500),
    otherName: line('Another name it is known by.', 500).optional(),
    phones: z.array(PackPhone).max(20).optional().describe('Numbers to call.'),
    website: webAddress('Its website.').optional(),
  })
  .meta({ id: 'PackOrganization', description: 'An organization, in a pack.' });

/** Whose data it is. */
export const PackSource = z
  .object({
    name: line('Who published it.', 500),
    url: webAddress('Where it is published.').optional(),
    licence: line('On which terms.', 500).optional(),
    attribution: text('The words by which they ask to be named.', 1_000).optional(),
  })
  .meta({ id: 'PackSource', description: 'Where records of a pack come from. Show it.' });
