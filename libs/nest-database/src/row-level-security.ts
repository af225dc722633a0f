/** A comment on a table that begins so says why the table needs no row-level security: it holds nothing of an organisation. */
export const EXEMPT = 'Not under row-level security:';

/** Anything that answers SQL: a client or pool of pg. */
interface Answers {
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly { readonly name: string; readonly missing: string }[] }>;
}

/**
 * What stands open in these schemas, and why: tables without forced row-level security or without a policy, and views that read with
 * the rights of their owner. Empty where all is well. Tables whose comment says why they are exempt are left out.
 */
export async function unprotectedTables(connection: Answers, schemas: readonly string[]): Promise<string[]> {
  const { rows } = await connection.query(FIND, [schemas, EXEMPT]);
  return rows.map(({ name, missing }) => `${name}: ${missing}`);
}

const FIND = `
  select name, missing from (
    select format('%s.%s', n.nspname, c.relname) as name,
      case
        when c.relkind in ('r', 'p') and not c.relrowsecurity then 'row-level security is not enabled'
        when c.relkind in ('r', 'p') and not c.relforcerowsecurity then 'row-level security is not forced'
        when c.relkind in ('r', 'p') and not exists (select from pg_policy p where p.polrelid = c.oid) then 'there is no policy'
        when c.relkind = 'v' and not coalesce(c.reloptions @> '{security_invoker=true}', false) then 'the view is not security_invoker'
        when c.relkind in ('m', 'f') then 'row-level security cannot cover it'
      end as missing
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any($1) and c.relkind in ('r', 'p', 'v', 'm', 'f')
      and coalesce(obj_description(c.oid, 'pg_class'), '') not like $2 || '%'
  ) found
  where missing is not null
  order by name`;
