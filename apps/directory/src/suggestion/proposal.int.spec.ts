import type { RequestOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const { services, locations, suggestions } = directory;
const { proposeFindPlace, proposeService, read, decide } = suggestions;
const { an, bram, chris, straathoek } = callers;

type Decisions = RequestOf<typeof decide>['decisions'];

describe('proposals', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  let organizationId: string;

  beforeAll(async () => {
    started = await startDirectory();
    organizationId = (await started.call(directory.organizations.create, { name: 'Straathoek' }, { caller: straathoek })).id;
  });

  afterAll(() => started.stop());

  const decideAs = (caller: typeof an, suggestionId: string, decisions: Decisions) =>
    started.call(decide, { suggestionId, decisions }, { caller });

  describe('of a new find place', () => {
    const place = {
      name: 'Plein aan het water',
      locationType: 'physical',
      visibility: 'public',
      latitude: 51.23,
      longitude: 4.4,
      findPlace: { kind: 'square', quietTimes: 'Na de markt', privateTalk: true },
      note: 'Daar zit elke dinsdag een groepje.',
    } as const;
    const all = (fields: readonly { readonly field: string }[], but: Record<string, 'approve' | 'reject'> = {}): Decisions =>
      fields.map(({ field }) => ({ field, decision: but[field] ?? 'approve' }));

    it('come from anybody and are decided by the coordinator', async () => {
      const proposed = await started.call(proposeFindPlace, place, { caller: bram });
      expect(proposed).toMatchObject({ kind: 'new_find_place', recordId: null, decidedByMaintainer: null });
      await expect(refusal(decideAs(an, proposed.id, all(proposed.fields)))).resolves.toMatchObject({ code: 'not_found' });
      const decided = await decideAs(chris, proposed.id, all(proposed.fields, { 'findPlace.privateTalk': 'reject' }));
      const locationId = decided.recordId as string;
      await expect(started.call(locations.read, { locationId })).resolves.toMatchObject({
        name: place.name,
        latitude: 51.23,
        maintainedBy: chris.organisation,
      });
      await expect(started.call(locations.readDetails, { locationId })).resolves.toMatchObject({
        findPlace: { kind: 'square', quietTimes: 'Na de markt', privateTalk: null },
      });
      const became = await started.call(read, { suggestionId: proposed.id }, { caller: bram });
      expect(became).toMatchObject({ status: 'decided', recordId: locationId });
    });

    it('are decided at once, with what a record needs', async () => {
      const proposed = await started.call(proposeFindPlace, place, { caller: bram });
      const half = decideAs(chris, proposed.id, [{ field: 'name', decision: 'approve' }]);
      await expect(refusal(half)).resolves.toMatchObject({ code: 'invalid_input', details: [{ field: 'decisions' }] });
      const without = decideAs(chris, proposed.id, all(proposed.fields, { locationType: 'reject' }));
      await expect(refusal(without)).resolves.toMatchObject({ code: 'invalid_input', details: [{ field: 'decisions' }] });
      const rejected = await decideAs(
        chris,
        proposed.id,
        proposed.fields.map(({ field }) => ({ field, decision: 'reject', reason: 'duplicate' })),
      );
      expect(rejected).toMatchObject({ status: 'decided', recordId: null });
    });

    it('are for the network where nobody approved that everybody sees it', async () => {
      const proposed = await started.call(proposeFindPlace, place, { caller: bram });
      const decided = await decideAs(chris, proposed.id, all(proposed.fields, { visibility: 'reject' }));
      const read = started.call(locations.read, { locationId: decided.recordId as string });
      await expect(refusal(read)).resolves.toMatchObject({ code: 'not_found' });
    });
  });

  it('of a new service are decided by whoever maintains the organization', async () => {
    const proposed = await started.call(
      proposeService,
      { organizationId, name: 'Warme kamer', description: 'Op zondag.' },
      { caller: bram },
    );
    expect(proposed).toMatchObject({ kind: 'new_service', decidedByMaintainer: straathoek.organisation });
    const decided = await decideAs(
      an,
      proposed.id,
      proposed.fields.map(({ field }) => ({ field, decision: 'approve' })),
    );
    await expect(started.call(services.read, { serviceId: decided.recordId as string })).resolves.toMatchObject({
      name: 'Warme kamer',
      status: 'active',
      maintainedBy: straathoek.organisation,
      organizationId,
    });
  });
});
