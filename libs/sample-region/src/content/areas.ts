import { finder, once, readTable } from './content-file.ts';

/** A neighbourhood: real, unlike what stands in it. */
export interface Area {
  readonly slug: string;
  readonly name: string;
  readonly municipality: string;
  /** The town as an address writes it. */
  readonly city: string;
  readonly postcode: string;
  readonly latitude: number;
  readonly longitude: number;
  /** How far from its middle one is still in it, in metres. */
  readonly radius: number;
}

/** The neighbourhoods of the region. */
export const areas = once((): readonly Area[] =>
  readTable('areas.txt').map(([slug = '', name = '', municipality = '', city = '', postcode = '', latitude, longitude, radius]) => ({
    slug,
    name,
    municipality,
    city,
    postcode,
    latitude: Number(latitude),
    longitude: Number(longitude),
    radius: Number(radius),
  })),
);

/** @throws TypeError where there is no such neighbourhood */
export const areaOf = finder('neighbourhood', areas);

/** The first and last postcode of each province; Brussels is a region of its own. */
const PROVINCES = [
  [1000, 1299, 'Brussels Hoofdstedelijk Gewest'],
  [1300, 1499, 'Waals-Brabant'],
  [1500, 1999, 'Vlaams-Brabant'],
  [2000, 2999, 'Antwerpen'],
  [3000, 3499, 'Vlaams-Brabant'],
  [3500, 3999, 'Limburg'],
  [4000, 4999, 'Luik'],
  [5000, 5999, 'Namen'],
  [6000, 6599, 'Henegouwen'],
  [6600, 6999, 'Luxemburg'],
  [7000, 7999, 'Henegouwen'],
  [8000, 8999, 'West-Vlaanderen'],
  [9000, 9999, 'Oost-Vlaanderen'],
] as const;

/** The province of a postcode. */
export function provinceOf(postcode: string): string {
  const number = Number(postcode);
  const province = PROVINCES.find(([first, last]) => number >= first && number <= last);
  if (!province) throw new TypeError(`No postcode of Belgium: ${postcode}`);
  return province[2];
}
