import { unjudged } from './pool.ts';
import type { Question } from './question.ts';

const question: Question = {
  id: 'q001',
  text: 'x',
  postcode: '2060',
  clock: '2026-08-12T12:00:00+02:00',
  caller: 'anonymous',
  slice: 'vague',
};
const finding = (name: string, slugs: readonly string[]) => ({ name, search: () => Promise.resolve(slugs) });

describe('the pool', () => {
  it('holds what somebody found and nobody judged, whoever found it', async () => {
    const judged = new Map([['q001', { a: 0 } as const]]);
    const one = await unjudged([finding('one', ['a', 'b']), finding('two', ['c', 'b'])], [question], judged);
    const other = await unjudged([finding('two', ['b', 'c']), finding('one', ['b', 'a'])], [question], judged);
    expect([...(one[0]?.slugs ?? [])].sort()).toEqual(['b', 'c']);
    expect(one).toEqual(other);
  });

  it('goes as deep as it is asked to', async () => {
    const [only] = await unjudged([finding('one', ['a', 'b', 'c'])], [question], new Map(), { depth: 2 });
    expect([...(only?.slugs ?? [])].sort()).toEqual(['a', 'b']);
  });

  it('leaves out what is judged whole', async () => {
    expect(await unjudged([finding('one', ['a'])], [question], new Map([['q001', { a: 3 } as const]]))).toEqual([]);
  });
});
