import type { SqlValue, Statement } from '@halte/nest-database';
import { withRestricted } from '../access/with-restricted.ts';
import { recordColumnsOf } from '../edit/record-sql.ts';
import type { NamePosition } from '../page/name-cursor.ts';

/** A row under the names of the contract, without what only older packages write. */
const COLUMNS = recordColumnsOf('service', '(m.r)', ['fees', 'assured_date', 'assurer_email']);

const FROM = `select ${COLUMNS} from directory.service s cross join lateral ${withRestricted('service', 's')} m`;

export const READ: Statement = { name: 'services.read', text: `${FROM} where s.id = $1`, brief: true };

export const NAMED: Statement = {
  name: 'services.named',
  text: `${FROM} where s.organization_id = $1 and lower(s.name) = lower($2) and s.source_id is null`,
};

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
  if (after) conditions.push({ name: 'After', values: [after.sortName, after.id], sql: (n) => `(s.sort_name, s.id) > ($${n}, $${n + 1})` });
  return select('services.list', conditions, 's.sort_name, s.id', count);
}

/** A page by id. */
export function exportStatement(filter: ServiceFilter, count: number, after?: string): [Statement, SqlValue[]] {
  const conditions = [...filters(filter)];
  if (after !== undefined) conditions.push({ name: 'After', values: [after], sql: (n) => `s.id > $${n}` });
  return select('services.export', conditions, 's.id', count);
}

function* filters({ organizationId, status }: ServiceFilter): Generator<Condition> {
  if (organizationId !== undefined) yield { name: 'OfOrganization', values: [organizationId], sql: (n) => `s.organization_id = $${n}` };
  if (status !== undefined) yield { name: 'OfStatus', values: [status], sql: (n) => `s.status = any($${n})` };
}

function select(name: string, conditions: readonly Condition[], order: string, count: number): [Statement, SqlValue[]] {
  const values: SqlValue[] = [count];
  const where = conditions.map((condition) => condition.sql(values.push(...condition.values) - condition.values.length + 1));
  const text = `${FROM}${where.length > 0 ? ` where ${where.join(' and ')}` : ''} order by ${order} limit $1`;
  return [{ name: name + conditions.map((condition) => condition.name).join(''), text }, values];
}
