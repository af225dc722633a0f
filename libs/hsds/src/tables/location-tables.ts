import { key, number, oneOf, ours, reference, required, text, webAddress } from '../column.ts';
import { table } from '../table.ts';
import { provenance } from './organization-tables.ts';

const KINDS_OF_PLACE = ['physical', 'postal', 'virtual'] as const;

export const location = table('location', {
  file: 'locations.csv',
  description: 'A place where something is offered: a door, a square, a telephone line.',
  columns: {
    id: key('the location'),
    location_type: required(oneOf(KINDS_OF_PLACE, 'Whether people come there, write there, or meet there from afar.')),
    url: webAddress('The address of a virtual location.'),
    organization_id: reference('organization', 'The organization whose place it is.'),
    name: text('The name of the place.'),
    alternate_name: text('Another name it is known by.'),
    description: text('What the place is like.', 5_000),
    transportation: text('How to come there by public transport.', 1_000),
    latitude: number('Degrees north (WGS 84).', -90, 90),
    longitude: number('Degrees east (WGS 84).', -180, 180),
    external_identifier: text('What another register calls this place.'),
    external_identifier_type: text('Which register that is.', 100),
    ...ours({
      alert: text('A passing notice about the place: the lift is broken, use the back door.', 500),
      what_to_expect: text('What somebody sees and meets on arriving for the first time.', 2_000),
      how_to_get_there: text('The way to the door in words: which bell, which floor.', 2_000),
      municipality: text('The municipality it lies in.', 100),
    }),
    ...provenance,
  },
});

export const address = table('address', {
  file: 'addresses.csv',
  description: 'Where a location is, or where its post goes.',
  columns: {
    id: key('the address'),
    location_id: reference('location', 'The location that has this address.'),
    attention: text('To whose attention.'),
    address_1: required(text('Street and number.')),
    address_2: text('Box, floor, building.'),
    city: required(text('The town.', 100)),
    region: text('The part of the country.', 100),
    state_province: required(text('The province; for Brussels the region.', 100)),
    postal_code: required(text('The postcode.', 20)),
    country: required(text('The country, two letters (ISO 3166-1).', 2)),
    address_type: required(oneOf(KINDS_OF_PLACE, 'Whether it is for coming, for writing, or for neither.')),
  },
});

export const accessibility = table('accessibility', {
  file: 'accessibility.csv',
  description: 'What makes a location easier to use for somebody.',
  columns: {
    id: key('the entry'),
    location_id: reference('location', 'The location that it is about.'),
    description: text('What there is: a ramp, a lift, an induction loop.', 1_000),
    details: text('How to use it.', 2_000),
    url: webAddress('Where to read more.'),
  },
});
