import type { MapBox } from '../../location/distance.ts';

/** A coarse cell of the map: a tenth of a degree each way, in Belgium 11 by 7 km. Its number is stored: the index is made anew when it changes. */
const PER_DEGREE = 10;
const COLUMNS = 360 * PER_DEGREE;

/** The cell of what has no place of its own that may be known: phone lines, what comes to you, what only tells its municipality. */
export const NOWHERE = -1;

/** The cell of a point. */
export function cellOf(latitude: number, longitude: number): number {
  return rowOf(latitude) * COLUMNS + columnOf(longitude);
}

/** The cells that a box touches. */
export function cellsWithin(box: MapBox): number[] {
  const cells: number[] = [];
  for (let row = rowOf(box.south); row <= rowOf(box.north); row += 1) {
    for (let column = columnOf(box.west); column <= columnOf(box.east); column += 1) cells.push(row * COLUMNS + column);
  }
  return cells;
}

function rowOf(latitude: number): number {
  return Math.floor((latitude + 90) * PER_DEGREE);
}

function columnOf(longitude: number): number {
  return Math.floor((longitude + 180) * PER_DEGREE);
}
