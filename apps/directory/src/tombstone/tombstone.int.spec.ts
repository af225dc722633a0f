import { anonymousCaller } from '@halte/nest-identity';
import { Records, type Written } from '../testing/records.ts';

describe('a tombstone', () => {
  let records: Records;

  beforeAll(async () => {
    records = await Records.open();
  });

  afterAll(() => records.stop());

  const stones = async ({ table, id }: Written): Promise<object[]> => {
    const sql = 'select table_name, record_id, at from directory.tombstone where record_id = $1';
    const rows = await records.read<{ table_name: string; at: Date }>(anonymousCaller, sql, [id]);
    for (const { table_name, at } of rows) {
      expect(table_name).toBe(table);
      expect(Math.abs(Date.now() - at.getTime())).toBeLessThan(60_000);
    }
    return rows;
  };

  const remove = ({ table, id }: Written) => records.owner.query(`delete from directory.${table} where id = $1`, [id]);

  it('is left by what was public, in every table, and is the same whether it was hidden or removed', async () => {
    for (const table of records.tables) {
      const [hidden, removed] = [await records.add(table), await records.add(table)];
      expect([await stones(hidden), await stones(removed)]).toEqual([[], []]);
      await records.change(hidden, { visibility: 'ally' });
      await remove(removed);
      const [of, other] = [await stones(hidden), await stones(removed)];
      expect(of).toHaveLength(1);
      expect(other).toHaveLength(1);
      await remove(hidden);
      await expect(stones(hidden)).resolves.toEqual(of);
    }
  });

  it('is not left by what never was public', async () => {
    const service = await records.add('service', { visibility: 'ally' });
    const phone = await records.add('phone', { service_id: service.id });
    await records.change(service, { visibility: 'partner' });
    await remove(phone);
    await remove(service);
    await expect(stones(service)).resolves.toEqual([]);
    await expect(stones(phone)).resolves.toEqual([]);
  });

  it('goes when the record is public again, also when it is made anew', async () => {
    const service = await records.add('service');
    await records.change(service, { visibility: 'partner' });
    await expect(stones(service)).resolves.toHaveLength(1);
    await records.change(service, { visibility: 'public' });
    await expect(stones(service)).resolves.toEqual([]);
    await remove(service);
    await expect(stones(service)).resolves.toHaveLength(1);
    await records.add('service', { id: service.id, visibility: 'partner' });
    await expect(stones(service)).resolves.toHaveLength(1);
    await records.change(service, { visibility: 'public' });
    await expect(stones(service)).resolves.toEqual([]);
  });

  it('is left by the parts of what is hidden', async () => {
    const service = await records.add('service');
    const phone = await records.add('phone', { service_id: service.id });
    await records.change(service, { visibility: 'ally' });
    await expect(stones(phone)).resolves.toHaveLength(1);
  });

  it('is written by nobody', async () => {
    const insert = "insert into directory.tombstone (table_name, record_id) values ('service', gen_random_uuid())";
    await expect(records.read(anonymousCaller, insert)).rejects.toMatchObject({ code: '42501' });
  });
});
