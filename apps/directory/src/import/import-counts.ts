import type { EntityManager } from 'typeorm';

/** How many rows of a table came to what. */
export interface ImportCount {
  readonly table: string;
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  readonly rejected: number;
  readonly vanished: number;
  readonly defaulted: number;
  readonly conflicts: number;
}

/** Counts the report of an import, by table. */
export function countEntries(tx: EntityManager, importId: string): Promise<ImportCount[]> {
  return tx.query<ImportCount[]>(COUNTS, [importId]);
}

const outcomes = ['created', 'changed', 'same', 'rejected', 'vanished']
  .map((outcome) => `count(*) filter (where outcome = '${outcome}')::integer as ${outcome}`)
  .join(', ');

const COUNTS = `
  select coalesce(table_name, '') as table, ${outcomes},
    count(*) filter (where outcome <> 'rejected' and cardinality(defaulted) > 0)::integer as defaulted,
    count(*) filter (where outcome <> 'rejected' and changes @? '$[*] ? (@.kept == true)')::integer as conflicts
  from directory.import_entry where import_id = $1 group by 1 order by 1 limit 200`;
