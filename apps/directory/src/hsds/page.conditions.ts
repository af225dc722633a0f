import type { ApiTable } from '@halte/hsds/schemas';
import type { SqlValue } from '@halte/nest-database';
import { boxAround, metersFrom } from '../location/distance.ts';
import type { Postcode } from './postcodes.ts';

/** What the records of a list have in common. All of it holds together. */
export interface Filter {
  readonly search?: string | undefined;
  readonly modifiedAfter?: string | undefined;
  readonly termId?: string | undefined;
  readonly taxonomyId?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly parentId?: string | undefined;
  readonly topOnly?: boolean | undefined;
  readonly postcode?: Postcode | undefined;
  /** Metres from the middle of the postcode. */
  readonly proximity?: number | undefined;
}

/** A part of a `where`. `first` is the number of its first value. */
export interface Condition {
  readonly name: string;
  readonly values: readonly SqlValue[];
  readonly sql: (first: number) => string;
}

/** The conditions on `r`, a row of the table. */
export function conditionsOf(table: ApiTable, filter: Filter): readonly Condition[] {
  return [...contentConditions(table, filter), ...placeConditions(filter)];
}

function* contentConditions(table: ApiTable, filter: Filter): Generator<Condition> {
  const { search, modifiedAfter, termId, taxonomyId, organizationId, parentId, topOnly } = filter;
  if (search !== undefined && search !== '') yield { name: 'Search', values: [containing(search)], sql: searched[table] };
  if (modifiedAfter !== undefined) yield { name: 'Modified', values: [modifiedAfter], sql: (n) => `r.last_modified >= $${n}` };
  if (termId !== undefined) yield { name: 'Term', values: [termId], sql: (n) => tied(table, `a.taxonomy_term_id = $${n}`) };
  if (taxonomyId !== undefined) yield { name: 'Taxonomy', values: [taxonomyId], sql: (n) => ofTaxonomy(table, n) };
  if (organizationId !== undefined) yield { name: 'Organization', values: [organizationId], sql: (n) => ofOrganization(table, n) };
  if (parentId !== undefined) yield { name: 'Parent', values: [parentId], sql: (n) => `${VISIBLE_PARENT} and r.parent_id = $${n}` };
  if (topOnly) yield { name: 'Top', values: [], sql: () => `not (${VISIBLE_PARENT})` };
}

/** A wider term that is not public is not there. */
const VISIBLE_PARENT = 'exists (select from directory.taxonomy_term w where w.id = r.parent_id)';

function* placeConditions({ postcode, proximity }: Filter): Generator<Condition> {
  if (!postcode) return;
  yield { name: 'Area', values: [postcode.codes, postcode.names], sql: (n) => inArea(n) };
  if (proximity !== undefined) yield { name: 'Near', values: nearValues(postcode, proximity), sql: near };
}

const containing = (search: string) => `%${search.replace(/[\\%_]/g, '\\$&')}%`;

const names = (row: string, columns: readonly string[], n: number) => columns.map((column) => `${row}.${column} ilike $${n}`).join(' or ');

const searched: Readonly<Record<ApiTable, (n: number) => string>> = {
  service: (n) => `(${names('r', ['name', 'alternate_name', 'description'], n)})`,
  organization: (n) => `(${names('r', ['name', 'alternate_name', 'description'], n)})`,
  service_at_location: (n) =>
    `(exists (select from directory.service s where s.id = r.service_id and (${names('s', ['name', 'alternate_name', 'description'], n)}))
      or exists (select from directory.location l where l.id = r.location_id and (${names('l', ['name', 'description'], n)})))`,
  taxonomy: (n) => `(${names('r', ['name', 'description'], n)})`,
  taxonomy_term: (n) => `(${names('r', ['name', 'code', 'description'], n)})`,
};

/** A term is tied to a service, or to the service at one location. */
function tied(table: ApiTable, condition: string): string {
  const tie = (entity: string, id: string) =>
    `exists (select from directory.attribute a where a.link_id = r.${id} and a.link_entity = '${entity}' and ${condition})`;
  return table === 'service' ? tie('service', 'id') : `(${tie('service', 'service_id')} or ${tie('service_at_location', 'id')})`;
}

function ofTaxonomy(table: ApiTable, n: number): string {
  if (table === 'taxonomy_term') return `r.taxonomy_id = $${n}`;
  return tied(table, `a.taxonomy_term_id in (select t.id from directory.taxonomy_term t where t.taxonomy_id = $${n})`);
}

function ofOrganization(table: ApiTable, n: number): string {
  if (table === 'service') return `r.organization_id = $${n}`;
  return `r.service_id in (select s.id from directory.service s where s.organization_id = $${n})`;
}

/** A service that names no area is for everybody. */
function inArea(n: number): string {
  const areas = 'select from directory.service_area a where a.service_id = r.service_id';
  return `(not exists (${areas}) or exists (${areas} and (a.extent = any ($${n}) or lower(a.name) = any ($${n + 1}))))`;
}

/** The middle, the radius, and a box around the circle. */
function nearValues({ latitude, longitude }: Postcode, metres: number): readonly SqlValue[] {
  const { south, north, west, east } = boxAround({ latitude, longitude, radiusMeters: metres });
  return [latitude, longitude, metres, south, north, west, east];
}

function near(n: number): string {
  return `r.location_id in (select l.id from directory.location l
    where l.latitude between $${n + 3}::float8 and $${n + 4}::float8 and l.longitude between $${n + 5}::float8 and $${n + 6}::float8
      and ${metersFrom(`$${n}::float8`, `$${n + 1}::float8`, 'l')} <= $${n + 2}::float8)`;
}
