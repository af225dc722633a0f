import { judgedAt10, ndcg, reciprocalRank, silence } from './ranking.ts';

describe('nDCG@10', () => {
  const grades = { door: 3, good: 2, some: 1, none: 0 } as const;

  it('is 1 for the best order', () => expect(ndcg(['door', 'good', 'some'], grades)).toBeCloseTo(1, 10));

  it('discounts by the logarithm of the rank, with exponential gain', () => {
    // Gains 3, 7, 0, 1 against 7, 3, 1: (3/1 + 7/1.58496 + 1/2.32193) / (7/1 + 3/1.58496 + 1/2) = 7.84718 / 9.39279
    expect(ndcg(['good', 'door', 'none', 'some'], grades)).toBeCloseTo(0.83545, 5);
  });

  it('counts what is not judged as of no use', () => {
    // 7/1.58496 = 4.41651 of 9.39279
    expect(ndcg(['unknown', 'door'], grades)).toBeCloseTo(0.4702, 4);
  });

  it('looks no further than ten', () => {
    expect(ndcg([...Array.from({ length: 10 }, (_, n) => `x${n}`), 'door'], grades)).toBe(0);
  });

  it('is 0 where there is nothing to find', () => expect(ndcg(['none'], { none: 0 })).toBe(0));
});

describe('the reciprocal rank', () => {
  it('is that of the first good answer', () => expect(reciprocalRank(['a', 'b', 'c'], { a: 1, b: 2, c: 3 })).toBe(0.5));
  it('is 0 without one', () => expect(reciprocalRank(['a'], { a: 1 })).toBe(0));
});

describe('judged@10', () => {
  it('counts a grade of 0 as judged', () => expect(judgedAt10(['a', 'b', 'c'], { a: 0, b: 3 })).toEqual({ judged: 2, shown: 3 }));
  it('stops at ten', () =>
    expect(
      judgedAt10(
        Array.from({ length: 12 }, (_, n) => `x${n}`),
        {},
      ).shown,
    ).toBe(10));
});

describe('silence', () => {
  it('is the only right answer to what nothing answers', () => expect([silence([]), silence(['a'])]).toEqual([1, 0]));
});
