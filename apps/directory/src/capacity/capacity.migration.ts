import { forward } from '@halte/nest-database';
import { recordTable } from '../access/record-table.ts';

/** How much room there is, and in what it is counted (HSDS 3.1). */
export const capacityTables = forward('capacity_tables', '2026-11-25T09:14:00Z', async (run) => {
  const unit = recordTable({ name: 'unit', columns: 'name text not null, scheme text, identifier text, uri text' });
  const capacity = recordTable({
    name: 'service_capacity',
    columns: `available double precision not null check (available >= 0), maximum double precision check (maximum >= 0), description text,
      updated timestamptz(3) not null, promise_hours integer check (promise_hours > 0)`,
    parents: [
      { table: 'unit', column: 'unit_id', required: true, guest: true },
      { table: 'service', column: 'service_id', required: true },
    ],
  });
  for (const statement of [...unit, ...capacity]) await run(statement);
});
