import { randomUUID } from 'node:crypto';
import { contentsOf, type AnyOperation } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import type { Caller } from '@halte/nest-identity';
import type { Request } from '../testing/ask-all.ts';
import type { Level } from '../testing/canaries.ts';
import { ConfidentialDirectory, everybody } from '../testing/confidential-directory.ts';
import { isOffered, requestsOf } from '../testing/every-request.ts';

const { operations: every } = contentsOf(directory);
const operations = every.filter(isOffered);

const LONG = 300_000;

/** How many records of a kind are guessed. */
const GUESSES = 3;

const strangers: readonly (readonly [string, Caller, readonly Level[]])[] = [
  ['anonymous', everybody.anonymous, ['partner', 'ally', 'turned', 'deleted']],
  ['another service', everybody['another service'], ['partner', 'ally', 'turned', 'deleted']],
  ['a partner system', everybody['a partner system'], ['ally', 'turned', 'deleted']],
  ['coordinator', everybody.coordinator, ['ally', 'turned', 'deleted']],
];

describe('an id of what somebody may not see', () => {
  let opened: ConfidentialDirectory;

  beforeAll(async () => {
    opened = await ConfidentialDirectory.open();
  }, LONG);

  afterAll(() => opened?.stop());

  const answer = async (operation: AnyOperation, request: Request, caller: Caller, ids: readonly string[]): Promise<string> => {
    const text = (await opened.asking.texts(operation, request, caller)).join('\n');
    return ids.reduce((shorter, id) => shorter.replaceAll(id, '…'), text);
  };

  it.each(strangers)(
    'is answered to %s as one that was made up, by every operation',
    async (_, caller, levels) => {
      const made = new Map<string, string>();
      const madeUp = (id: string) => made.get(id) ?? (made.set(id, randomUUID()).get(id) as string);
      const guessed = (table: string) => levels.flatMap((level) => opened.region.ids(table, [level]).slice(0, GUESSES));
      // A proposal of something new is for the coordinator too.
      const known = { ...opened.known, packs: [], suggestions: opened.known.suggestions.slice(0, 1) };
      const told: string[] = [];
      for (const operation of operations) {
        const real = requestsOf(operation, { ...known, ids: guessed });
        const fake = requestsOf(operation, {
          ...known,
          ids: (table) => guessed(table).map(madeUp),
          suggestions: known.suggestions.map(madeUp),
        });
        for (const [index, request] of real.entries()) {
          if (JSON.stringify(request) === JSON.stringify(fake[index])) continue;
          const same = await answer(operation, fake[index] as Request, caller, [...made.values()]);
          if ((await answer(operation, request, caller, [...made.keys(), ...known.suggestions])) !== same)
            told.push(`${operation.id} ${JSON.stringify(request)}`);
        }
      }
      expect(made.size).toBeGreaterThan(20);
      expect(told).toEqual([]);
    },
    LONG,
  );

  it(
    'is none to somebody who writes it into a record of their own',
    async () => {
      const caller = everybody['a partner system'];
      const write = <Op extends AnyOperation>(operation: Op, request: Request) =>
        opened.asking.texts(operation, request, caller).then((texts) => texts.join());
      const made = async (operation: AnyOperation, request: Request) =>
        JSON.parse(await write(operation, request)) as { id: string; version: number };
      const own = await made(directory.organizations.create, { name: 'Eigen huis' });
      const service = await made(directory.services.create, { organizationId: own.id, name: 'Eigen dienst' });
      const location = await made(directory.locations.create, { locationType: 'physical', name: 'Eigen plek', visibility: 'partner' });
      const here = { serviceId: service.id, version: service.version };
      const there = { locationId: location.id, version: location.version };
      const attempts: readonly (readonly [AnyOperation, string, (id: string) => Request])[] = [
        [directory.serviceAtLocations.link, 'location', (locationId) => ({ serviceId: service.id, locationId, visibility: 'ally' })],
        [
          directory.locations.create,
          'organization',
          (organizationId) => ({ organizationId, locationType: 'physical', visibility: 'ally' }),
        ],
        [directory.services.create, 'organization', (organizationId) => ({ organizationId, name: 'Nog een' })],
        [directory.services.changeDetails, 'taxonomy_term', (taxonomyTermId) => ({ ...here, terms: [{ taxonomyTermId }] })],
        [directory.services.changeDetails, 'phone', (id) => ({ ...here, phones: [{ id, number: '03 000 00 00' }] })],
        [directory.services.changeDetails, 'photo', (id) => ({ ...here, photos: [{ id, alt: 'Een deur' }] })],
        [directory.locations.changeDetails, 'address', (id) => ({ ...there, addresses: [{ ...ADDRESS, id }] })],
        [directory.locations.changeDetails, 'photo', (id) => ({ ...there, photos: [{ id, alt: 'Een deur' }] })],
      ];
      for (const [operation, table, request] of attempts) {
        const fake = await write(operation, request(randomUUID()));
        expect(JSON.parse(fake)).toMatchObject({ code: expect.stringMatching(/^(not_found|invalid_input)$/) as string });
        for (const id of opened.region.ids(table, ['ally', 'turned', 'deleted']))
          expect([operation.id, table, await write(operation, request(id))]).toEqual([operation.id, table, fake]);
      }
    },
    LONG,
  );

  it('is not told by a name that is taken', async () => {
    const caller = everybody['a partner system'];
    const { rows } = await opened.records.owner.query<{ name: string }>(
      "select name from directory.organization where visibility = 'ally'",
    );
    for (const { name } of rows.slice(0, GUESSES)) {
      const [text] = await opened.asking.texts(directory.organizations.create, { name, visibility: 'ally' }, caller);
      expect(JSON.parse(text as string)).toMatchObject({ name, maintainedBy: caller.organisation });
    }
  });
});

const ADDRESS = { address1: 'Straat 1', city: 'Antwerpen', postalCode: '2000', addressType: 'physical' };
