import { z } from 'zod';
import { id, instant, line } from '../fields.ts';
import { PackOrganization, PackSource, PackTerm } from './pack-parts.schema.ts';
import { PackPlace, PackService } from './pack-records.schema.ts';

const degrees = (what: string, most: number) =>
  z.number().min(-most).max(most).optional().describe(`${what} of a box, in degrees (WGS 84).`);

const packVersion = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .max(32);

/** Of which area. */
export const PackQuery = z
  .strictObject({
    municipality: line('A municipality by its name: `Antwerpen`.').optional(),
    postcode: z
      .string()
      .regex(/^[1-9][0-9]{3}$/)
      .max(4)
      .describe('A postcode: `2060`.')
      .optional(),
    south: degrees('Southern edge', 90),
    west: degrees('Western edge', 180),
    north: degrees('Northern edge', 90),
    east: degrees('Eastern edge', 180),
    since: packVersion
      .optional()
      .describe(
        'The `version` of the pack that is there already: only what changed since then is answered. One that is not known any more gives the whole.',
      ),
  })
  .meta({ id: 'PackQuery', description: 'Of which area: a municipality, a postcode, or a box of four edges.' });

const ids = (what: string) => z.array(id(what)).max(20_000);

/** The directory of an area, for a phone without a network. */
export const Pack = z
  .object({
    format: z.literal(1).describe('The version of this format. Fields may come to be; another meaning gets another number.'),
    version: packVersion.describe('Names this very content. Ask with it as `since` for what changed.'),
    madeAt: instant('When this content was first put together'),
    since: packVersion.optional().describe('Where this is a change of an older pack: its version. Absent: this is the whole.'),
    crisis: z
      .array(id('the service'))
      .max(100)
      .describe('Lines to call in danger: services of this pack. Always the whole list, in no pack left out.'),
    terms: z.array(PackTerm).max(2_000).describe('The words by which services are found. Always the whole list.'),
    sources: z.array(PackSource).max(100).describe('Where the records come from. Always the whole list.'),
    organizations: z.array(PackOrganization).max(20_000).describe('Who offers the services.'),
    places: z.array(PackPlace).max(20_000).describe('Where they are, and find places without any.'),
    services: z.array(PackService).max(20_000).describe('What there is, the nearest to the middle of the area first.'),
    removed: z
      .object({
        organizations: ids('an organization').optional().describe('Organizations.'),
        places: ids('a location').optional().describe('Places.'),
        services: ids('a service').optional().describe('Services.'),
      })
      .optional()
      .describe(
        'What is not in the pack any more, whatever the cause: moved, removed, hidden, or left out for want of room. In a change only.',
      ),
    leftOut: z
      .object({
        services: z.int().min(0).max(10_000_000).describe('How many services.'),
        places: z.int().min(0).max(10_000_000).describe('How many find places.'),
        beyondMetres: z
          .int()
          .min(0)
          .max(100_000_000)
          .optional()
          .describe('From where on there may be more, in metres from the middle of the area. Absent: only what has no place is left out.'),
      })
      .optional()
      .describe('What there was no room for, the furthest away. Absent: all of the area is here.'),
  })
  .meta({
    id: 'Pack',
    description: 'The directory of an area as everybody may see it, for a phone without a network. What a record does not say is left out.',
  });
