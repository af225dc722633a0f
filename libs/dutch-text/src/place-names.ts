import { PLACE_NAMES, PLACE_NAMES_LIKE_WORDS } from './data/place-names.ts';
import { PhraseTable } from './phrase-table.ts';
import { entriesIn } from './word-list.ts';

/** Names of places that a question may hold. */
export type PlaceNames = PhraseTable<string>;

/** What stands before a place. */
const BEFORE = ['in', 'te', 'naar', 'van', 'uit', 'rond', 'nabij'];

/**
 * Makes a list of places, each with how else people call it. Keep it: making it takes a while.
 * A name is found wherever its words stand, in any case and without accents, but not in another form.
 */
export function createPlaceNames(places: Iterable<readonly [name: string, others: readonly string[]]>): PlaceNames {
  return namesOf([...places].map(([name, others]) => [name, [name, ...others]] as const));
}

/** Antwerp with its districts and neighbourhoods, the towns around it and the larger ones of Flanders. */
export const FLEMISH_PLACES: PlaceNames = namesOf([
  ...entriesIn(PLACE_NAMES).map(([name, others]) => [name, [name, ...others]] as const),
  ...PLACE_NAMES_LIKE_WORDS.trim()
    .split(/\s+/)
    .map((name) => [name, BEFORE.map((before) => `${before} ${name}`)] as const),
]);

/** Names have no inflection: `mal` is not `Malle`. */
function namesOf(places: readonly (readonly [name: string, phrases: readonly string[]])[]): PlaceNames {
  return new PhraseTable(
    places.map(([name, phrases]) => [name, phrases.join(',')] as const),
    { inflected: false },
  );
}
