import type { Concept } from './concept.ts';
import { HEALTH } from './data/concepts-of-health.ts';
import { LIVING } from './data/concepts-of-living.ts';
import { PEOPLE } from './data/concepts-of-people.ts';
import { RIGHTS } from './data/concepts-of-rights.ts';
import { SHELTER } from './data/concepts-of-shelter.ts';
import { PhraseTable } from './phrase-table.ts';
import type { Alternative } from './query.ts';
import { WEIGHTS } from './weights.ts';
import { phrasesIn } from './word-list.ts';
import { wordsOf } from './words.ts';

/** Every need that the library knows under several words. */
export const CONCEPTS: readonly Concept[] = [...SHELTER, ...LIVING, ...HEALTH, ...RIGHTS, ...PEOPLE];

const BY_ID = new Map(CONCEPTS.map((concept) => [concept.id, concept]));
const ALTERNATIVES = new Map(CONCEPTS.map((concept) => [concept.id, alternativesFor(concept)]));

/** All words by which a concept is recognised in a query. */
export const CONCEPT_PHRASES = new PhraseTable<Concept>(CONCEPTS.map((concept) => [concept, wordsFor(concept)] as const));

/** A concept by its id. */
export function conceptOf(id: string): Concept | undefined {
  return BY_ID.get(id);
}

/** What a text is searched for on behalf of a concept, best first. Empty for an unknown one. */
export function conceptAlternatives(id: string): readonly Alternative[] {
  return ALTERNATIVES.get(id) ?? [];
}

function wordsFor({ label, same, said = '', fr = '', en = '' }: Concept): string {
  return [label, same, said, fr, en].join(',');
}

function alternativesFor({ label, same, near = '' }: Concept): readonly Alternative[] {
  const alternatives = [
    ...phrasesIn(`${label},${same}`).map((phrase) => alternative(phrase, WEIGHTS.synonym, 'synonym')),
    ...phrasesIn(near).map((phrase) => alternative(phrase, WEIGHTS.near, 'near')),
  ];
  return alternatives.filter(({ stems }) => stems.length > 0);
}

function alternative(phrase: string, weight: number, why: 'synonym' | 'near'): Alternative {
  return { stems: wordsOf(phrase).flatMap((word) => (word.kind === 'content' ? [word.stem] : [])), weight, why, text: phrase };
}
