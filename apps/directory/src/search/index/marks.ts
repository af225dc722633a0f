/** What can be asked of a door, each a bit of `marks` (known to be so) and of `denied` (known not to be). The order is stored: add at the end. */
export const MARKS = [
  'no_papers',
  'no_address',
  'anonymous',
  'no_appointment',
  'no_referral',
  'dogs',
  'cash_free',
  'tolerates_use',
  'drop_in',
  'luggage',
  'couples',
  'children',
  'wheelchair',
  'free',
  'no_documents',
  'interpreter',
  'by_phone',
] as const;

export type Mark = (typeof MARKS)[number];

/** The bits of these marks. */
export function bitsOf(marks: Iterable<string>): number {
  let bits = 0;
  for (const mark of marks) {
    const place = (MARKS as readonly string[]).indexOf(mark);
    if (place >= 0) bits |= 1 << place;
  }
  return bits;
}

/** The marks whose bits are set. */
export function marksOf(bits: number): Mark[] {
  return MARKS.filter((_, place) => (bits & (1 << place)) !== 0);
}

/** What is known of each mark, several sources laid over each other: the last that says something counts. */
export function bitsOfAnswers(answers: readonly Readonly<Record<string, boolean | null>>[]): {
  readonly marks: number;
  readonly denied: number;
} {
  const known = new Map<string, boolean>();
  for (const answer of answers) for (const mark of MARKS) if (typeof answer[mark] === 'boolean') known.set(mark, answer[mark]);
  const having = (value: boolean): string[] => [...known].flatMap(([mark, answer]) => (answer === value ? [mark] : []));
  return { marks: bitsOf(having(true)), denied: bitsOf(having(false)) };
}
