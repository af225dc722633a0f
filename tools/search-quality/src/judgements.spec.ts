import { findPlaceSlugs, regionChecksum, serviceSlugs } from '@halte/sample-region';
import { doorsFor } from './doors.ts';
import { judgementFiles, judgements, type Grades } from './judgements.ts';
import { questions } from './questions.ts';
import { contentWords } from './tokens.ts';

const asked = questions();
const known = new Set([...serviceSlugs(), ...findPlaceSlugs()]);
const gradesOf = (id: string): Grades => judgements().get(id) ?? {};
const best = (id: string) => {
  const grades = Object.entries(gradesOf(id));
  const highest = Math.max(...grades.map(([, grade]) => grade));
  return grades.filter(([, grade]) => grade === highest).map(([slug]) => slug);
};

describe.each([1, 2])('pass %i', (pass) => {
  it('is of this region: where the region changed, look again at what changed and set its new checksum', () => {
    for (const { region } of judgementFiles(pass)) expect(region).toBe(regionChecksum());
  });

  it('grades known doors of known questions from 0 to 3', () => {
    const ids = new Set(asked.map(({ id }) => id));
    for (const [id, grades] of judgements(pass)) {
      expect(ids).toContain(id);
      for (const [slug, grade] of Object.entries(grades))
        expect([id, slug, known.has(slug), [0, 1, 2, 3].includes(grade)]).toEqual([id, slug, true, true]);
    }
  });
});

describe('the judgements', () => {
  const judgedParts = asked.filter(({ id }) => judgements().has(id));

  it.each(judgedParts.map((question) => [question.id, question] as const))('of %s fit its slice', (id, { slice }) => {
    const grades = Object.values(gradesOf(id));
    if (slice === 'no-answer') expect(grades.filter((grade) => grade > 0)).toEqual([]);
    else expect(Math.max(...grades)).toBe(3);
  });

  it('hold nothing good that the asker may not see', () => {
    const visible = { anonymous: seenBy('anonymous'), partner: seenBy('partner') };
    const hidden = judgedParts.flatMap(({ id, caller }) =>
      Object.entries(gradesOf(id)).flatMap(([slug, grade]) => (grade > 0 && !visible[caller].has(slug) ? [`${id} ${slug}`] : [])),
    );
    expect(hidden).toEqual([]);
  });

  it('have at most half of the questions share a content word with a best door', () => {
    const texts = new Map(doorsFor('partner').map(({ slug, text }) => [slug, contentWords(text)]));
    const answerable = judgedParts.filter(({ slice }) => slice !== 'no-answer');
    const shares = answerable.filter(({ id, text }) =>
      best(id).some((slug) => [...contentWords(text)].some((word) => texts.get(slug)?.has(word))),
    );
    expect(shares.length).toBeLessThanOrEqual(answerable.length / 2);
  });
});

const seenBy = (caller: 'anonymous' | 'partner') => new Set(doorsFor(caller).map(({ slug }) => slug));
