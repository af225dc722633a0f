import { forward } from '@halte/nest-database';
import { recordTable } from '../access/record-table.ts';

/** How high the threshold is. Each is yes, no, or unknown. */
export const thresholdProfileTable = forward('threshold_profile_table', '2026-11-25T09:13:00Z', async (run) => {
  const threshold = recordTable({
    name: 'threshold_profile',
    columns: `no_papers boolean, no_address boolean, anonymous boolean, no_appointment boolean, no_referral boolean, dogs boolean,
      cash_free boolean, tolerates_use boolean, drop_in boolean, luggage boolean, couples boolean, children boolean`,
    parents: [
      { table: 'service_at_location', column: 'service_at_location_id' },
      { table: 'service', column: 'service_id' },
    ],
  });
  for (const statement of threshold) await run(statement);
  await run(
    'create unique index threshold_profile_once on directory.threshold_profile (service_id, service_at_location_id) nulls not distinct',
  );
});
