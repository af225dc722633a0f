import { bootstrapLowerBound, mean } from './statistics.ts';

describe('the mean', () => {
  it('is 0 of nothing', () => expect(mean([])).toBe(0));
  it('is the sum over the count', () => expect(mean([1, 2, 6])).toBe(3));
});

describe('the bootstrap lower bound', () => {
  it('is the value itself where all are the same', () => expect(bootstrapLowerBound([0.25, 0.25, 0.25])).toBe(0.25));

  it('is the 5th percentile of the means', () => {
    // Of two values 0 and 1 a resample has mean 0, 0.5 or 1 with chances 1/4, 1/2, 1/4: the 5th percentile is 0.
    expect(bootstrapLowerBound([0, 1])).toBe(0);
    // Of 100 values, half 0 and half 1, it lies 1.645 standard errors of 0.05 below 0.5.
    const many = Array.from({ length: 100 }, (_, n) => n % 2);
    expect(bootstrapLowerBound(many)).toBeGreaterThan(0.4);
    expect(bootstrapLowerBound(many)).toBeLessThan(0.44);
  });

  it('is the same each time', () => expect(bootstrapLowerBound([0, 0.3, 1])).toBe(bootstrapLowerBound([0, 0.3, 1])));
});
