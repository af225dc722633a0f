import { places, type Place } from '../content/places.ts';
import { lot } from '../lot.ts';
import { doorOf } from '../pictures/door.ts';
import { idOf } from '../record-id.ts';
import { draft, type RegionRecord } from '../region-record.ts';
import { rightsOfPlace } from './place-rows.ts';

/** Every third house that everybody may come to has a picture of its door. */
const isPictured = ({ slug, organization, visibility }: Place) =>
  organization !== undefined && visibility === 'public' && lot(`${slug}/picture`) < 1 / 3;

/** The picture of a location, if it has one. */
export function photoRows(place: Place): readonly RegionRecord[] {
  if (!isPictured(place)) return [];
  const photo = { id: idOf('photo', place.slug), location_id: idOf('location', place.slug), alt: doorOf(place).alt };
  return [draft('photo', rightsOfPlace(place), { ...photo, media_type: 'image/png', licence: 'CC0-1.0' })];
}

/** The files of the pictures, which are stored apart from their rows. */
export const photoFiles = (): readonly { readonly photo_id: string; readonly bytes: Uint8Array }[] =>
  places()
    .filter(isPictured)
    .map((place) => ({ photo_id: idOf('photo', place.slug), bytes: doorOf(place).bytes }));
