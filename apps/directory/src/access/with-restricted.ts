/**
 * A record with its restricted fields filled in as far as the caller may see them: an item for `from`, joined laterally.
 *
 *     select m.id, m.email from directory.service s cross join lateral ${withRestricted('service', 's')} m where s.id = $1
 *
 * Conditions and order stay on `s`, whose indexes they use; values come from `m`. Reads of the public view need none of this: what is
 * restricted is never public.
 */
export function withRestricted(table: string, alias: string): string {
  return `jsonb_populate_record(${alias}, coalesce((
    select jsonb_object_agg(r.field, r.value) from directory.restricted_value r
      where r.record_id = ${alias}.id and r.table_name = '${table}'), '{}'))`;
}
