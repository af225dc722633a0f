import { bitsOfAnswers } from './marks.ts';
import { placeOf } from './place-of.ts';
import type { FindPlaceSource } from './record-source.ts';
import type { SearchDocument } from './search-document.ts';
import { seenOf, sees, withRestricted, type Viewer } from './viewer.ts';
import { weightedTerms, wordsIn, type LabelledTexts } from './weighted-terms.ts';

/** What a kind of place is called, by those who look for one. */
const KINDS: Readonly<Record<string, string>> = {
  food_distribution: 'voedselbedeling, distribution alimentaire, food distribution',
  community_house: 'buurthuis, maison de quartier, community house',
  day_centre: 'dagcentrum, inloop, centre de jour, day centre',
  night_shelter: 'nachtopvang, abri de nuit, night shelter',
  square: 'plein, place, square',
  park: 'park, parc',
  street: 'straat, rue, street',
  station: 'station, gare',
  market: 'markt, marché, market',
  library: 'bibliotheek, bibliothèque, library',
  school: 'school, école',
  place_of_worship: 'kerk, moskee, église, mosquée, church, mosque',
  health_centre: 'wijkgezondheidscentrum, maison médicale, health centre',
};

const AMENITIES: Readonly<Record<string, string>> = {
  power: 'stroom, opladen, stopcontact',
  water: 'water, drinkwater',
  toilet: 'toilet, wc',
  wifi: 'wifi, internet',
  warm: 'warm, verwarming',
};

/** What somebody may find a place by. One that is hidden is not found at all: there is nothing else to it. */
export function findPlaceDocuments(viewer: Viewer, source: FindPlaceSource): SearchDocument[] {
  if (!sees(viewer, source) || !sees(viewer, source.location)) return [];
  const location = withRestricted(viewer, source.location, source.restricted);
  const texts = textsOf(viewer, source);
  const { free, ...amenities } = source.amenities;
  return [
    {
      kind: 'find_place',
      recordId: location.id,
      serviceAtLocationId: null,
      maintainedBy: source.maintainedBy,
      ...placeOf(viewer, location),
      terms: weightedTerms(texts),
      words: wordsIn(texts),
      ...bitsOfAnswers([{ ...amenities, free: free ?? null }]),
      roomUntil: null,
      minimumAge: null,
      maximumAge: null,
      languages: [],
      catchment: null,
      reach: null,
      needs: [...new Set(seenOf(viewer, source.terms).flatMap(({ code, link }) => (link === 'need' && code ? [code] : [])))],
      standing: 1,
      hours: { schedules: seenOf(viewer, location.schedules), closures: seenOf(viewer, location.closures) },
    },
  ];
}

function textsOf(viewer: Viewer, { kind, amenities, terms, location, ...place }: FindPlaceSource): LabelledTexts {
  const talk = place.privateTalk ? `rustig praten, gesprek onder vier ogen. ${place.privateTalkWhere ?? ''}` : '';
  return {
    A: [location.name, location.alternateName, KINDS[kind ?? ''], ...seenOf(viewer, terms).flatMap(({ names }) => names)],
    B: [location.description, talk, ...Object.entries(AMENITIES).map(([name, words]) => (amenities[name] ? words : ''))],
    C: [place.houseRules, place.quietTimes],
    D: seenOf(viewer, location.addresses).flatMap(({ street, city, district }) => [street, city, district]),
  };
}
