import {
  date,
  datetime,
  flag,
  integer,
  key,
  number,
  oneOf,
  ours,
  reference,
  required,
  requiredInRows,
  text,
  time,
  uri,
  webAddress,
} from '../column.ts';
import { table } from '../table.ts';

export const source = table('source', {
  file: 'sources.csv',
  description: 'Where records came from, and on which terms.',
  profile: true,
  columns: ours({
    id: key('the source'),
    name: required(text('Who publishes it.')),
    url: webAddress('Where it is published.'),
    licence: text('The licence of the data, by its SPDX name where it has one.', 100),
    attribution: text('The words by which the source asks to be named.', 500),
  }),
});

export const threshold_profile = table('threshold_profile', {
  file: 'threshold_profiles.csv',
  description: 'How high the threshold is: what somebody may come without, and with whom. What is left out, nobody knows.',
  profile: true,
  columns: ours({
    id: key('the threshold profile'),
    service_id: reference('service', 'The service that it is about.'),
    service_at_location_id: reference('service_at_location', 'The service at one location that it is about.'),
    no_papers: flag('One may come without identity papers.'),
    no_address: flag('One may come without an address.'),
    anonymous: flag('One may come without giving a name.'),
    no_appointment: flag('One may come without an appointment.'),
    no_referral: flag('One may come without being sent by somebody.'),
    dogs: flag('A dog may come in.'),
    cash_free: flag('One may come without money.'),
    tolerates_use: flag('Somebody who has used drink or drugs is welcome.'),
    drop_in: flag('One may walk in and out while it is open.'),
    luggage: flag('There is room for luggage.'),
    couples: flag('Couples may stay together.'),
    children: flag('Children may come along.'),
  }),
});

export const find_place = table('find_place', {
  file: 'find_places.csv',
  description: 'A location where people already are, and where outreach workers find them.',
  profile: true,
  columns: ours({
    id: key('the find place'),
    location_id: requiredInRows(reference('location', 'The location.')),
    kind: oneOf(
      [
        'food_distribution',
        'community_house',
        'day_centre',
        'night_shelter',
        'square',
        'park',
        'street',
        'station',
        'market',
        'library',
        'school',
        'place_of_worship',
        'health_centre',
        'home',
        'other',
      ],
      'What kind of place it is.',
    ),
    house_rules: text('What one does and does not do there.', 2_000),
    quiet_times: text('When it is quiet enough to talk.', 1_000),
    private_talk: flag('One can talk there without being overheard.'),
    private_talk_where: text('Where one can talk without being overheard.', 500),
    power: flag('A telephone can be charged.'),
    water: flag('There is drinking water.'),
    toilet: flag('There is a toilet.'),
    wifi: flag('There is free wifi.'),
    warm: flag('One can get warm.'),
    cost_free: flag('One need not buy anything.'),
  }),
});

export const unit = table('unit', {
  file: 'units.csv',
  description: 'What a capacity is counted in (HSDS 3.1): beds, meals.',
  profile: true,
  columns: ours({
    id: key('the unit'),
    name: required(text('What is counted.', 100)),
    scheme: text('The system of units that it belongs to.', 100),
    identifier: text('Its code in that system.', 100),
    uri: uri('Where the unit is defined.'),
  }),
});

export const service_capacity = table('service_capacity', {
  file: 'service_capacities.csv',
  description: 'How much room a service has (HSDS 3.1).',
  profile: true,
  columns: ours({
    id: key('the capacity'),
    service_id: requiredInRows(reference('service', 'The service that has it.')),
    unit_id: requiredInRows(reference('unit', 'What is counted.')),
    available: required(number('How many there were at the time of `updated`.', 0, 1_000_000)),
    maximum: number('How many there are in all.', 0, 1_000_000),
    description: text('What the number is about, in words.', 500),
    updated: required(datetime('When it was counted.')),
    promise_hours: integer('For how many hours the number holds; after that it reads as unknown.', 1, 8_760),
  }),
});

export const closure = table('closure', {
  file: 'closures.csv',
  description: 'Days on which other hours hold than the schedule says.',
  profile: true,
  columns: ours({
    id: key('the closure'),
    service_id: reference('service', 'The service that it is about.'),
    location_id: reference('location', 'The location that it is about.'),
    service_at_location_id: reference('service_at_location', 'The service at one location that it is about.'),
    kind: required(oneOf(['closed', 'special_hours'], 'Whether it is closed, or open at other hours.')),
    starts_on: required(date('The first day.')),
    ends_on: required(date('The last day, itself included.')),
    opens_at: time('When it opens on those days, by the clock on its wall.'),
    closes_at: time('When it closes on those days, by the clock on its wall.'),
    reason: text('Why, in words for a visitor.', 500),
  }),
});

export const photo = table('photo', {
  file: 'photos.csv',
  description: 'A picture by which somebody recognises the door. The file itself is stored apart.',
  profile: true,
  columns: ours({
    id: key('the photo'),
    service_id: reference('service', 'The service that it shows.'),
    location_id: reference('location', 'The location that it shows.'),
    alt: required(text('What can be seen, for who does not see it.', 500)),
    media_type: required(oneOf(['image/jpeg', 'image/png', 'image/webp'], 'The kind of file.')),
    licence: text('The licence of the picture, and who made it where that must be said.'),
  }),
  derived: ours({ url: webAddress('Where the picture can be fetched.') }),
});
