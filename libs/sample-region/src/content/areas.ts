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
