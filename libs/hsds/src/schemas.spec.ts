import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { anyFormSchema, fullSchemas, minimalServiceSchema, pageSchema, summarySchemas } from './schemas.ts';
import { withExtraKey, withNull, withoutKey } from './testing/mutants.ts';

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

const id = '3f6c0f60-64c5-4a8f-a1a5-7a1d6f6a0c11';
const service = {
  id,
  name: 'Soup on Sunday',
  status: 'active',
  also_for_you_if: 'You only want to sit down.',
  verified_by: 'De Brug',
  threshold_profile: { id, no_papers: true, dogs: false },
  service_at_locations: [
    {
      id,
      location: {
        id,
        location_type: 'physical',
        find_place: { id, kind: 'community_house', private_talk: true },
        addresses: [
          {
            id,
            address_1: 'Soepstraat 1',
            city: 'Antwerpen',
            state_province: 'Antwerpen',
            postal_code: '2060',
            country: 'BE',
            address_type: 'physical',
          },
        ],
        photos: [{ id, alt: 'A blue door.', media_type: 'image/webp', url: 'https://halte.example/p' }],
      },
      schedules: [{ id, freq: 'WEEKLY', byday: 'SU', opens_at: '12:00', closes_at: '14:00', time_zone: 'Europe/Brussels' }],
      closures: [{ id, kind: 'closed', starts_on: '2026-08-15', ends_on: '2026-08-15' }],
    },
  ],
  capacities: [{ id, available: 12, updated: '2026-08-12T09:30:00.000Z', promise_hours: 24, unit: { id, name: 'meal' } }],
} as const;
const minimal = { id, last_modified: '2026-08-12T09:30:00.000Z' };
const needed = ['id', 'name', 'status', 'location_type', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'];

it('takes a service with all that hangs on it, as it is', () => {
  expect(fullSchemas.service.parse(service)).toEqual(service);
});

it('takes no member that is not named, in no object', () => {
  const validate = ajv.compile(z.toJSONSchema(fullSchemas.service));
  expect(validate(service)).toBe(true);
  expect(withExtraKey(service).filter(({ value }) => validate(value))).toEqual([]);
});

it('takes no null', () => {
  expect(withNull(service).filter(({ value }) => fullSchemas.service.safeParse(value).success)).toEqual([]);
});

it('needs what the standard needs, and leaves out what the place says', () => {
  expect(fullSchemas.service.safeParse({ id, name: 'Soup', status: 'active' }).success).toBe(true);
  const refused = withoutKey(service).filter(({ value }) => !fullSchemas.service.safeParse(value).success);
  expect(refused.length).toBeGreaterThan(needed.length);
});

it('lists a service without its lists', () => {
  const { id: _id, name, status } = service;
  expect(summarySchemas.service.parse({ ...service, organization: { id, name, description: '', phones: [] } })).toEqual({
    id,
    name,
    status,
    also_for_you_if: service.also_for_you_if,
    verified_by: service.verified_by,
    organization: { id, name, description: '' },
  });
});

it('has a minimal form of its own', () => {
  expect(minimalServiceSchema.parse(minimal)).toEqual(minimal);
  expect(minimalServiceSchema.safeParse({ id }).success).toBe(false);
  expect(fullSchemas.service.safeParse(minimal).success).toBe(false);
});

it('pages any form', () => {
  const page = pageSchema('HsdsTestPage', anyFormSchema('service'));
  const about = { total_items: 2, total_pages: 1, page_number: 1, size: 2, first_page: true, last_page: true, empty: false };
  expect(page.parse({ ...about, contents: [service, minimal] })).toEqual({ ...about, contents: [service, minimal] });
  expect(page.safeParse({ ...about, contents: [{ name: 'Soup' }] }).success).toBe(false);
  expect(withoutKey(about).filter(({ value }) => page.safeParse({ ...(value as object), contents: [] }).success)).toEqual([]);
});

it('names every schema, so that each is described once', () => {
  const { $defs = {} } = z.toJSONSchema(fullSchemas.organization);
  expect(Object.keys($defs)).toEqual(expect.arrayContaining(['HsdsServiceOfOrganization', 'HsdsServiceAtLocationOfService', 'HsdsPhone']));
  expect(JSON.stringify($defs).length).toBeLessThan(100_000);
});
