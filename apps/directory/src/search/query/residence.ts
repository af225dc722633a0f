import type { FilterCandidate } from '@halte/dutch-text';

/** `uit Schoten`, `ik woon in Deurne`, `wij zijn van Deurne`. */
const BEFORE = /\b(?:(?:uit|van|from)\s+|(?:woon|woont|wonen|live|habite|habitons)\b[^,.;]{0,12})$/iu;
/** `in Deurne wonen`. */
const BEHIND = /^\s*(?:te |komen |gaan )?wo(?:nen|ont)\b/iu;

/** The place that a question names as where the person lives: what is only for that place is for them. */
export function residenceOf(text: string, filters: readonly FilterCandidate[]): string | undefined {
  const places = filters.filter(({ kind }) => kind === 'postcode' || kind === 'place');
  const home = places.find(
    ({ kind, start, end }) => kind === 'postcode' || BEFORE.test(text.slice(0, start)) || BEHIND.test(text.slice(end)),
  );
  return home?.value;
}
