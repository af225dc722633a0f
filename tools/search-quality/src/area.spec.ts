import { candidates, kilometres, pointOfQuestion } from './area.ts';
import type { Question } from './question.ts';

const ask = (where: Pick<Question, 'point'> | Pick<Question, 'postcode'>, caller: Question['caller'] = 'anonymous'): Question => ({
  id: 'q999',
  text: 'eten',
  clock: '2026-08-12T12:00:00+02:00',
  caller,
  slice: 'vague',
  ...where,
});
const slugs = (question: Question) => candidates(question).map(({ slug }) => slug);

describe('the candidates of a question', () => {
  it('are near', () => {
    const near = slugs(ask({ point: [51.2276, 4.4262] }));
    expect(near).toContain('lepel-zondag');
    expect(near).not.toContain('leiebocht-eten');
  });

  it('are lines for the area, wherever one is', () => {
    expect(slugs(ask({ postcode: '9000' }))).toContain('lijn-1813');
    expect(slugs(ask({ postcode: '9000' }))).not.toContain('straathoek-lijn');
    expect(slugs(ask({ postcode: '2100' }))).toContain('ocmw-deurne-uithuis');
    expect(slugs(ask({ postcode: '2060' }))).not.toContain('ocmw-deurne-uithuis');
  });

  it('are what the caller may see', () => {
    expect(slugs(ask({ postcode: '2600' }))).not.toContain('haven-gezinnen');
    expect(slugs(ask({ postcode: '2600' }, 'partner'))).toContain('haven-gezinnen');
  });
});

describe('the place of a question', () => {
  it('is the middle of its postcode, where it has no point', () => {
    expect(kilometres(pointOfQuestion(ask({ postcode: '2800' })), [51.028, 4.48])).toBeLessThan(3);
  });

  it('is refused where nobody knows the postcode', () => expect(() => pointOfQuestion(ask({ postcode: '8400' }))).toThrow('8400'));
});

describe('the distance', () => {
  // One degree of latitude is 6371 km × π / 180.
  it('follows the great circle', () => expect(kilometres([51, 4], [52, 4])).toBeCloseTo(111.195, 3));
});
