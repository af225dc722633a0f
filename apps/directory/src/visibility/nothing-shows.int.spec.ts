import { contentsOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import type { Caller } from '@halte/nest-identity';
import { rightsOf } from '../testing/canaries.ts';
import { ConfidentialDirectory, everybody } from '../testing/confidential-directory.ts';
import { isOffered, requestsOf } from '../testing/every-request.ts';

const operations = contentsOf(directory).operations.filter((operation) => isOffered(operation) && operation.access === 'public');
const strangers = {
  anonymous: everybody.anonymous,
  'a partner system': everybody['a partner system'],
  coordinator: everybody.coordinator,
} as const satisfies Readonly<Record<string, Caller>>;

const LONG = 300_000;

/** Whatever is counted, ordered, measured, versioned or dated: where an answer differs in a byte, something shows through. */
describe('of what is for allies, nothing shows in what others are answered', () => {
  let opened: ConfidentialDirectory;
  let before: ReadonlyMap<string, string>;

  beforeAll(async () => {
    opened = await ConfidentialDirectory.openOnly();
    before = await answers();
  }, LONG);

  afterAll(() => opened?.stop());

  async function answers(): Promise<ReadonlyMap<string, string>> {
    const all = new Map<string, string>();
    for (const [name, caller] of Object.entries(strangers)) {
      for (const operation of operations) {
        for (const request of requestsOf(operation, opened.known)) {
          const texts = await opened.asking.texts(operation, request, caller);
          all.set(`${name} ${operation.id} ${JSON.stringify(request)}`, texts.map(withoutPlace).join('\n'));
        }
      }
    }
    return all;
  }

  const changed = async () => {
    const after = await answers();
    return [...before].filter(([question, answer]) => after.get(question) !== answer).map(([question]) => question);
  };

  it(
    'when it is written',
    async () => {
      expect(before.size).toBeGreaterThan(200);
      await opened.region.addHidden('ally');
      await opened.indexed();
      expect(await changed()).toEqual([]);
    },
    LONG,
  );

  it(
    'when it moves, is called otherwise, and is removed',
    async () => {
      const { owner } = opened.records;
      await owner.query("update directory.location set latitude = 51.31, longitude = 4.31, name = 'Elders' where visibility = 'ally'");
      await owner.query("update directory.address set address_1 = 'Elders 2', postal_code = '2060' where visibility = 'ally'");
      await owner.query("update directory.phone set number = '03 000 00 77' where visibility = 'ally'");
      await owner.query("update directory.service set name = name || 'x', description = 'Elders' where visibility = 'ally'");
      await owner.query("delete from directory.contact where visibility = 'ally'");
      await opened.indexed();
      expect(await changed()).toEqual([]);
    },
    LONG,
  );

  describe('where a service that everybody knows has a place that few know', () => {
    const HERE = { latitude: 51.231877, longitude: 4.437421, municipality: 'Antwerpen' };
    const THERE = { latitude: 51.171233, longitude: 4.350019, municipality: 'Antwerpen' };
    const asked = [HERE, THERE, { latitude: 51.2, longitude: 4.4 }, { latitude: 51.26, longitude: 4.39 }].flatMap(
      ({ latitude, longitude }) =>
        [500, 3_000, 8_000, undefined].flatMap((radiusMeters) =>
          [1, 50].map((limit) => ({ text: 'toevlucht', latitude, longitude, radiusMeters, limit })),
        ),
    );

    /** What strangers are told, to the last page, where the place is at a point. */
    async function found(service: string, values: object): Promise<string[]> {
      const texts: string[] = [];
      for (const caller of Object.values(strangers))
        for (const request of asked) texts.push(...(await opened.asking.texts(directory.search.find, request, caller)).map(withoutPlace));
      expect(texts.some((text) => text.includes(service))).toBe(true);
      expect(texts.filter((text) => text.includes(JSON.stringify(values).slice(1, 20)))).toEqual([]);
      return texts;
    }

    it.each(['location', 'service_at_location'] as const)(
      'as it is the %s that is hidden: from no point can it be closed in on',
      async (hidden) => {
        const { records } = opened;
        const { id } = await records.add('service', { name: `Toevlucht ${hidden}`, visibility: 'public' });
        const location = await records.add('location', { ...HERE, ...(hidden === 'location' && rightsOf.ally) });
        const there = { service_id: id, location_id: location.id, ...(hidden === 'service_at_location' && rightsOf.ally) };
        await records.add('service_at_location', there);
        await opened.indexed();
        const first = await found(id, HERE);
        await records.change(location, THERE);
        await opened.indexed();
        expect(await found(id, THERE)).toEqual(first);
        await records.change(location, { visibility: 'ally' });
        await opened.indexed();
      },
      LONG,
    );
  });
});

/** A cursor of search names a row of the index, which is another each time something is indexed: where it stands, and nothing of it. */
function withoutPlace(text: string): string {
  return text.replace(/"nextCursor":"([^"]+)"/g, (_, cursor: string) => {
    const decoded = Buffer.from(cursor, 'base64url').toString();
    return `"nextCursor":${JSON.stringify(decoded.replace(/,"id":\d+/, ''))}`;
  });
}
