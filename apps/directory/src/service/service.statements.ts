import type { SqlValue, Statement } from '@halte/nest-database';
import type { NamePosition } from '../page/name-cursor.ts';

/** A row under the names of the contract. */
export const COLUMNS = `id, organization_id as "organizationId", name, alternate_name as "alternateName", description,
  also_for_you_if as "alsoForYouIf", url, email, status, application_process as "applicationProcess", fees_description as "feesDescription",
  eligibility_description as "eligibilityDescription", minimum_age as "minimumAge", maximum_age as "maximumAge", alert, visibility,
  maintained_by as "maintainedBy", version, created_at as "createdAt", last_modified as "lastModified"`;

const FROM = `select ${COLUMNS} from directory.service`;

export const READ: Statement = { name: 'services.read', text: `${FROM} where id = $1`, brief: true };

export const NAMED: Statement = { name: 'services.named', text: `${FROM} where organization_id = $1 and lower(name) = lower($2)` };

/** Which services, and from where on. */
export interface ServiceFilter {
  readonly organizationId?: string | undefined;
  readonly status?: readonly string[] | undefined;
}

interface Condition {
  readonly name: string;
  readonly values: readonly SqlValue[];
  readonly sql: (first: number) => string;
}

/** A page by name. Each combination of conditions is a statement of its own: one that holds them all could use no index well. */
export function listStatement(filter: ServiceFilter, count: number, after?: NamePosition): [Statement, SqlValue[]] {
  const conditions = [...filters(filter)];
  if (after) conditions.push({ name: 'After', values: [after.sortName, after.id], sql: (n) => `(sort_name, id) > ($${n}, $${n + 1})` });
  return select('services.list', conditions, 'sort_name, id', count);
}

/** A page by id. */
export function exportStatement(filter: ServiceFilter, count: number, after?: string): [Statement, SqlValue[]] {
  const conditions = [...filters(filter)];
  if (after !== undefined) conditions.push({ name: 'After', values: [after], sql: (n) => `id > $${n}` });
  return select('services.export', conditions, 'id', count);
}

function* filters({ organizationId, status }: ServiceFilter): Generator<Condition> {
  if (organizationId !== undefined) yield { name: 'OfOrganization', values: [organizationId], sql: (n) => `organization_id = $${n}` };
  if (status !== undefined) yield { name: 'OfStatus', values: [status], sql: (n) => `status = any($${n})` };
}

function select(name: string, conditions: readonly Condition[], order: string, count: number): [Statement, SqlValue[]] {
  const values: SqlValue[] = [count];
  const where = conditions.map((condition) => condition.sql(values.push(...condition.values) - condition.values.length + 1));
  const text = `${FROM}${where.length > 0 ? ` where ${where.join(' and ')}` : ''} order by ${order} limit $1`;
  return [{ name: name + conditions.map((condition) => condition.name).join(''), text }, values];
}
