import { boxAround, type MapCircle } from '../../location/distance.ts';
import { cellsWithin } from '../index/cell.ts';

/** A circle on the map; its radius may be {@link EVERYWHERE}: then its middle is what distances are counted from. */
export type Circle = MapCircle;

/** No circle at all. */
export const EVERYWHERE = 0;

/** How far a search goes before it asks whether it has enough, in metres; then everywhere. */
export const RINGS = [5_000, 20_000, 60_000, EVERYWHERE] as const;

const ALL = { south: -90, north: 90, west: -180, east: 180 } as const;

/** The box around a circle, and the cells that it touches; all of the map, and no list of cells, for everywhere. */
export function searchedBox(circle: Circle) {
  if (circle.radiusMeters === EVERYWHERE) return { ...ALL, cells: undefined };
  const box = boxAround(circle);
  return { ...box, cells: cellsWithin(box) };
}
