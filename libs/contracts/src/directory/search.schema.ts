import { z } from 'zod';
import { cursor, id, limit, line, text } from '../fields.ts';

const latitude = z.number().min(-90).max(90).describe('Degrees north (WGS 84).');
const longitude = z.number().min(-180).max(180).describe('Degrees east (WGS 84).');
const minutes = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .max(5);
const day = z.iso.date().max(10);

/** What a threshold filter asks for. */
export const Threshold = z
  .enum([
    'no_papers',
    'no_address',
    'anonymous',
    'no_appointment',
    'no_referral',
    'dogs',
    'cash_free',
    'tolerates_use',
    'drop_in',
    'luggage',
    'couples',
    'children',
    'wheelchair',
    'free',
    'no_documents',
    'room_now',
  ])
  .describe('What the door asks, or does not ask, of whoever comes: `no_papers`, `dogs`, `room_now`.');

const question = {
  text: text('What is asked, in plain words: Dutch, French or English. Never kept.', 300).default(''),
  need: line('A listed need, as its code: `food.parcel`.', 80).optional(),
  situation: line('A life situation, for somebody who has no question but problems: its id.', 80).optional(),
  latitude: latitude.optional(),
  longitude: longitude.optional(),
  postcode: z
    .string()
    .regex(/^\d{4}$/)
    .max(4)
    .optional()
    .describe('Where to search, in place of a point.'),
  municipality: line('Where to search, in place of a point: a municipality or a neighbourhood.', 80).optional(),
  radiusMeters: z
    .int()
    .min(100)
    .max(200_000)
    .optional()
    .describe('Search no further than this; left out, the circle widens until there are enough.'),
  wholeRegion: z.boolean().default(false).describe('Search everywhere. Slower.'),
  livesIn: z
    .string()
    .regex(/^\d{4}$/)
    .max(4)
    .optional()
    .describe('The postcode where the person lives: leaves out what is for other areas only.'),
  openAt: z.iso.datetime({ offset: true }).max(35).optional().describe('Only what is known to be open at this moment (RFC 3339).'),
  at: z.iso
    .datetime({ offset: true })
    .max(35)
    .optional()
    .describe('The moment that `nu` and `open until` are about; now where left out (RFC 3339).'),
  language: z
    .array(
      z
        .string()
        .regex(/^[a-z]{2,3}$/)
        .max(3)
        .describe('ISO 639 code.'),
    )
    .max(5)
    .optional()
    .describe('Only where one of these languages is spoken.'),
  threshold: z.array(Threshold).max(16).optional().describe('Only where all of this is known to hold.'),
  age: z.int().min(0).max(130).optional().describe('Only what is for somebody of this age, in years.'),
  ignore: z
    .array(line('A filter, as `filters.key` of the overview.', 80))
    .max(20)
    .optional()
    .describe('Filters read from the text that were taken off.'),
  typing: z.boolean().default(false).describe('The text is still being typed: its last word may be the beginning of one.'),
};

/** What is searched for. */
export const SearchQuery = z
  .strictObject({
    ...question,
    limit: z.int().min(1).max(50).default(10).describe('How many results a page holds at the most.'),
    cursor,
  })
  .meta({ id: 'SearchQuery', description: 'What is searched for, where, and on which conditions. Travels in the body and is never kept.' });

/** What is searched for, to be told what was understood and what there is. */
export const SearchOverviewQuery = z.strictObject(question).meta({
  id: 'SearchOverviewQuery',
  description: 'What is searched for, where, and on which conditions. Travels in the body and is never kept.',
});

const change = z
  .object({ day: day.describe('The day, on the calendar of the place.'), time: minutes.describe('`HH:MM`, on the clock of the place.') })
  .meta({ id: 'OpeningChange', description: 'A time of a day on the clock of the place.' });

const part = z
  .object({
    what: line('`words`, `distance`, `hours`, `status`, `room`, `catchment`: what it is about.', 20),
    value: z.number().min(0).max(100).describe('What it counts for.'),
  })
  .meta({ id: 'ScorePart', description: 'One factor of the score.' });

const reason = z
  .object({
    asked: line('The words of the question.', 100),
    found: line('What they were found as.', 100),
    why: line('How: `word`, `synonym`, `part`, `correction`, `prefix`, `need`.', 20),
    value: z.number().min(0).max(1).describe('How well it fits, 1 at the best.'),
  })
  .meta({ id: 'SearchReason', description: 'Why something was found.' });

