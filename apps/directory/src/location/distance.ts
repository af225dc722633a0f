/** A globe of this radius, in metres: what distances and boxes are both reckoned on. */
const EARTH_METERS = 6_371_000;
const METERS_PER_DEGREE = (EARTH_METERS * Math.PI) / 180;

/** Next to a pole a box would be as wide as the world; nobody lives there. */
const LEAST_COSINE = 0.01;

/** A circle on the map. */
export interface MapCircle {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusMeters: number;
}

/** The edges of a box, in degrees. */
export interface MapBox {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** A box that holds a circle: leaves out most of what lies outside without reckoning. */
export function boxAround({ latitude, longitude, radiusMeters }: MapCircle): MapBox {
  const north = radiusMeters / METERS_PER_DEGREE;
  const east = Math.min(180, north / Math.max(LEAST_COSINE, Math.cos((latitude * Math.PI) / 180)));
  return { south: latitude - north, north: latitude + north, west: longitude - east, east: longitude + east };
}

/** SQL: how far a row with `latitude` and `longitude` is from a point in a straight line, in metres (haversine). */
export function metersFrom(latitude: string, longitude: string, row: string): string {
  const half = (column: string, value: string): string => `power(sin(radians(${row}.${column} - ${value}) / 2), 2)`;
  const haversine = `${half('latitude', latitude)} + cos(radians(${latitude})) * cos(radians(${row}.latitude)) * ${half('longitude', longitude)}`;
  return `2 * ${EARTH_METERS} * asin(sqrt(least(1, ${haversine})))`;
}
