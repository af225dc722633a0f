/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one word of the other; `most + 1`
 * where it is more than `most` (optimal string alignment). Takes time in proportion to the shorter word times `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const [start, back] = commonEnds(one, other);
  return distanceOfRest(one.slice(start, one.length - back), other.slice(start, other.length - back), most);
}

/** How many letters are the same from the front, and from the back. */
function commonEnds(one: string, other: string): [start: number, back: number] {
  const shorter = Math.min(one.length, other.length);
  let [start, back] = [0, 0];
  while (start < shorter && one[start] === other[start]) start += 1;
  while (back < shorter - start && one[one.length - 1 - back] === other[other.length - 1 - back]) back += 1;
  return [start, back];
}

function distanceOfRest(one: string, other: string, most: number): number {
  let [before, previous] = [[] as number[], Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow(one, other, row, { before, previous, most });
    if (current.every((distance) => distance > most)) return most + 1;
    [before, previous] = [previous, current];
  }
  return Math.min(previous[other.length] ?? most + 1, most + 1);
}

interface Rows {
  readonly before: readonly number[];
  readonly previous: readonly number[];
  readonly most: number;
}

/** Only what lies within `most` of the diagonal is filled in: the rest is too far anyway. */
function nextRow(one: string, other: string, row: number, { before, previous, most }: Rows): number[] {
  const far = most + 1;
  const current = new Array<number>(other.length + 1).fill(far);
  if (row <= most) current[0] = row;
  for (let column = Math.max(1, row - most); column <= Math.min(other.length, row + most); column += 1) {
    const change = (previous[column - 1] ?? far) + (one[row - 1] === other[column - 1] ? 0 : 1);
    const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    const swap = swapped ? (before[column - 2] ?? far) + 1 : far;
    current[column] = Math.min(change, (previous[column] ?? far) + 1, (current[column - 1] ?? far) + 1, swap);
  }
  return current;
}
