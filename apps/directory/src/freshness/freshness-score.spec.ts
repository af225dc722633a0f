import fc from 'fast-check';
import { freshnessOf, type KnownOfService } from './freshness-score.ts';

const fresh: KnownOfService = { verifiedDaysAgo: 10, suggestions: 0, confirmed: 3, contradicted: 0 };

const known: fc.Arbitrary<KnownOfService> = fc.record({
  verifiedDaysAgo: fc.option(fc.nat(2_000), { nil: undefined }),
  suggestions: fc.nat(20),
  confirmed: fc.nat(20),
  contradicted: fc.nat(20),
});

describe('freshness', () => {
  it('is 1 of what was found right and is as described', () => {
    expect(freshnessOf(fresh).score).toBe(1);
    expect(freshnessOf({ ...fresh, confirmed: 0 }).score).toBe(1);
  });

  it('fades with age, and is least where nobody ever looked', () => {
    const at = (verifiedDaysAgo: number | undefined) => freshnessOf({ ...fresh, verifiedDaysAgo }).score;
    expect(at(90)).toBe(1);
    expect(at(315)).toBeCloseTo(0.7, 2);
    expect(at(540)).toBe(at(undefined));
  });

  it('leaves out what is not known, and says so', () => {
    const { parts } = freshnessOf({ ...fresh, confirmed: 0 });
    expect(parts.map(({ part, value, weight }) => [part, value, weight])).toEqual([
      ['verification', 1, 0.8],
      ['suggestions', 1, 0.2],
      ['outcomes', null, 0],
    ]);
  });

  it('is the sum of its parts, between 0 and 1', () => {
    fc.assert(
      fc.property(known, (one) => {
        const { score, parts } = freshnessOf(one);
        expect(score).toBeCloseTo(
          parts.reduce((sum, { value, weight }) => sum + (value ?? 0) * weight, 0),
          2,
        );
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never rises with a suggestion, a hand-off that went wrong, or a day', () => {
    fc.assert(
      fc.property(known, (one) => {
        const { score } = freshnessOf(one);
        const worse = [
          { ...one, suggestions: one.suggestions + 1 },
          ...(one.confirmed + one.contradicted > 0 ? [{ ...one, contradicted: one.contradicted + 1 }] : []),
          ...(one.verifiedDaysAgo === undefined ? [] : [{ ...one, verifiedDaysAgo: one.verifiedDaysAgo + 1 }]),
        ];
        for (const other of worse) expect(freshnessOf(other).score).toBeLessThanOrEqual(score);
      }),
    );
  });
});
