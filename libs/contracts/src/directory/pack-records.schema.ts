import { z } from 'zod';
import { id, line, text } from '../fields.ts';
import { code, date, PackClosure, PackHours, PackPhone, PackThresholds } from './pack-parts.schema.ts';

const phones = z.array(PackPhone).max(20).optional().describe('Numbers to call.');
const hours = z.array(PackHours).max(100).optional().describe('When it is open.');
const closures = z.array(PackClosure).max(100).optional().describe('Days that differ, from today on.');

/** Where somebody goes. */
export const PackPlace = z
  .object({
    id: id('the location'),
    name: line('Its name.', 500).optional(),
    address: line('Street and number.', 500).optional(),
    postcode: line('Postcode.', 20).optional(),
    city: line('Town, as in the address.').optional(),
    municipality: line('Municipality.').optional(),
    latitude: z.number().min(-90).max(90).optional().describe('Latitude in degrees (WGS 84).'),
    longitude: z.number().min(-180).max(180).optional().describe('Longitude in degrees (WGS 84).'),
    way: text('How to get there.', 2_000).optional(),
    transport: text('By public transport.', 2_000).optional(),
    expect: text('What to expect.', 2_000).optional(),
    alert: text('A passing notice.', 1_000).optional(),
    phones,
    hours,
    closures,
    access: z.array(line('For instance: step-free.', 500)).max(20).optional().describe('How accessible it is.'),
    find: z
      .object({
        kind: code('What kind of place: `food_distribution`.').optional(),
        rules: text('House rules.', 2_000).optional(),
        quiet: text('Quiet times.', 1_000).optional(),
        talk: z.boolean().optional().describe('Whether a private talk is possible.'),
        talkWhere: text('Where a private talk is possible.', 1_000).optional(),
        has: z.array(code('`power`, `water`, `toilet`, `wifi`, `warm`, `cost_free`.')).max(6).optional().describe('What is there.'),
        lacks: z.array(code('As `has`.')).max(6).optional().describe('What is not there.'),
      })
      .optional()
      .describe('Where it is a find place: a place where people come anyway.'),
  })
  .meta({ id: 'PackPlace', description: 'A place, in a pack.' });

/** A service at one of its places. */
export const PackVisit = z
  .object({
    place: id('the location'),
    note: text('Where in the place, and how it is there.', 2_000).optional(),
    phones,
    hours,
    closures,
    thresholds: PackThresholds.optional().describe('At this place; in the stead of those of the service.'),
  })
  .meta({ id: 'PackVisit', description: 'A service at one of its places.' });

const Room = z
  .object({
    available: z.number().min(0).describe('How much is free.'),
    maximum: z.number().min(0).optional().describe('Of how much.'),
    unit: line('What is counted: bed, place.').optional(),
    counted: z.iso.datetime().max(30).describe('When that was counted (RFC 3339, UTC).'),
    promiseHours: z.int().min(1).max(100_000).optional().describe('For how many hours it holds; after that nobody knows.'),
  })
  .meta({ id: 'PackRoom', description: 'How much room there was when it was counted.' });

/** What somebody can go to, or call. */
export const PackService = z
  .object({
    id: id('the service'),
    organization: id('the organization that offers it'),
    name: line('Its name.', 500),
    otherName: line('Another name it is known by.', 500).optional(),
    text: text('What it does, in plain words; the beginning of it where it is long.', 1_000).optional(),
    also: text('"Also for you if…"', 1_000).optional(),
    status: z.literal('temporarily closed').optional().describe('Absent: it is there to go to.'),
    alert: text('A passing notice.', 1_000).optional(),
    how: text('What somebody does to get it.', 2_000).optional(),
    expect: text('What to expect.', 2_000).optional(),
    fees: text('What it costs.', 1_000).optional(),
    who: text('For whom.', 2_000).optional(),
    minimumAge: z.int().min(0).max(130).optional().describe('From which age, in years.'),
    maximumAge: z.int().min(0).max(130).optional().describe('Up to which age, in years.'),
    documents: z.array(line('What to bring.', 500)).max(20).optional().describe('What to bring.'),
    languages: z.array(code('ISO 639.')).max(100).optional().describe('Languages that are spoken.'),
    needs: z.array(code('A code among `terms`.')).max(100).optional().describe('What it is for, and for whom: codes among `terms`.'),
    areas: z.array(code('A postcode, or ISO 3166.')).max(500).optional().describe('For whom lives there only; absent: for all.'),
    thresholds: PackThresholds.optional().describe('How high the threshold is.'),
    phones,
    hours,
    closures,
    room: z.array(Room).max(20).optional().describe('How much room there is.'),
    at: z.array(PackVisit).max(200).optional().describe('Where it is; absent for a line to call, and for what comes to you.'),
    verified: date('When somebody last found it to be right').optional(),
  })
  .meta({ id: 'PackService', description: 'A service, in a pack.' });
