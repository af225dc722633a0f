import { refuse, type InOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';

/** The area of a pack: what names it, and the condition on a location `l` with an address `a`. */
export interface PackArea {
  /** The same for everybody who asks for the same area: their packs are one. */
  readonly key: string;
  readonly statement: 'Municipality' | 'Postcode' | 'Box';
  readonly values: readonly string[];
  readonly postcode?: string;
}

type Query = InOf<typeof directory.packs.read>;

/** Hundredths of a degree, about a kilometre: boxes that differ by less are one. */
const GRID = 100;

const MOST_DEGREES = 1;

/** @throws Failure `invalid_input` where not exactly one area is named, or a box is none, or too large */
export function areaOf({ municipality, postcode, south, west, north, east }: Query): PackArea {
  const edges = [south, west, north, east].filter((edge) => edge !== undefined);
  const named = [municipality, postcode, edges.length > 0 ? edges : undefined].filter((one) => one !== undefined).length;
  if (named !== 1) throw refused('municipality', 'name one area: a municipality, or a postcode, or the four edges of a box');
  if (postcode !== undefined) return { key: `postcode ${postcode}`, statement: 'Postcode', values: [postcode], postcode };
  if (municipality !== undefined) return municipalityOf(municipality);
  if (edges.length < 4) throw refused('south', 'a box has four edges: south, west, north, east');
  return boxOf(edges as readonly number[] as readonly [number, number, number, number]);
}

function municipalityOf(name: string): PackArea {
  const lower = name.toLowerCase();
  return { key: `municipality ${lower}`, statement: 'Municipality', values: [lower] };
}

/** Rounded outwards, so that nothing of what was asked for is missing. */
function boxOf([south, west, north, east]: readonly [number, number, number, number]): PackArea {
  if (south > north || west > east) throw refused('north', 'a box has its north above its south, and its east beyond its west');
  if (north - south > MOST_DEGREES || east - west > MOST_DEGREES) throw refused('north', 'a box measures one degree each way at the most');
  const values = [Math.floor(south * GRID), Math.floor(west * GRID), Math.ceil(north * GRID), Math.ceil(east * GRID)];
  const rounded = values.map((edge) => (edge / GRID).toFixed(2));
  return { key: `box ${rounded.join(' ')}`, statement: 'Box', values: rounded };
}

function refused(field: string, message: string) {
  return refuse('invalid_input', undefined, { details: [{ field, message }] });
}
