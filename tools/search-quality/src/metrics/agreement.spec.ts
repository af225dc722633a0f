import { pairs, weightedKappa } from './agreement.ts';

describe('weighted kappa', () => {
  it('is 1 for the same grades', () => expect(weightedKappa([[3, 3], [0, 0], [1, 1]])).toBe(1)); // prettier-ignore

  it('weighs a disagreement by its square', () => {
    // Observed (0 + 0 + 1 + 0)/4 = 0.25. First 0, 3, 1, 0; second 0, 3, 2, 0: the 16 pairs of marginals differ by
    // 0 9 4 0 / 9 0 1 9 / 1 4 1 1 / 0 9 4 0, which is 52/16 = 3.25. Kappa 1 - 0.25/3.25.
    expect(weightedKappa([[0, 0], [3, 3], [1, 2], [0, 0]])).toBeCloseTo(0.923077, 6); // prettier-ignore
  });

  it('is below 0 for the opposite', () => expect(weightedKappa([[0, 3], [3, 0]])).toBe(-1)); // prettier-ignore
});

describe('the pairs of two passes', () => {
  it('are what both judged', () => {
    const one = new Map([['q001', { a: 3, b: 1 } as const]]);
    const other = new Map([['q001', { a: 2, c: 0 } as const], ['q002', { a: 1 } as const]]); // prettier-ignore
    expect(pairs(one, other)).toEqual([[3, 2]]);
  });
});
