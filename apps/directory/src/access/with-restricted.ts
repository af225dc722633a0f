/**
 * A record with its restricted fields filled in as far as the caller may see them: an item for `from`, whose `r` is the whole record.
 *
 *     select (m.r).id, (m.r).email from directory.service s cross join lateral ${withRestricted('service', 's')} m where s.id = $1
 *
 * Conditions and order stay on `s`, whose indexes they use; values come from `m.r`. Reads of the public view need none of this: what is
 * restricted is never public.
 */
export function withRestricted(table: string, alias: string): string {
  // `offset 0` keeps Postgres from working it out again for each column.
  return `(
    select case when restricted.fields is null then ${alias} else jsonb_populate_record(${alias}, restricted.fields) end as r
    from (
      select (
        select jsonb_object_agg(value.field, value.value) from directory.restricted_value value
          where value.record_id = ${alias}.id and value.table_name = '${table}') as fields
      offset 0) restricted
    offset 0)`;
}
