import { measure, summary } from './measure.ts';
import { isHeldOut, type Question, type Slice } from './question.ts';
import { report } from './report.ts';

const ask = (id: string, slice: Slice): Question => ({
  id,
  text: 'x',
  postcode: '2060',
  clock: '2026-08-12T12:00:00+02:00',
  caller: 'anonymous',
  slice,
});
// q001 is of the tuning half, q002 of the held-out half.
const asked = [ask('q001', 'time'), ask('q002', 'place')];
const judged = new Map([
  ['q001', { a: 3, b: 1 } as const],
  ['q002', { a: 3 } as const],
]);
const finding = (name: string, ...slugs: string[]) => ({ name, search: () => Promise.resolve(slugs) });

describe('the report', () => {
  it('tells slices of the tuning half, and totals alone of the other', async () => {
    const base = await measure(finding('base', 'c', 'a'), asked, judged);
    const ours = await measure(finding('ours', 'a', 'b'), asked, judged);
    const text = report([
      { name: 'base', measured: base },
      { name: 'ours', measured: ours },
    ]);
    expect(asked.map(isHeldOut)).toEqual([false, true]);
    expect(text).toMatch(/^time +0\.\d+ +1\.000$/m);
    expect(text).toMatch(/^place +0\.000 +0\.000$/m);
    const heldOut = text.slice(text.indexOf('Held-out'));
    expect(heldOut.split('\n').filter(Boolean)).toHaveLength(5);
    // One of the two shown is judged; 1 − (7/1.58496)/7 = 0.369 better, on the one question there is.
    expect(heldOut).toMatch(/^ours +1\.000 +1\.000 +0\.500 +0\.000 +0\.369 +0\.369$/m);
  });

  it('counts what nothing answers in silence alone', async () => {
    const measured = await measure(finding('ours', 'a'), [ask('q001', 'time'), ask('q003', 'no-answer')], judged);
    expect(summary(measured)).toEqual({ ndcg: expect.closeTo(7 / (7 + 1 / 1.58496), 4), reciprocalRank: 1, judgedAt10: 0.5, silence: 0 });
  });
});
