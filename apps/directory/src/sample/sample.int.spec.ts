import { validate } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { migrateApp, withDatabase } from '@halte/nest-database';
import { anonymousCaller } from '@halte/nest-identity';
import { freshDatabase, type FreshDatabase } from '@halte/stack/testing';
import { directoryDatabase } from '../directory.database.ts';
import { exportStatement } from '../service/service.statements.ts';
import { callers } from '../testing/start-directory.ts';
import { loadSample } from './load-sample.ts';
import { sampleId } from './sample-id.ts';
import { sampleOrganizations } from './sample-organizations.ts';
import { sampleServices } from './sample-services.ts';

const [everything] = exportStatement({}, 200);

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
        tx.query("update directory.service set alert = 'Vandaag dicht' where id = $1", [sampleId('lepel-soep')]),
      );
      return [first.added, (await loadSample(owner)).added];
    });
    expect(counts).toEqual([sampleOrganizations.length + sampleServices.length, 0]);
    await withDatabase(directoryDatabase, database.urlFor('directory'), async (app) => {
      const rows = await app.read<{ id: string; alert: string | null }>(anonymousCaller, everything, [200]);
      expect(rows.find(({ id }) => id === sampleId('lepel-soep'))?.alert).toBe('Vandaag dicht');
      expect(rows).toHaveLength(sampleServices.filter(({ visibility }) => visibility !== 'partner').length);
      for (const row of rows) expect(validate(directory.services.read.response, row).issues).toBeUndefined();
    });
  });

  it('holds ids that a UUID may have, each once', () => {
    const ids = [...sampleOrganizations, ...sampleServices].map(({ slug }) => sampleId(slug));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(validate(directory.services.read.request, { serviceId: id }).issues).toBeUndefined();
  });

  it('names no address that could be anybody’s', () => {
    const addresses = JSON.stringify([sampleOrganizations, sampleServices]).match(/[\w.-]+@[\w.-]+|https?:\/\/[^/"]+/g) ?? [];
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });
});
