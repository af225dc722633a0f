/** Where the numbers of each kind of record begin; none of them is in use. */
const FIRST = { organization: 1000, location: 2000, service: 4000 } as const;

/** A number that rings nowhere: `03 000 12 34`. */
export function telephone(kind: keyof typeof FIRST, index: number): string {
  const digits = String((FIRST[kind] + index) % 10_000).padStart(4, '0');
  return `03 000 ${digits.slice(0, 2)} ${digits.slice(2)}`;
}

/** What is said of when a number answers. */
export const ANSWERS = [
  'Tijdens de openingsuren; daarbuiten hoor je een antwoordapparaat.',
  'Laat het lang overgaan, we zitten niet altijd naast het toestel.',
  'Spreek een boodschap in, we bellen dezelfde dag terug.',
  'In de voormiddag neemt er het vlotst iemand op.',
  'Een bericht sturen mag ook.',
] as const;
