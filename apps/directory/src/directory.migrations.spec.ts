import { createHash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { directoryDatabase } from './directory.database.ts';

/**
 * What each migration runs, as a checksum. A migration that has landed stays as it is, whatever it is made with: where one of these
 * differs, put its old text back and write another migration. A new one is added at the end.
 */
const LANDED: Readonly<Record<string, string>> = {
  idempotency_tables1795510800000: '5fb8ad2c1a8911bd',
  upload_tables1795510860000: '2fa724a674d0e2dd',
  outbox_tables1795510920000: '2bb2cc32a0674b7a',
  organization_table1795525200000: 'c10e80bdeb96a3b9',
  service_table1795525260000: '9c21b072e1502244',
  audience_functions1795597200000: '121d59ce0b6773f1',
  metadata_table1795597260000: '4514c08caa9ecd95',
  tombstone_table1795597320000: 'beee4a7cb92548ca',
  restricted_value_table1795597380000: '6b48feecbf615893',
  source_table1795597440000: 'a3bfba83d6720286',
  organization_record1795597500000: 'b9c6be8050910dda',
  organization_parts1795597560000: '59221d519b8678e7',
  service_record1795597620000: '8a0a0dfab6fa36c4',
  location_tables1795597680000: '68c82660ce35ec62',
  location_parts1795597740000: 'c8358ce706ea03e1',
  service_parts1795597800000: '8a4fceb183865776',
  contact_tables1795597860000: '7506a1b2432205df',
  schedule_tables1795597920000: '8da3860d2003b6e3',
  threshold_profile_table1795597980000: '447005f4c08ee65d',
  capacity_tables1795598040000: 'c9190d3217370a71',
  photo_tables1795598100000: '72de3cfae0c7b3d5',
  taxonomy_tables1795598160000: '7a896b4f00f45d5f',
  attribute_table1795598220000: 'd887ccdce957e6a7',
  pack_tables1795600800000: 'e7c4fa52a9f33b2f',
  closing_table1795608000000: '5632dbb16b1a0579',
  import_tables1795609800000: 'ff44222da2a31c9a',
  public_count_table1795611600000: 'dcdf75e7eebe5688',
  network_organisation_table1795611660000: 'b2f25d4296856518',
  suggestion_tables1795615200000: '5ebb08a870d71b23',
  search_tables1795617000000: 'c145deeec8955a91',
  review_table1795618800000: '005f2360493db7e6',
  freshness_table1795619100000: '9e8dbd83d50cb5f5',
  network_tables1795622400000: '2010c5dc3361175e',
  profile_tables1795622460000: '4edecd376e388588',
  right_tables1795623000000: '5181f0e1eddc33a3',
  search_indexes1795626000000: 'abb68debf33a69ca',
  export_tables1795627800000: 'beecbf84ed411d2b',
  import_batch_index1795628400000: '4245e66f478542ab',
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
