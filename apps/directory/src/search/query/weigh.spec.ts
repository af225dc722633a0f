import fc from 'fast-check';
import { bitsOf } from '../index/marks.ts';
import { byRank, scoreOf, weigh, type Candidate, type Wishes } from './weigh.ts';

const candidate: Candidate = {
  id: 1,
  cell: 1,
  kind: 'service',
  recordId: 'a',
  placeId: null,
  maintainedBy: 'm',
  municipality: null,
  special: false,
  distance: 500,
  marks: 0,
  denied: 0,
  catchment: false,
  standing: 1,
  roomUntil: null,
  hours: { schedules: [{ byday: 'WE', opens_at: '10:00', closes_at: '12:00' }], closures: [] },
  words: 0.8,
};
const wishes: Wishes = { at: { day: '2026-08-12', minute: 660 }, when: undefined, wished: 0, livesIn: false, own: undefined };

const anyCandidate = fc.record({
  words: fc.double({ min: 0.2, max: 1, noNaN: true }),
  standing: fc.constantFrom(0.4, 0.9, 1),
  distance: fc.oneof(fc.constant(null), fc.double({ min: 0, max: 100_000, noNaN: true })),
  marks: fc.nat(127),
  catchment: fc.boolean(),
});
const anyWishes = fc.record({ wished: fc.nat(127), livesIn: fc.boolean() });

describe('what a candidate counts for', () => {
  it('can be computed from what is told of it', () => {
    fc.assert(
      fc.property(anyCandidate, anyWishes, (some, wished) => {
        const weighed = weigh({ ...candidate, ...some }, { ...wishes, ...wished });
        expect(weighed?.score).toBe(scoreOf(weighed?.parts ?? []));
      }),
    );
  });

  it('is never less for the nearer of two that are alike', () => {
    const meters = fc.double({ min: 0, max: 200_000, noNaN: true });
    fc.assert(
      fc.property(anyCandidate, anyWishes, meters, meters, (some, wished, one, other) => {
        const [near, far] = [Math.min(one, other), Math.max(one, other)].map((distance, id) =>
          weigh({ ...candidate, ...some, distance, id: 1 - id }, { ...wishes, ...wished }),
        );
        if (!near || !far) throw new Error('both are answers');
        expect(near.score).toBeGreaterThanOrEqual(far.score);
        if (near.distance !== far.distance) expect(byRank(near, far)).toBeLessThan(0);
      }),
    );
  });

  it.each([
    ['its words do not fit', { words: 0.05 }, {}],
    ['it is closed when it is asked for', {}, { when: [{ day: '2026-08-13', from: 0, to: 1_440 }] }],
    ['it is known to refuse what is asked for', { denied: bitsOf(['dogs']) }, { wished: bitsOf(['dogs']) }],
  ])('is nothing where %s', (_, some, wished) => {
    expect(weigh({ ...candidate, ...some }, { ...wishes, ...wished })).toBeUndefined();
  });

  it('is less where nobody says when it is open, or whether dogs may come in', () => {
    const unknown = weigh({ ...candidate, hours: { schedules: [], closures: [] } }, { ...wishes, when: 'now' });
    const sure = weigh(candidate, { ...wishes, when: 'now' });
    expect(unknown?.score).toBeLessThan(sure?.score as number);
    const dogs = { ...wishes, wished: bitsOf(['dogs']) };
    expect(weigh(candidate, dogs)?.score).toBeLessThan(weigh({ ...candidate, marks: bitsOf(['dogs']) }, dogs)?.score as number);
  });
});
