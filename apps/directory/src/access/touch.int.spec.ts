import { Records, type Written } from '../testing/records.ts';

const BEFORE = '2020-01-01T00:00:00.000Z';

describe('a change of a part', () => {
  let records: Records;
  let organization: Written;
  let service: Written;
  let location: Written;
  let there: Written;
  let all: readonly Written[];

  beforeAll(async () => {
    records = await Records.open();
  });

  afterAll(() => records.stop());

  beforeEach(async () => {
    organization = await records.add('organization');
    service = await records.add('service', { organization_id: organization.id });
    location = await records.add('location');
    there = await records.add('service_at_location', { service_id: service.id, location_id: location.id });
    all = [organization, service, location, there];
  });

  /** Which of these moved by what was done. */
  const moved = async (work: () => Promise<unknown>): Promise<string[]> => {
    for (const record of all) await backdate(record);
    const versions = (await rowsOf(all)).map((row) => row['version']);
    await work();
    const rows = await rowsOf(all);
    expect(rows.map((row) => row['version'])).toEqual(versions);
    return all.filter((_, index) => (rows[index]?.['last_modified'] as Date).toISOString() !== BEFORE).map(({ table }) => table);
  };

  const rowsOf = async (written: readonly Written[]): Promise<Record<string, unknown>[]> => {
    const rows: Record<string, unknown>[] = [];
    for (const record of written) rows.push(await records.row(record));
    return rows;
  };

  const backdate = async ({ table, id }: Written): Promise<void> => {
    await records.owner.query('begin');
    await records.owner.query("set local halte.touch = 'off'");
    await records.owner.query(`update directory.${table} set last_modified = $2 where id = $1`, [id, BEFORE]);
    await records.owner.query('commit');
  };

  const ofService = ['organization', 'service', 'service_at_location'];

  it('is a change of the service that it is part of, and not of its version', async () => {
    await expect(moved(() => records.add('phone', { service_id: service.id }))).resolves.toEqual(ofService);
    const phone = await records.add('phone', { service_id: service.id });
    await expect(moved(() => records.change(phone, { number: '03 000 00 09' }))).resolves.toEqual(ofService);
    const language = await records.add('language', { phone_id: phone.id });
    await expect(moved(() => records.change(language, { note: 'Ook Lingala' }))).resolves.toEqual(ofService);
    await expect(moved(() => records.owner.query('delete from directory.phone where id = $1', [phone.id]))).resolves.toEqual(ofService);
  });

  it('is one of the services at the location', async () => {
    const address = await records.add('address', { location_id: location.id });
    const seen = ['organization', 'service', 'location', 'service_at_location'];
    await expect(moved(() => records.change(address, { address_1: 'Korte Winkelstraat 1' }))).resolves.toEqual(seen);
  });

  it('is one of whatever an attribute is linked to', async () => {
    const attribute = await records.add('attribute', { link_entity: 'service', link_id: service.id });
    await expect(moved(() => records.change(attribute, { value: 'nee' }))).resolves.toEqual(ofService);
  });

  it('is one of the parent that it leaves, and of the one it comes to', async () => {
    const other = await records.add('service');
    const phone = await records.add('phone', { service_id: other.id });
    await expect(moved(() => records.change(phone, { service_id: service.id }))).resolves.toEqual(ofService);
    await expect(moved(() => records.change(phone, { service_id: other.id }))).resolves.toEqual(ofService);
  });

  it('goes from an organization down to its services, but not from one service to the next', async () => {
    await expect(moved(() => records.change(organization, { name: 'Nieuwe naam' }))).resolves.toEqual(ofService);
    const sibling = await records.add('service', { organization_id: organization.id });
    await expect(moved(() => records.change(sibling, { alert: 'dicht' }))).resolves.toEqual(['organization']);
  });

  it('is told to nobody where it is not public', async () => {
    await expect(moved(() => records.add('phone', { service_id: service.id, visibility: 'partner' }))).resolves.toEqual([]);
    const phone = await records.add('phone', { service_id: service.id });
    await expect(moved(() => records.change(phone, { visibility: 'ally' }))).resolves.toEqual(ofService);
    await expect(moved(() => records.change(phone, { number: '03 000 00 08' }))).resolves.toEqual([]);
  });
});