/** One door. */
export const SearchResult = z
  .object({
    kind: z.enum(['service', 'find_place']).describe('A service, or a place to find people.'),
    id: id('the service, or of the location of a find place'),
    serviceAtLocationId: id('the service at its place').nullable(),
    locationId: id('its location').nullable(),
    organizationId: id('the organization').nullable(),
    name: line('Its name.', 500),
    organizationName: line('Who offers it.', 500).nullable(),
    summary: text('What it is, its first words.', 300),
    alsoForYouIf: text('"Also for you if…".', 1_000).nullable(),
    place: line('Street, postcode and town, or as much of it as may be known.', 300).nullable(),
    latitude: latitude.nullable(),
    longitude: longitude.nullable(),
    distanceMeters: z
      .int()
      .min(0)
      .max(30_000_000)
      .nullable()
      .describe('How far it is in a straight line ("hemelsbreed"); null where it has no place of its own.'),
    phone: line('A number to call.', 60).nullable(),
    opening: z.enum(['open', 'closed', 'unknown']).describe('Whether it is open at the moment asked about.'),
    openUntil: change.nullable(),
    opensAt: change.nullable(),
    alert: text('A passing notice.', 500).nullable(),
    verifiedOn: day.nullable().describe('When it was last verified.'),
    own: z.boolean().describe("It is maintained by the caller's own organisation."),
    score: z.number().min(0).max(100).describe('The product of `parts`.'),
    parts: z.array(part).max(8).describe('What the score is made of.'),
    reasons: z.array(reason).max(12).describe('Why it was found.'),
  })
  .meta({ id: 'SearchResult', description: 'One door: a service at a place, or a place to find people.' });

const facet = z
  .object({
    value: line('What it is: the code of a need or a language, or a threshold.', 80),
    atLeast: z.int().min(0).max(1_000).describe('How many there are at least.'),
  })
  .meta({ id: 'SearchFacet', description: 'How many of the nearest candidates have something.' });

const filter = z
  .object({
    key: line('Names it in `ignore`.', 80),
    kind: line('`time`, `hour`, `place`, `postcode`, `threshold`, `audience`, `language`.', 20),
    value: line('Its value.', 80),
    text: line('The words that it was read from.', 100),
  })
  .meta({ id: 'SearchFilter', description: 'A filter that was read from the text, and can be taken off.' });

const line_ = z
  .object({
    name: line('What it is called.'),
    number: line('The number to call.', 20),
    about: line('What it is for, in Dutch.'),
    alwaysOpen: z.boolean().describe('Day and night.'),
  })
  .meta({ id: 'CrisisLine', description: 'A number to call when there is danger.' });

/** What was understood, and what there is. */
export const SearchOverview = z
  .object({
    crisis: z.array(line_).max(6).describe('Who can be called: to be shown above everything else.'),
    filters: z.array(filter).max(20).describe('Filters read from the text.'),
    corrections: z
      .array(
        z
          .object({ asked: line('As typed.', 100), meant: line('As understood.', 100) })
          .meta({ id: 'SearchCorrection', description: 'A word that was mended.' }),
      )
      .max(10)
      .describe('Words that were mended.'),
    situations: z.array(line('The id of a life situation.', 80)).max(10).describe('Life situations that it sounds like.'),
    area: z
      .object({
        latitude: latitude.nullable(),
        longitude: longitude.nullable(),
        radiusMeters: z.int().min(0).max(1_000_000).nullable().describe('How far the circle went; null for everywhere.'),
        from: z
          .enum(['point', 'postcode', 'municipality', 'text', 'organisation', 'region'])
          .describe('Where the area comes from. `region`: everywhere, which is slower.'),
      })
      .meta({ id: 'SearchArea', description: 'Where was searched.' }),
    atLeast: z.int().min(0).max(1_000).describe('How many results there are at least.'),
    needs: z.array(facet).max(50).describe('Needs, commonest first.'),
    languages: z.array(facet).max(50).describe('Languages, commonest first.'),
    thresholds: z.array(facet).max(20).describe('Thresholds, commonest first.'),
  })
  .meta({ id: 'SearchOverview', description: 'What was understood of a question, and what there is.' });

/** A way in for somebody who has no question, but problems. */
export const LifeSituation = z
  .object({
    id: line('Names it in `situation`.', 80),
    nl: line('How somebody would say it, in Dutch.'),
    fr: line('The same in French.'),
    en: line('The same in English.'),
  })
  .meta({ id: 'LifeSituation', description: 'Where somebody stands who has no question, but problems.' });

/** Which life situations to list. */
export const LifeSituationQuery = z
  .strictObject({ limit, cursor })
  .meta({ id: 'LifeSituationQuery', description: 'Which life situations to list.' });

/** Nothing was found. */
export const SearchWasEmpty = z
  .object({
    id: id('the event'),
    need: line('A listed need, or `unknown`.', 80),
    area: line('A municipality or a district, or `unknown`.', 80),
  })
  .meta({ id: 'SearchWasEmpty', description: 'A search found nothing. Carries neither text nor person.' });
