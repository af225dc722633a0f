import { contentsOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import type { Caller } from '@halte/nest-identity';
import { ConfidentialDirectory, everybody } from '../testing/confidential-directory.ts';
import { canariesIn, levels, mayKnow, type Level, type Secrecy } from '../testing/canaries.ts';
import { isOffered, requestsOf } from '../testing/every-request.ts';

const { operations: every } = contentsOf(directory);
const operations = every.filter(isOffered);

const TABLE_OF = {
  services: 'service',
  organizations: 'organization',
  serviceAtLocations: 'service_at_location',
  taxonomies: 'taxonomy',
  taxonomyTerms: 'taxonomy_term',
} as const;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Every operation is asked with every id that there is: it takes a while. */
const LONG = 600_000;

describe('what is confidential', () => {
  let started: ConfidentialDirectory;
  const neverPublic = new Map<string, Secrecy>();
  /** What somebody was told by an operation. */
  const told = new Map<string, Map<string, ReadonlyMap<string, Secrecy>>>();

  beforeAll(async () => {
    started = await ConfidentialDirectory.open();
    for (const level of ['partner', 'ally'] as const) for (const { id } of started.region.of(level)) neverPublic.set(id, level);
    for (const [name, caller] of Object.entries(everybody)) told.set(name, await listen(caller));
  }, LONG);

  afterAll(() => started?.stop());

  /** All that a caller is told, by operation, less what they said themselves. */
  async function listen(caller: Caller): Promise<Map<string, ReadonlyMap<string, Secrecy>>> {
    const heard = new Map<string, ReadonlyMap<string, Secrecy>>();
    for (const operation of operations) {
      const found = new Map<string, Secrecy>();
      for (const request of requestsOf(operation, started.known)) {
        const said = secretsIn(JSON.stringify(request));
        const texts = await started.asking.texts(operation, request, caller);
        for (const [word, secrecy] of secretsIn(texts.join('\n'))) if (!said.has(word)) found.set(word, secrecy);
      }
      heard.set(operation.id, found);
    }
    return heard;
  }

  /** Words and numbers, and the ids of records that never were everybody's. */
  function secretsIn(text: string): ReadonlyMap<string, Secrecy> {
    const ids = (text.match(UUID) ?? []).flatMap((id) => (neverPublic.has(id) ? [[id, neverPublic.get(id) as Secrecy] as const] : []));
    return new Map([...canariesIn(text), ...ids]);
  }

  /** Every word that somebody was told of one secrecy; what is for its maintainer alone left out. */
  const known = (name: string, secrecy: Secrecy) =>
    [...(told.get(name) ?? [])]
      .filter(([operation]) => operation !== directory.ownRecords.export.id)
      .flatMap(([, words]) => [...words].flatMap(([word, of]) => (of === secrecy && word.startsWith('qx') ? [word] : [])));

  it('is looked for in every operation', () => {
    expect(operations.length).toBeGreaterThan(50);
    // Asked by other apps only, which act for nobody in particular.
    expect(every.filter((operation) => !isOffered(operation)).map(({ id }) => id)).toEqual(['directory.freshness.record']);
  });

  it.each(Object.keys(everybody))('is told by no operation to %s who may not know it', (name) => {
    const caller = (everybody as Readonly<Record<string, Caller>>)[name] as Caller;
    const leaks = [...(told.get(name) ?? [])].flatMap(([operation, words]) =>
      [...words].flatMap(([word, secrecy]) => (mayKnow(caller, secrecy) ? [] : [`${operation}: ${word}`])),
    );
    expect(leaks).toEqual([]);
  });

  it.each(levels.filter((level) => level !== 'deleted'))('is told to those whom it is for: %s', (level) => {
    const all = new Set(known('maintainer', level));
    for (const table of [
      'address',
      'phone',
      'closure',
      'contact',
      'photo',
      'findplace',
      'service',
      'location',
      'organization',
      'street',
      'attribute',
    ])
      expect([...all].filter((word) => word.startsWith(`qx${level}${table}`)).length).toBeGreaterThan(0);
    for (const [name, caller] of Object.entries(everybody))
      if (mayKnow(caller, level)) expect([name, [...all].filter((word) => !new Set(known(name, level)).has(word))]).toEqual([name, []]);
  });

  it('is in no event, whoever is told of it', async () => {
    const { rows } = await started.records.owner.query<{ event: string }>('select row_to_json(o)::text as event from directory.outbox o');
    expect(rows.length).toBeGreaterThan(0);
    expect([...canariesIn(rows.map(({ event }) => event).join()).keys()]).toEqual([]);
  });

  it.each(['services', 'organizations', 'serviceAtLocations', 'taxonomies', 'taxonomyTerms'] as const)(
    'leaves the same trace in the list of %s, hidden or removed, and none where it never was for everybody',
    async (list) => {
      const { list: operation } = directory.hsds[list];
      const pages = await started.asking.texts(operation, { modified_after: '2020-01-01' }, everybody.anonymous);
      const tombstones = pages.flatMap((page) => (JSON.parse(page) as { tombstones: readonly { readonly id: string }[] }).tombstones);
      const buried = new Map(tombstones.map((tombstone) => [tombstone.id, Object.keys(tombstone).join()]));
      const of = (level: Level) => started.region.ids(TABLE_OF[list], [level]);
      expect([...of('partner'), ...of('ally')].filter((id) => buried.has(id))).toEqual([]);
      expect(new Set([...of('turned'), ...of('deleted')].map((id) => buried.get(id)))).toEqual(new Set(['id,removed_at']));
    },
  );
});
