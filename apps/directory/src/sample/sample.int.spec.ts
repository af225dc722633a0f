import { validate } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { migrateApp, withDatabase } from '@halte/nest-database';
import { anonymousCaller } from '@halte/nest-identity';
import { idOf, region } from '@halte/sample-region';
import { freshDatabase, type FreshDatabase } from '@halte/stack/testing';
import { directoryDatabase } from '../directory.database.ts';
import { exportStatement } from '../service/service.statements.ts';
import { callers } from '../testing/start-directory.ts';
import { loadSample } from './load-sample.ts';

const [everything] = exportStatement({}, 500);

describe('the sample region', () => {
  let database: FreshDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
    await migrateApp(directoryDatabase, { url: database.migrationUrl });
  });

  afterAll(() => database.drop());

  it('is loaded once, and leaves alone what was changed since', async () => {
    const counts = await withDatabase(directoryDatabase, database.migrationUrl, async (owner) => {
      const first = await loadSample(owner);
      await owner.as(callers.an, (tx) =>
        tx.query("update directory.service set alert = 'Vandaag dicht' where id = $1", [idOf('service', 'lepel-soep')]),
      );
      return [first.added, (await loadSample(owner)).added];
    });
    expect(counts).toEqual([region().length, 0]);
    await withDatabase(directoryDatabase, database.urlFor('directory'), async (app) => {
      const rows = await app.read<{ id: string; alert: string | null }>(anonymousCaller, everything, [500]);
      expect(rows.find(({ id }) => id === idOf('service', 'lepel-soep'))?.alert).toBe('Vandaag dicht');
      const everybodys = region().filter(({ table, rights }) => table === 'service' && rights.visibility === 'public');
      expect(rows).toHaveLength(everybodys.length);
      for (const row of rows) expect(validate(directory.services.read.response, row).issues).toBeUndefined();
    });
  });

  it('is seen by those whom it says, and by nobody else', async () => {
    const hidden = region().filter(({ table, rights }) => table === 'address' && rights.visibility !== 'public');
    expect(hidden.length).toBeGreaterThan(10);
    const text = 'select id from directory.address where id = any($1)';
    const ids = hidden.map(({ row }) => row.id);
    await withDatabase(directoryDatabase, database.urlFor('directory'), async (app) => {
      expect(await app.read(anonymousCaller, { name: 'hidden_addresses', text }, [ids])).toEqual([]);
      const partner = await app.read<{ id: string }>(callers.bram, { name: 'hidden_addresses', text }, [ids]);
      const shown = hidden.filter(({ rights }) => rights.visibility === 'partner' || rights.maintained_by === callers.bram.organisation);
      expect(partner.map(({ id }) => id).sort()).toEqual(shown.map(({ row }) => row.id).sort());
    });
  });
});
