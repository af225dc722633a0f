import { dataPackage, packageColumns } from './data-package.ts';
import { profileDocument } from './profile.ts';
import { tableNames, tables } from './tables.ts';

const profile = profileDocument('https://halte.example/hsds/profile');
const options = { name: 'halte', title: 'Halte', created: '2026-08-12T09:30:00Z', profileUri: profile.uri };
type Named = readonly { readonly name: string }[];
const names = (all: Named | undefined) => (all ?? []).map(({ name }) => name);

it('says what we add to which table, and what stands where', () => {
  expect(names(profile.columns['schedule'])).toEqual(['time_zone', 'public_holidays', 'overnight']);
  expect(profile.columns['phone']).toBeUndefined();
  expect(names(profile.tables)).toContain('threshold_profile');
  expect((profile.members['service'] ?? []).map(({ key }) => key)).toEqual([
    'threshold_profile',
    'capacities',
    'closures',
    'photos',
    'source',
  ]);
});

it('carries the schemas of all that is published', () => {
  expect(Object.keys(profile.schemas)).toHaveLength(11);
  expect(Object.values(profile.schemas).every((schema) => schema['additionalProperties'] === false || '$ref' in schema)).toBe(true);
  expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
});

it('describes a package of all tables', () => {
  const { resources } = dataPackage(options);
  expect(names(resources)).toEqual(tableNames);
  const organization = resources.find(({ name }) => name === 'organization');
  expect(organization?.schema.foreignKeys).toEqual([
    { fields: 'parent_organization_id', reference: { resource: '', fields: 'id' } },
    { fields: 'source_id', reference: { resource: 'source', fields: 'id' } },
  ]);
  expect(names(organization?.schema.fields)).toEqual(Object.keys(tables.organization.columns));
});

it('refers to no table that the package does not hold', () => {
  const [phone] = dataPackage({ ...options, tables: ['phone', 'service'] }).resources;
  expect(phone?.schema.foreignKeys.map(({ fields }) => fields)).toEqual(['service_id']);
});

it('puts the rights of a row after its columns', () => {
  const columns = names(packageColumns('unit', { rights: true }));
  expect(columns).toEqual(['id', 'name', 'scheme', 'identifier', 'uri', 'visibility', 'allies', 'maintained_by']);
  expect(names(dataPackage({ ...options, rights: true }).resources[0]?.schema.fields)).toContain('visibility');
});
