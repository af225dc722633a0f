/**
 * A function for triggers, in the schema of the directory.
 *
 * Plans always take the index: one that was made while a table was small is kept, and would read the whole table for each row of a
 * million. `asOwner` runs it with the rights of the tables' owner, who passes row-level security; say beside it why it must.
 */
export function triggerFunction(name: string, body: string, { asOwner = false }: { readonly asOwner?: boolean } = {}): string {
  return `
  create function directory.${name}() returns trigger language plpgsql${asOwner ? ' security definer' : ''} ${PINNED} as $$${body}
  $$`;
}

/** What every function of the directory runs under, whoever calls it. */
export const PINNED = 'set search_path = pg_catalog, pg_temp set enable_seqscan = off';
