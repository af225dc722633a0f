import type { OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { isoAreasOf } from '@halte/hsds';
import { Database, type SqlValue, type Statement } from '@halte/nest-database';
import { anonymousCaller } from '@halte/nest-identity';
import { Injectable } from '@nestjs/common';
import type { PackArea } from './pack-area.ts';
import { placesOfArea, SERVICES_OF_AREA } from './pack-area.sql.ts';
import { ORGANIZATIONS, PLACES, SERVICES, SOURCES, TERMS } from './pack-records.sql.ts';

export type PackContent = OutputOf<typeof directory.packs.read.response>;
export type PackService = PackContent['services'][number];
export type PackPlace = PackContent['places'][number];
export type PackOrganization = PackContent['organizations'][number];
export type PackTerm = PackContent['terms'][number];
export type PackSource = PackContent['sources'][number];

/** A record as it stands in a pack, and where it comes from. */
export interface Packed<Item> {
  readonly id: string;
  readonly source: string | null;
  readonly item: Item;
}

/** A service or a find place, and how far from the middle of the area. */
export interface Found {
  readonly id: string;
  readonly metres: number | null;
  readonly kind: 'service' | 'place';
  readonly danger: boolean;
}

/** What an area holds, the nearest first; in all, and as far as a pack could hold it. */
export interface AreaContent {
  readonly found: readonly Found[];
  readonly services: number;
  readonly findPlaces: number;
}

interface PlaceRow {
  readonly id: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly metres: number | null;
  readonly postcode: string | null;
  readonly isFindPlace: boolean;
}

interface ServiceRow {
  readonly id: string;
  readonly metres: number | null;
  readonly danger: boolean;
  readonly isLine: boolean;
  readonly total: number;
}

/** Reads what everybody may see, whoever asks. */
@Injectable()
export class PackStore {
  constructor(private readonly database: Database) {}

  async find(area: PackArea, deadline: number): Promise<AreaContent> {
    const places = await this.#read<PlaceRow>(deadline, placesOfArea(area.statement), area.values);
    const services = await this.#services(area, places, deadline);
    const finds = places.filter(({ isFindPlace }) => isFindPlace);
    return {
      found: [
        ...services.map(({ id, metres, danger }) => ({ id, metres, danger, kind: 'service' as const })),
        ...finds.map(({ id, metres }) => ({ id, metres, danger: false, kind: 'place' as const })),
      ].sort(nearestFirst),
      services: totalOf(services),
      findPlaces: finds.length,
    };
  }

  services(ids: readonly string[], deadline: number): Promise<Packed<PackService>[]> {
    return this.#read(deadline, SERVICES, [ids]);
  }

  places(ids: readonly string[], deadline: number): Promise<Packed<PackPlace>[]> {
    return this.#read(deadline, PLACES, [ids]);
  }

  organizations(ids: readonly string[], deadline: number): Promise<Packed<PackOrganization>[]> {
    return this.#read(deadline, ORGANIZATIONS, [ids]);
  }

  async terms(codes: readonly string[], deadline: number): Promise<PackTerm[]> {
    return (await this.#read<PackTerm>(deadline, TERMS, [codes])).map(withoutNulls);
  }

  async sources(ids: readonly string[], deadline: number): Promise<PackSource[]> {
    return (await this.#read<PackSource>(deadline, SOURCES, [ids])).map(withoutNulls);
  }

  #services({ postcode }: PackArea, places: readonly PlaceRow[], deadline: number): Promise<ServiceRow[]> {
    const postcodes = [...new Set([...places.flatMap((place) => place.postcode ?? []), ...(postcode === undefined ? [] : [postcode])])];
    const [middle] = places;
    const ids = places.map(({ id }) => id);
    const values = [ids, postcodes, codesOf(postcodes), text(middle?.latitude), text(middle?.longitude)];
    return this.#read(deadline, SERVICES_OF_AREA, values);
  }

  #read<Row>(deadline: number, statement: Statement, values: readonly SqlValue[]): Promise<Row[]> {
    return this.database.read<Row>({ caller: anonymousCaller, deadline }, statement, values);
  }
}

const text = (value: number | null | undefined) => (value === null || value === undefined ? null : String(value));

/** How many there are of those with a place, and of those without: each row says it of its kind. */
function totalOf(rows: readonly ServiceRow[]): number {
  const ofKind = (line: boolean) => rows.find(({ isLine }) => isLine === line)?.total ?? 0;
  return ofKind(true) + ofKind(false);
}

/** Whom to call in danger comes first, then the nearest; the furthest is what is left out. */
function nearestFirst(one: Found, other: Found): number {
  return Number(other.danger) - Number(one.danger) || (one.metres ?? Infinity) - (other.metres ?? Infinity) || (one.id < other.id ? -1 : 1);
}

function withoutNulls<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;
}

/** How a service may name an area that somebody in one of these postcodes lives in. */
function codesOf(postcodes: readonly string[]): readonly string[] {
  return [...new Set(['BE', ...postcodes.flatMap((postcode) => [postcode, ...isoAreasOf(postcode)])])];
}
