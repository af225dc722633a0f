import { unprotectedTables } from '@halte/nest-database';
import { anonymousCaller, type Caller } from '@halte/nest-identity';
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { Outbox } from './outbox.ts';
import { databaseOf, Harbour, probe, type Seen } from './testing/harbour-events.ts';

const an: Caller = {
  kind: 'person',
  subject: 'an',
  organisation: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01',
  roles: ['worker'],
  scopes: [],
};

/** A ship sails: one change, one event. */
async function sail(app: INestApplicationContext, ship: string, knots: number): Promise<void> {
  await databaseOf(app).as(an, (tx) => app.get(Outbox, { strict: false }).add(tx, probe.ships.sailed, { ship, knots }));
}

const knotsOf = (ship: string, seen: readonly Seen[]): number[] =>
  seen.filter(({ payload }) => payload.ship === ship).map(({ payload }) => payload.knots);

describe('the outbox', () => {
  let harbour: Harbour;
  let app: INestApplicationContext;

  beforeEach(async () => {
    harbour = await Harbour.open();
    app = await harbour.app();
  });

  afterEach(async () => {
    await app.close();
    await harbour.close();
  });

  const admin = async (sql: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new Client({ connectionString: harbour.fresh.migrationUrl });
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(sql);
    await client.end();
    return rows;
  };

  it('publishes in the order of each aggregate, numbered without gaps, and marks what has arrived', async () => {
    for (let knots = 1; knots <= 5; knots += 1) await Promise.all(['Noordster', 'Zeemeeuw'].map((ship) => sail(app, ship, knots)));
    const seen = await harbour.seen(10);
    for (const ship of ['Noordster', 'Zeemeeuw']) {
      expect(knotsOf(ship, seen)).toEqual([1, 2, 3, 4, 5]);
      expect(seen.filter(({ payload }) => payload.ship === ship).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(10);
  });

  it('keeps the order where two processes publish', async () => {
    const second = await harbour.app();
    for (let knots = 1; knots <= 30; knots += 1) await sail(knots % 2 === 0 ? app : second, 'Noordster', knots);
    const seen = await harbour.seen(30);
    await second.close();
    expect(knotsOf('Noordster', seen)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('publishes nothing of a change that failed', async () => {
    const failing = databaseOf(app).as(an, async (tx) => {
      await app.get(Outbox, { strict: false }).add(tx, probe.ships.sailed, { ship: 'Noordster', knots: 1 });
      throw new RangeError('aground');
    });
    await expect(failing).rejects.toThrow('aground');
    await sail(app, 'Noordster', 2);
    const [first] = await harbour.seen(1);
    expect(first).toMatchObject({ sequence: 1, payload: { knots: 2 } });
  });

  it('leaves out what the contract does not name, and refuses what it forbids', async () => {
    const outbox = app.get(Outbox, { strict: false });
    const cargo = { ship: 'Noordster', knots: 3, cargo: 'not for others' };
    await databaseOf(app).as(an, (tx) => outbox.add(tx, probe.ships.sailed, cargo));
    const wrong = databaseOf(app).as(an, (tx) => outbox.add(tx, probe.ships.sailed, { ship: 'Noordster', knots: 1.5 }));
    await expect(wrong).rejects.toThrow(/knots/);
    const [seen] = await harbour.seen(1);
    expect(seen?.payload).toEqual({ ship: 'Noordster', knots: 3 });
  });

  it('waits out a broker that is away, and loses nothing', async () => {
    await sail(app, 'Noordster', 1);
    expect(knotsOf('Noordster', await harbour.seen(1))).toEqual([1]);
    await harbour.nats.interrupt('SIGTERM');
    await sail(app, 'Noordster', 2);
    await sail(app, 'Noordster', 3);
    await harbour.nats.start();
    expect(knotsOf('Noordster', await harbour.seen(2))).toEqual([2, 3]);
  });

  it('fills a stream again that the broker has lost', async () => {
    await sail(app, 'Noordster', 1);
    await harbour.seen(1);
    await app.close();
    await admin('update probe.outbox set published_at = now()');
    await harbour.renewBroker();
    app = await harbour.app();
    expect(knotsOf('Noordster', await harbour.seen(1))).toEqual([1]);
  });

  it('is read by the app itself and by nobody else, and every table is protected', async () => {
    await sail(app, 'Noordster', 1);
    const read = { name: 'outbox', text: 'select subject from probe.outbox' };
    await expect(databaseOf(app).read(an, read)).resolves.toEqual([]);
    await expect(databaseOf(app).read(anonymousCaller, read)).resolves.toEqual([]);
    const client = new Client({ connectionString: harbour.fresh.migrationUrl });
    await client.connect();
    const open = await unprotectedTables(client, ['probe']);
    await client.end();
    expect(open).toEqual([]);
  });
});
