import type { TableName } from './tables.ts';

/**
 * Where a table stands inside the JSON of another.
 * - `children`: a list; their `column` names the object they stand in. `child`: the same, at most one.
 * - `reference`: one object; the `column` of the object around it names it.
 * - `linked`: a list of rows that may belong to any table: `column` holds the id, `entity` the table.
 */
export interface Place {
  readonly key: string;
  readonly table: TableName;
  readonly kind: 'children' | 'child' | 'reference' | 'linked';
  readonly column: string;
  readonly entity?: string;
}

const place =
  <const Kind extends Place['kind']>(kind: Kind) =>
  <const K extends string, const T extends TableName>(key: K, table: T, column: string) => ({ key, table, kind, column });

const children = place('children');
const child = place('child');
const reference = place('reference');

/** Terms that are tied to a row. */
export const attributes = { ...place('linked')('attributes', 'attribute', 'link_id'), entity: 'link_entity' } as const;

/** Changes of a row. */
export const changes = { ...place('linked')('metadata', 'metadata', 'resource_id'), entity: 'resource_type' } as const;

const source = reference('source', 'source', 'source_id');

/** What stands inside the JSON of a table, terms and changes apart; in the order of the standard, ours last. */
export const ownPlaces = {
  organization: [
    children('funding', 'funding', 'organization_id'),
    children('contacts', 'contact', 'organization_id'),
    children('phones', 'phone', 'organization_id'),
    children('locations', 'location', 'organization_id'),
    children('programs', 'program', 'organization_id'),
    children('organization_identifiers', 'organization_identifier', 'organization_id'),
    children('services', 'service', 'organization_id'),
    source,
  ],
  service: [
    children('phones', 'phone', 'service_id'),
    children('schedules', 'schedule', 'service_id'),
    children('service_areas', 'service_area', 'service_id'),
    children('service_at_locations', 'service_at_location', 'service_id'),
    children('languages', 'language', 'service_id'),
    reference('organization', 'organization', 'organization_id'),
    children('funding', 'funding', 'service_id'),
    children('cost_options', 'cost_option', 'service_id'),
    reference('program', 'program', 'program_id'),
    children('required_documents', 'required_document', 'service_id'),
    children('contacts', 'contact', 'service_id'),
    child('threshold_profile', 'threshold_profile', 'service_id'),
    children('capacities', 'service_capacity', 'service_id'),
    children('closures', 'closure', 'service_id'),
    children('photos', 'photo', 'service_id'),
    source,
  ],
  service_at_location: [
    reference('service', 'service', 'service_id'),
    children('contacts', 'contact', 'service_at_location_id'),
    children('phones', 'phone', 'service_at_location_id'),
    children('schedules', 'schedule', 'service_at_location_id'),
    reference('location', 'location', 'location_id'),
    child('threshold_profile', 'threshold_profile', 'service_at_location_id'),
    children('closures', 'closure', 'service_at_location_id'),
  ],
  location: [
    children('languages', 'language', 'location_id'),
    children('addresses', 'address', 'location_id'),
    children('contacts', 'contact', 'location_id'),
    children('accessibility', 'accessibility', 'location_id'),
    children('phones', 'phone', 'location_id'),
    children('schedules', 'schedule', 'location_id'),
    child('find_place', 'find_place', 'location_id'),
    children('closures', 'closure', 'location_id'),
    children('photos', 'photo', 'location_id'),
    source,
  ],
  contact: [children('phones', 'phone', 'contact_id')],
  phone: [children('languages', 'language', 'phone_id')],
  service_capacity: [reference('unit', 'unit', 'unit_id')],
  attribute: [reference('taxonomy_term', 'taxonomy_term', 'taxonomy_term_id')],
  taxonomy_term: [reference('taxonomy_detail', 'taxonomy', 'taxonomy_id')],
} as const;

/** Tables whose rows carry no terms: those that sort, those that tell of others, and those of our profile. */
export const withoutAttributes = [
  ...(['attribute', 'taxonomy', 'taxonomy_term', 'metadata', 'meta_table_description', 'source'] as const),
  ...(['threshold_profile', 'find_place', 'unit', 'service_capacity', 'closure', 'photo'] as const),
] as const;

/** Tables whose rows carry no changes. */
export const withoutChanges = ['metadata', 'meta_table_description'] as const;

/** Tables that a nested object never leads back to: a service in an organization does not hold that organization again. */
export const nestedOnce = ['organization', 'service', 'service_at_location'] as const;
