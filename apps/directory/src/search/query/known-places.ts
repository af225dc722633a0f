import { fold } from '@halte/dutch-text';
import { RoleReader, type Statement } from '@halte/nest-database';
import { anonymousCaller } from '@halte/nest-identity';
import { Injectable } from '@nestjs/common';

/** The middle of what everybody may know to be there. */
export interface KnownPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Only what the public view holds: where partners alone know a door, no middle is drawn from it. */
const MIDDLES: Statement = {
  name: 'search.places',
  text: `
    select coalesce(d.postcode, d.district, d.municipality) as name, avg(d.latitude) as latitude, avg(d.longitude) as longitude,
      grouping(d.postcode) = 0 as postcode, grouping(d.municipality) = 0 as municipality,
      array_agg(distinct d.postcode) filter (where d.postcode is not null) as postcodes
    from directory.search_document d where d.audiences && $1::text[] and d.latitude is not null
    group by grouping sets ((d.postcode), (d.district), (d.municipality))
    having coalesce(d.postcode, d.district, d.municipality) is not null`,
};

interface Middle extends KnownPlace {
  readonly postcode: boolean;
  readonly municipality: boolean;
  readonly postcodes: readonly string[] | null;
}

/** Where places are that people name: postcodes, neighbourhoods, municipalities. */
@Injectable()
export class KnownPlaces {
  #byName: ReadonlyMap<string, Middle> = new Map();
  #municipalities: readonly KnownPlace[] = [];
  #postcodes: readonly KnownPlace[] = [];

  constructor(private readonly index: RoleReader) {}

  async reload(): Promise<void> {
    const middles = await this.index.read<Middle>(anonymousCaller, MIDDLES, [['public']]);
    // Municipalities last: one that has the name of a neighbourhood is the larger.
    const ordered = [...middles].sort((one, other) => Number(one.municipality) - Number(other.municipality));
    this.#byName = new Map(ordered.map((place) => [fold(place.name), place]));
    this.#municipalities = middles.filter(({ municipality }) => municipality);
    this.#postcodes = middles.filter(({ postcode }) => postcode);
  }

  find(name: string): KnownPlace | undefined {
    return this.#byName.get(fold(name));
  }

  /** The postcode of a place that has only one. */
  postcodeOf(name: string): string | undefined {
    const postcodes = this.#byName.get(fold(name))?.postcodes ?? [];
    return postcodes.length === 1 ? postcodes[0] : undefined;
  }

  /** The municipalities whose middle lies within so many metres, the nearest always among them. */
  municipalitiesAround(latitude: number, longitude: number, meters: number): string[] {
    return byDistance(this.#municipalities, latitude, longitude)
      .filter((place, index) => index === 0 || place.meters <= meters)
      .map(({ name }) => name);
  }

  /** The postcode whose middle is nearest. */
  postcodeAt(latitude: number, longitude: number): string | undefined {
    return byDistance(this.#postcodes, latitude, longitude)[0]?.name;
  }
}

function byDistance(
  places: readonly KnownPlace[],
  latitude: number,
  longitude: number,
): { readonly name: string; readonly meters: number }[] {
  return places
    .map((place) => ({ name: place.name, meters: roughMeters(place, latitude, longitude) }))
    .sort((one, other) => one.meters - other.meters);
}

/** Good enough to tell towns apart. */
function roughMeters(place: KnownPlace, latitude: number, longitude: number): number {
  const east = (place.longitude - longitude) * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(place.latitude - latitude, east) * 111_320;
}
