import { isoAreasOf } from '@halte/hsds';
import { doorsFor, type Door, type Point } from './doors.ts';
import type { Question } from './question.ts';
import { rowsFor } from './region-rows.ts';

const RADIUS_KM = 10;
const EARTH_KM = 6371;

/** The doors a search may answer with at all: visible to the caller, and within 10 km or for the area of the asker. */
export function candidates(question: Question): readonly Door[] {
  const from = pointOfQuestion(question);
  const postcode = question.postcode ?? nearestPostcode(from);
  return doorsFor(question.caller).filter((door) => (door.points.length === 0 ? isFor(door, postcode) : isNear(door, from)));
}

const isNear = ({ points }: Door, from: Point) => points.some((point) => kilometres(from, point) <= RADIUS_KM);
const isFor = ({ areas }: Door, postcode: string) =>
  areas.length === 0 || areas.some((area) => area === postcode || isoAreasOf(postcode).includes(area));

/** The asker's point, or the middle of all that is in the postcode. */
export function pointOfQuestion({ id, point, postcode }: Question): Point {
  if (point) return point;
  const points = placedPostcodes().flatMap((place) => (place.postcode === postcode ? [place.point] : []));
  if (points.length === 0) throw new Error(`${id}: nothing of the region is in ${postcode}, so nobody can say where that is.`);
  const mean = (axis: 0 | 1) => points.reduce((sum, place) => sum + place[axis], 0) / points.length;
  return [mean(0), mean(1)];
}

function nearestPostcode(from: Point): string {
  const [nearest] = [...placedPostcodes()].sort((one, other) => kilometres(from, one.point) - kilometres(from, other.point));
  return nearest?.postcode ?? '';
}

function placedPostcodes(): readonly { readonly postcode: string; readonly point: Point }[] {
  const postcodes = new Map(rowsFor('anonymous', 'address').map((row) => [row.location_id, row.postal_code]));
  return rowsFor('anonymous', 'location').flatMap(({ id, latitude, longitude }) => {
    const postcode = postcodes.get(id);
    return postcode && latitude !== undefined && longitude !== undefined ? [{ postcode, point: [latitude, longitude] }] : [];
  });
}

/** As the crow flies. */
export function kilometres([latitude, longitude]: Point, [otherLatitude, otherLongitude]: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    half(otherLatitude - latitude) + Math.cos(radians(latitude)) * Math.cos(radians(otherLatitude)) * half(otherLongitude - longitude);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
}
