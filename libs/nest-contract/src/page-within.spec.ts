import { pageWithin } from './page-within.ts';

const rows = (count: number, bytes: number) => Array.from({ length: count }, (_, number) => ({ number, text: 'x'.repeat(bytes) }));
const cursorOf = ({ number }: { number: number }): string => String(number);

describe('pageWithin', () => {
  it('ends at the limit, and says where where one more row was found', () => {
    const page = pageWithin(rows(4, 1), 3, cursorOf);
    expect(page.items.map(({ number }) => number)).toEqual([0, 1, 2]);
    expect(page.nextCursor).toBe('2');
  });

  it('is the last one where no more rows were found', () => {
    expect(pageWithin(rows(3, 1), 3, cursorOf).nextCursor).toBeNull();
    expect(pageWithin([], 3, cursorOf)).toEqual({ items: [], nextCursor: null });
  });

  it('ends early where its items would not fit into a message, counted in bytes', () => {
    const page = pageWithin(rows(3, 400_000), 3, cursorOf);
    expect(page.items).toHaveLength(2);
    expect(page.nextCursor).toBe('1');
    const accents = Array.from({ length: 3 }, (_, number) => ({ number, text: 'é'.repeat(300_000) }));
    expect(pageWithin(accents, 3, cursorOf).items).toHaveLength(1);
  });

  it('always holds one item, so that a list gets on', () => {
    const page = pageWithin(rows(2, 1_000_000), 2, cursorOf);
    expect(page.items).toHaveLength(1);
    expect(page.nextCursor).toBe('0');
  });
});
