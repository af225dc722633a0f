import { createHash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { directoryDatabase } from './directory.database.ts';

/**
 * What each migration runs, as a checksum. A migration that has landed stays as it is, whatever it is made with: where one of these
 * differs, put its old text back and write another migration. A new one is added at the end.
 */
const LANDED: Readonly<Record<string, string>> = {
  idempotency_tables1795510800000: '5fb8ad2c1a8911bd',
  outbox_tables1795510920000: '2bb2cc32a0674b7a',
  organization_table1795525200000: 'c10e80bdeb96a3b9',
  service_table1795525260000: '9c21b072e1502244',
  audience_functions1795597200000: 'd1df8546f93d7e78',
  metadata_table1795597260000: '4514c08caa9ecd95',
  tombstone_table1795597320000: '44b90ffc6fae8a13',
  restricted_value_table1795597380000: '6b48feecbf615893',
  source_table1795597440000: 'a3bfba83d6720286',
  organization_record1795597500000: '122658e0893545da',
  organization_parts1795597560000: 'f4953ae6d3879fb4',
  service_record1795597620000: 'a911a05d0d37df91',
  location_tables1795597680000: 'a3974af69a228a2d',
  location_parts1795597740000: '429b1544da3511f3',
  service_parts1795597800000: '1fd8b10c3d5736c9',
  contact_tables1795597860000: '56059881f21a6539',
  schedule_tables1795597920000: '103f15e482e336c2',
  threshold_profile_table1795597980000: '9f9ef33d92fb2d85',
  capacity_tables1795598040000: '77ce66b17641e39b',
  photo_tables1795598100000: 'c9a12c3beaf0ffbe',
  taxonomy_tables1795598160000: '1ab45721396b4fab',
  attribute_table1795598220000: '6f06b7f5e1230600',
  pack_tables1795600800000: 'e7c4fa52a9f33b2f',
};

it('runs the migrations that have landed as they were, in their order', async () => {
  const found: Record<string, string> = {};
  for (const migration of directoryDatabase.migrations) {
    const { name = '', up } = new migration();
    const hash = createHash('sha256');
    await up({ query: (sql: string) => Promise.resolve(hash.update(sql)) } as unknown as QueryRunner);
    found[name] = hash.digest('hex').slice(0, 16);
  }
  expect(found).toEqual(LANDED);
  const times = Object.keys(found).map((name) => Number(name.slice(-13)));
  expect(times).toEqual([...times].sort());
});
