import { tableNames, type TableName } from './tables.ts';

/**
 * Where a table stands inside the JSON of another.
 * - `children`: a list; their `column` names the object they stand in. `child`: the same, at most one.
 * - `reference`: one object; the `column` of the object around it names it.
 * - `linked`: a list of rows that may belong to any table: `column` holds the id, `entity` the table.
 */
export type Place =
  | { readonly key: string; readonly table: TableName; readonly kind: 'children' | 'child' | 'reference'; readonly column: string }
  | { readonly key: string; readonly table: TableName; readonly kind: 'linked'; readonly column: string; readonly entity: string };

const children = (key: string, table: TableName, column: string): Place => ({ key, table, kind: 'children', column });
const child = (key: TableName, column: string): Place => ({ key, table: key, kind: 'child', column });
const reference = (key: string, table: TableName, column: string): Place => ({ key, table, kind: 'reference', column });

const attributes: Place = { key: 'attributes', table: 'attribute', kind: 'linked', column: 'link_id', entity: 'link_entity' };
const changes: Place = { key: 'metadata', table: 'metadata', kind: 'linked', column: 'resource_id', entity: 'resource_type' };
const source = reference('source', 'source', 'source_id');

const own: Readonly<Partial<Record<TableName, readonly Place[]>>> = {
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
    child('threshold_profile', 'service_id'),
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
    child('threshold_profile', 'service_at_location_id'),
    children('closures', 'closure', 'service_at_location_id'),
  ],
  location: [
    children('languages', 'language', 'location_id'),
    children('addresses', 'address', 'location_id'),
    children('contacts', 'contact', 'location_id'),
    children('accessibility', 'accessibility', 'location_id'),
    children('phones', 'phone', 'location_id'),
    children('schedules', 'schedule', 'location_id'),
    child('find_place', 'location_id'),
    children('closures', 'closure', 'location_id'),
    children('photos', 'photo', 'location_id'),
    source,
  ],
  contact: [children('phones', 'phone', 'contact_id')],
  phone: [children('languages', 'language', 'phone_id')],
  service_capacity: [reference('unit', 'unit', 'unit_id')],
  attribute: [reference('taxonomy_term', 'taxonomy_term', 'taxonomy_term_id')],
  taxonomy_term: [reference('taxonomy_detail', 'taxonomy', 'taxonomy_id')],
};

/** Tables whose rows carry no terms: those that sort, those that tell of others, and those of our profile. */
const WITHOUT_ATTRIBUTES = new Set<TableName>([
  ...(['attribute', 'taxonomy', 'taxonomy_term', 'metadata', 'meta_table_description', 'source'] as const),
  ...(['threshold_profile', 'find_place', 'unit', 'service_capacity', 'closure', 'photo'] as const),
]);
const WITHOUT_CHANGES = new Set<TableName>(['metadata', 'meta_table_description']);

const all = Object.fromEntries(
  tableNames.map((table) => [
    table,
    [...(own[table] ?? []), ...(WITHOUT_ATTRIBUTES.has(table) ? [] : [attributes]), ...(WITHOUT_CHANGES.has(table) ? [] : [changes])],
  ]),
) as unknown as Readonly<Record<TableName, readonly Place[]>>;

/** What may stand inside the JSON of a row of a table. */
export const placesOf = (table: TableName): readonly Place[] => all[table];

/** The tables that a nested object never leads back to: a service in an organization does not hold that organization again. */
const ONCE = new Set<TableName>(['organization', 'service', 'service_at_location']);

/**
 * What stands inside an object in the full form. `path` holds the tables from the outermost object down to this one, itself included.
 * Nothing leads back to where it came from, so the tree ends.
 */
export function placesBelow(path: readonly TableName[]): readonly Place[] {
  return placesOf(innermost(path)).filter(({ table }) => !(ONCE.has(table) && path.includes(table)));
}

/** The same in the form of a list: objects that there is one of, and of the standard only. */
export function placesInList(path: readonly TableName[]): readonly Place[] {
  return placesBelow(path).filter(({ kind, table }) => kind === 'reference' && table !== 'source');
}

function innermost(path: readonly TableName[]): TableName {
  const table = path.at(-1);
  if (table === undefined) throw new TypeError('a path has a table at least');
  return table;
}
