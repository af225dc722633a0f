import { z } from 'zod';
import { cursor, id, limit, line, text, webAddress } from '../fields.ts';
import { date } from './pack-parts.schema.ts';

const written = (what: string, most: number) =>
  z
    .object({
      nl: text(`${what} In Dutch.`, most),
      fr: text('In French.', most).optional(),
      en: text('In English.', most).optional(),
    })
    .describe(what);

const drafted = (what: string, most: number) =>
  z
    .strictObject({
      nl: text(`${what} In Dutch.`, most),
      fr: text('In French.', most).optional(),
      en: text('In English.', most).optional(),
    })
    .describe(what);

const code = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,79}$/)
  .max(80)
  .describe('Its name in addresses: `leefloon`.');

const theme = line('A theme: the code of a need, `money.income`.', 100);

/** Something that people may be entitled to. */
export const Right = z
  .object({
    id: id('the right'),
    code,
    name: written('What it is called.', 200),
    explanation: written(
      'What it is and where one asks for it, in plain words. Not for whom it is decided: that is up to who decides.',
      4_000,
    ),
    themes: z.array(theme).max(20).describe('What it has to do with.'),
    prompts: z
      .array(written('A question to ask in a conversation, if it fits.', 500))
      .max(20)
      .describe('Questions by which the right may come up. No form: none needs an answer, and no answer is written down.'),
    source: z
      .object({ name: line('Who says what holds.'), url: webAddress('Where they say it.') })
      .meta({ id: 'RightSource', description: 'The official source. What holds is what it says today.' }),
    checkedOn: date('When this text was last held against its source; check there before you rely on it'),
    services: z
      .array(
        z
          .object({ id: id('the service'), name: line('Its name.', 500) })
          .meta({ id: 'RightService', description: 'Where one asks for it, or is helped to.' }),
      )
      .max(100)
      .describe('Where one asks for it, or is helped to, as far as the caller may see them.'),
  })
  .meta({ id: 'Right', description: 'Something that people may be entitled to. Whether somebody is, no answer of ours says.' });

/** Which rights. */
export const RightQuery = z
  .strictObject({
    theme: theme.optional().describe('Only rights of this theme, or of one below it.'),
    serviceId: id('a service for whose rights one asks').optional(),
    limit,
    cursor,
  })
  .meta({ id: 'RightQuery', description: 'Which rights to list.' });

/** One right. */
export const RightRef = z.strictObject({ code }).meta({ id: 'RightRef', description: 'Names a right.' });

/** What somebody needs, in their own words. */
export const RightSearch = z
  .strictObject({ text: line('What it is about, in plain words. Nothing about who it is about.', 300) })
  .meta({ id: 'RightSearch', description: 'Words by which to look for rights. They are kept nowhere.' });

/** Rights worth talking about. */
export const RightsFound = z
  .object({ items: z.array(Right).max(20).describe('Rights whose texts speak of it, the closest first.') })
  .meta({ id: 'RightsFound', description: 'Rights worth talking about. That one is found says nothing about whether somebody has it.' });

/** A right as it is written down. */
export const RightDraft = z
  .strictObject({
    code,
    name: drafted('What it is called.', 200),
    explanation: drafted('What it is and where one asks for it, in plain words.', 4_000),
    themes: z.array(theme).max(20).default([]).describe('What it has to do with.'),
    words: z
      .array(line('A word by which people ask for it.', 100))
      .max(50)
      .default([])
      .describe('Words by which it is found, besides those of its texts.'),
    prompts: z.array(drafted('A question to ask in a conversation, if it fits.', 500)).max(20).default([]).describe('Questions, no form.'),
    source: z
      .strictObject({ name: line('Who says what holds.'), url: webAddress('Where they say it.') })
      .meta({ id: 'RightSourceDraft', description: 'The official source.' }),
    checkedOn: date('When this text was last held against its source'),
    serviceIds: z.array(id('a service')).max(100).default([]).describe('Where one asks for it, or is helped to.'),
  })
  .meta({ id: 'RightDraft', description: 'A right, in the place of what was written down of it before.' });

/** Nothing to ask. */
export const ReasonsQuery = z.strictObject({}).meta({ id: 'ReasonsQuery', description: 'All reasons.' });

/** Why a right is not taken up: the codes that signals carry. */
export const NON_TAKE_UP_REASONS = [
  'long_procedure',
  'lack_of_information',
  'not_known',
  'not_for_me',
  'shame',
  'fear',
  'bad_experience',
  'not_dared',
  'never_asked',
  'not_now',
  'other',
] as const;

/** The reasons, with their words. */
export const Reasons = z
  .object({
    reasons: z
      .array(
        z
          .object({ code: z.enum(NON_TAKE_UP_REASONS).describe('The code.'), text: written('How somebody would say it.', 200) })
          .meta({ id: 'NonTakeUpReason', description: 'A reason of non-take-up, as somebody would say it themselves.' }),
      )
      .max(50)
      .describe('All reasons.'),
  })
  .meta({
    id: 'NonTakeUpReasons',
    description: 'Why people do not get what is theirs. A reason tells of a right and its desk, never of a person.',
  });
