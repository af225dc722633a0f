import { CALLERS, isHeldOut, SLICES } from './question.ts';
import { questions } from './questions.ts';

const every = questions();
const inBelgium = ([latitude, longitude]: readonly [number, number]) =>
  latitude > 49.4 && latitude < 51.6 && longitude > 2.5 && longitude < 6.5;

describe('the questions', () => {
  it.each(every.map((question) => [question.id, question] as const))('%s is well formed', (_, question) => {
    const known = ['id', 'text', 'point', 'postcode', 'clock', 'caller', 'slice'];
    expect(Object.keys(question).filter((key) => !known.includes(key))).toEqual([]);
    expect(question.id).toMatch(/^q\d{3}$/);
    expect(question.text.trim()).toBe(question.text);
    expect(question.text).not.toBe('');
    expect(question.clock).toMatch(/^2026-08-[0-3]\dT[0-2]\d:[0-5]\d:00\+02:00$/);
    expect(new Date(question.clock).getTime()).not.toBeNaN();
    expect(SLICES).toContain(question.slice);
    expect(CALLERS).toContain(question.caller);
    expect([question.point, question.postcode].filter(Boolean)).toHaveLength(1);
    if (question.point) expect(inBelgium(question.point)).toBe(true);
    if (question.postcode) expect(question.postcode).toMatch(/^[1-9]\d{3}$/);
  });

  it('are each asked once', () => {
    expect(new Set(every.map(({ id }) => id)).size).toBe(every.length);
    expect(new Set(every.map(({ text, point, postcode, clock }) => JSON.stringify([text, point, postcode, clock]))).size).toBe(
      every.length,
    );
  });

  it('fill every slice with twelve a part', () => {
    for (const part of new Set(every.map(({ id }) => Math.ceil(Number(id.slice(1)) / 120))))
      for (const slice of SLICES)
        expect([slice, questions({ part }).filter((question) => question.slice === slice).length]).toEqual([slice, 12]);
  });
});

describe('the held-out half', () => {
  it('is decided by the hash of the id alone', () => {
    // sha256 of q001 begins with a8, of q002 with ed.
    expect([isHeldOut({ id: 'q001' }), isHeldOut({ id: 'q002' })]).toEqual([false, true]);
  });

  it('is about half', () => {
    const share =
      Array.from({ length: 240 }, (_, n) => isHeldOut({ id: `q${String(n + 1).padStart(3, '0')}` })).filter(Boolean).length / 240;
    expect(share).toBeGreaterThan(0.42);
    expect(share).toBeLessThan(0.58);
  });
});
