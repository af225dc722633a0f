import { forward } from '@halte/nest-database';
import { recordTable } from '../access/record-table.ts';

/** Where records come from, and on which terms. */
export const sourceTable = forward('source_table', '2026-11-25T09:04:00Z', async (run) => {
  const source = recordTable({ name: 'source', columns: 'name text not null, url text, licence text, attribution text' });
  for (const statement of source) await run(statement);
});
