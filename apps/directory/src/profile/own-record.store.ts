import type { OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { tableNames } from '@halte/hsds';
import { Database, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { withRestricted } from '../access/with-restricted.ts';

export type OwnRecordRow = OutputOf<typeof directory.ownRecords.export.response>;

/** What is kept of a record besides what it says. */
const KEPT = "('own_allies', 'own_visibility', 'ever_visibility', 'ever_allies', 'sort_name')";

/** What has no id of its own gets one of its content (RFC 9562, version 8). */
const MADE_ID = "overlay(overlay(md5(t::text) placing '8' from 13) placing '8' from 17)::uuid as id";

const RECORD_TABLES = tableNames.filter((table) => table !== 'metadata');

/** Tables of records, and what belongs to an organization beside them. In this order. */
const SOURCES: readonly (readonly [table: string, from: string])[] = [
  ...RECORD_TABLES.map((table): [string, string] => [
    table,
    `select t.id, to_jsonb(m.r) as row from directory.${table} t cross join lateral ${withRestricted(table, 't')} m where t.maintained_by = $3`,
  ]),
  ['metadata', 'select t.id, to_jsonb(t) as row from directory.metadata t where t.maintained_by = $3'],
  ...['charter', 'contact_point', 'network_membership'].map((table): [string, string] => [
    table,
    `select ${table === 'charter' ? 't.id' : MADE_ID}, to_jsonb(t) as row from directory.${table} t
      join directory.organization o on o.id = t.organization_id where o.maintained_by = $3`,
  ]),
];

/** Reads what an organisation maintains, with the rights of whoever asks for it. */
@Injectable()
export class OwnRecordStore {
  constructor(private readonly database: Database) {}

  /** The next records of a table, or of those after it. */
  async page(
    acting: Acting,
    organisation: string,
    count: number,
    after?: { readonly table: string; readonly id: string },
  ): Promise<OwnRecordRow[]> {
    const first = after ? SOURCES.findIndex(([table]) => table === after.table) : 0;
    const rows: OwnRecordRow[] = [];
    for (const [table, from] of SOURCES.slice(Math.max(0, first))) {
      const position = table === after?.table ? after.id : null;
      rows.push(
        ...(await this.database.read<OwnRecordRow>(acting, statementOf(table, from), [count - rows.length, position, organisation])),
      );
      if (rows.length >= count) break;
    }
    return rows;
  }
}

function statementOf(table: string, from: string) {
  return {
    name: `ownRecords.${table}`,
    text: `select '${table}' as table, s.id, coalesce((
        select jsonb_agg(jsonb_build_object('name', f.key, 'value', left(f.value, 500000)) order by f.key)
        from jsonb_each_text(s.row) f where f.value is not null and f.key not in ${KEPT}), '[]') as fields
      from (${from}) s where $2::uuid is null or s.id > $2 order by s.id limit $1`,
  };
}
