import { boundedCache } from './bounded-cache.ts';

it('forgets the value that was longest not used', () => {
  const cache = boundedCache<number>({ max: 2, now: () => 0 });
  cache.set('a', 1, 10);
  cache.set('b', 2, 10);
  cache.get('a');
  cache.set('c', 3, 10);
  expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
});

it('forgets a value at its moment', () => {
  let clock = 0;
  const cache = boundedCache<number>({ max: 2, now: () => clock });
  cache.set('a', 1, 10);
  clock = 9;
  expect(cache.get('a')).toBe(1);
  clock = 10;
  expect(cache.get('a')).toBeUndefined();
});

it('counts a value that is set again once', () => {
  const cache = boundedCache<number>({ max: 2, now: () => 0 });
  cache.set('a', 1, 10);
  cache.set('b', 2, 10);
  cache.set('b', 3, 10);
  expect([cache.get('a'), cache.get('b')]).toEqual([1, 3]);
});
