import { cellsWithin } from '../index/cell.ts';

/** A circle on the map. */
export interface Circle {
  readonly latitude: number;
  readonly longitude: number;
  /** Or {@link EVERYWHERE}: then its middle is what distances are counted from. */
  readonly radiusMeters: number;
}

/** No circle at all. */
export const EVERYWHERE = 0;

/** How far a search goes before it asks whether it has enough, in metres; then everywhere. */
export const RINGS = [5_000, 20_000, 60_000, EVERYWHERE] as const;

const METERS_PER_DEGREE = 111_320;

const ALL = { south: -90, north: 90, west: -180, east: 180 } as const;

/** The box around a circle, and the cells that it touches; all of the map, and no list of cells, for everywhere. */
export function boxAround({ latitude, longitude, radiusMeters }: Circle) {
  if (radiusMeters === EVERYWHERE) return { ...ALL, cells: undefined };
  const north = radiusMeters / METERS_PER_DEGREE;
  const east = north / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  const box = { south: latitude - north, north: latitude + north, west: longitude - east, east: longitude + east };
  return { ...box, cells: cellsWithin(box) };
}
