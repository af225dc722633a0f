import type { TableName } from '@halte/hsds';
import { Database, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { withRestricted } from '../access/with-restricted.ts';
import { affected } from '../edit/record-sql.ts';

/** One field of a suggestion, under the name of its column. */
export interface FieldRow {
  readonly field: string;
  readonly value: string | null;
  readonly state: 'open' | 'conflict' | 'approved' | 'rejected';
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

/** A suggestion, as far as its reader may see it. */
export interface SuggestionRow {
  readonly id: string;
  readonly position: number;
  readonly kind: 'change' | 'new_find_place' | 'new_service';
  readonly table: TableName;
  readonly recordId: string | null;
  readonly organizationId: string | null;
  readonly suggestedBy: string;
  readonly maintainedBy: string | null;
  readonly note: string | null;
  readonly createdAt: string;
  readonly decidedAt: string | null;
  readonly fields: readonly FieldRow[];
}

/** What is suggested. */
export type NewSuggestion = Pick<
  SuggestionRow,
  'kind' | 'table' | 'recordId' | 'organizationId' | 'suggestedBy' | 'maintainedBy' | 'note'
> & {
  readonly fields: readonly { readonly field: string; readonly value: string | null }[];
};

/** Which suggestions to list. */
export interface SuggestionFilter {
  readonly organisation: string;
  readonly role: 'made' | 'to_decide';
  readonly status?: 'open' | 'decided' | undefined;
}

const Z = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** A field is in conflict where its history, as far as the reader sees it, is younger than the suggestion. */
const FIELDS = `(
  select coalesce(jsonb_agg(jsonb_build_object('field', f.field, 'value', f.value, 'reason', f.reason, 'decidedBy', f.decided_by,
      'decidedAt', to_char(f.decided_at at time zone 'utc', ${Z}), 'state', case
        when f.state = 'open' and exists (select from directory.metadata m where m.resource_id = s.record_id
          and m.resource_type = s.table_name and m.field_name = f.field and m.created_at > s.created_at) then 'conflict'
        else f.state end) order by f.ordinal), '[]')
  from directory.suggestion_field f where f.suggestion_id = s.id)`;

const FROM = `select s.id, s.position, s.kind, s.table_name as "table", s.record_id as "recordId", s.organization_id as "organizationId",
  s.suggested_by as "suggestedBy", s.maintained_by as "maintainedBy", s.note, s.created_at as "createdAt", s.decided_at as "decidedAt",
  ${FIELDS} as fields from directory.suggestion s`;

@Injectable()
export class SuggestionStore {
  constructor(private readonly database: Database) {}

  async add(tx: EntityManager, { fields, ...of }: NewSuggestion): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into directory.suggestion (kind, table_name, record_id, organization_id, suggested_by, maintained_by, note)
        values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [of.kind, of.table, of.recordId, of.organizationId, of.suggestedBy, of.maintainedBy, of.note],
    );
    const { id } = row as { id: string };
    for (const [ordinal, { field, value }] of fields.entries()) {
      const text = 'insert into directory.suggestion_field (suggestion_id, ordinal, field, value) values ($1, $2, $3, $4)';
      await tx.query(text, [id, ordinal, field, value]);
    }
    return id;
  }

  async find(tx: EntityManager, id: string): Promise<SuggestionRow | undefined> {
    const [row] = await tx.query<SuggestionRow[]>(`${FROM} where s.id = $1`, [id]);
    return row;
  }

  /** The newest first. A coordinator may decide all that they see. */
  list(tx: EntityManager, filter: SuggestionFilter, coordinating: boolean, count: number, before?: number): Promise<SuggestionRow[]> {
    const values: unknown[] = [count];
    const is = (column: string, operator: string, value: unknown): string => `${column} ${operator} $${values.push(value)}`;
    const conditions = [
      ...(filter.role === 'made' ? [is('s.suggested_by', '=', filter.organisation)] : []),
      ...(filter.role === 'to_decide' && !coordinating ? [is('s.maintained_by', '=', filter.organisation)] : []),
      ...(filter.status === undefined ? [] : [`s.decided_at is ${filter.status === 'open' ? '' : 'not '}null`]),
      ...(before === undefined ? [] : [is('s.position', '<', before)]),
    ];
    const where = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
    return tx.query<SuggestionRow[]>(`${FROM}${where} order by s.position desc limit $1`, values);
  }

  /** The row is held until the transaction ends: two who decide wait for each other. */
  async lock(tx: EntityManager, id: string): Promise<void> {
    await tx.query('select id from directory.suggestion where id = $1 for update', [id]);
  }

  async decide(tx: EntityManager, id: string, field: string, state: string, reason: string | null, decidedBy: string): Promise<void> {
    const text = `update directory.suggestion_field set state = $3, reason = $4, decided_by = $5, decided_at = now()
      where suggestion_id = $1 and field = $2 and state = 'open'`;
    await affected(tx, text, [id, field, state, reason, decidedBy]);
  }

  /** Closes it where no field is open any more. */
  async close(tx: EntityManager, id: string, recordId: string | null): Promise<void> {
    const text = `update directory.suggestion set record_id = coalesce(record_id, $2), decided_at = case when not exists (
        select from directory.suggestion_field f where f.suggestion_id = $1 and f.state = 'open') then now() end where id = $1`;
    await affected(tx, text, [id, recordId]);
  }

  /** The records as the caller sees them, by id, under the names of their columns. */
  async present(acting: Acting, table: TableName, ids: readonly string[]): Promise<Map<string, Readonly<Record<string, unknown>>>> {
    const text = `select r.id, to_jsonb(m.r) as values from directory.${table} r cross join lateral ${withRestricted(table, 'r')} m
      where r.id = any ($1)`;
    const rows = await this.database.read<{ id: string; values: Readonly<Record<string, unknown>> }>(
      acting,
      { name: `suggestion.present.${table}`, text },
      [ids],
    );
    return new Map(rows.map(({ id, values }) => [id, values]));
  }
}
