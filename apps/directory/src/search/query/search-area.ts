import { refuse } from '@halte/contract-kit';
import type { FilterCandidate } from '@halte/dutch-text';
import { Database, type Acting, type Statement } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { KnownPlaces } from './known-places.ts';

/** Where is searched, and how that is known. */
export interface SearchArea {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly from: 'point' | 'postcode' | 'municipality' | 'text' | 'organisation' | 'region';
}

/** What a request says of where. */
export interface AskedArea {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly postcode?: string | undefined;
  readonly municipality?: string | undefined;
  readonly wholeRegion: boolean;
}

const REGION: SearchArea = { latitude: null, longitude: null, from: 'region' };

/** The middle of the places that an organisation maintains: where it works. */
const WORKING_AREA: Statement = {
  name: 'search.workingArea',
  text: `select avg(l.latitude) as latitude, avg(l.longitude) as longitude from directory.location l
    where l.maintained_by = $1 and l.visibility = 'public' and l.latitude is not null`,
};

/** Every search has an area: the one given, else one that the words name, else where the caller's organisation works. */
@Injectable()
export class SearchAreas {
  constructor(
    private readonly places: KnownPlaces,
    private readonly database: Database,
  ) {}

  /** @throws Failure `invalid_input` for half a point, or a place that nobody knows */
  async of(
    acting: Acting & { readonly caller: { readonly organisation?: string | undefined } },
    asked: AskedArea,
    filters: readonly FilterCandidate[],
  ): Promise<SearchArea> {
    if (asked.wholeRegion) return REGION;
    return this.#given(asked) ?? this.#named(filters) ?? (await this.#workingArea(acting)) ?? REGION;
  }

  #given({ latitude, longitude, postcode, municipality }: AskedArea): SearchArea | undefined {
    if ((latitude === undefined) !== (longitude === undefined)) throw half(latitude === undefined ? 'latitude' : 'longitude');
    if (latitude !== undefined && longitude !== undefined) return { latitude, longitude, from: 'point' };
    if (postcode !== undefined) return this.#known('postcode', postcode);
    return municipality === undefined ? undefined : this.#known('municipality', municipality);
  }

  #known(field: 'postcode' | 'municipality', name: string): SearchArea {
    const place = this.places.find(name);
    if (place) return { latitude: place.latitude, longitude: place.longitude, from: field };
    const message = 'is no place in this directory; give another one near it, or a point';
    throw refuse('invalid_input', undefined, { details: [{ field, message }] });
  }

  #named(filters: readonly FilterCandidate[]): SearchArea | undefined {
    const names = filters.flatMap((filter) => (filter.kind === 'postcode' || filter.kind === 'place' ? [filter.value] : []));
    const place = names.map((name) => this.places.find(name)).find((found) => found !== undefined);
    return place && { latitude: place.latitude, longitude: place.longitude, from: 'text' };
  }

  async #workingArea(
    acting: Acting & { readonly caller: { readonly organisation?: string | undefined } },
  ): Promise<SearchArea | undefined> {
    const { organisation } = acting.caller;
    if (organisation === undefined) return undefined;
    const [row] = await this.database.read<{ latitude: number | null; longitude: number | null }>(acting, WORKING_AREA, [organisation]);
    return row && row.latitude !== null ? { ...row, from: 'organisation' } : undefined;
  }
}

function half(field: string) {
  return refuse('invalid_input', undefined, { details: [{ field, message: 'is missing: a point needs both' }] });
}
