import { isoAreasOf } from '@halte/hsds';
import type { Caller } from '@halte/nest-identity';
import { RoleReader, type Acting, type SqlValue } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { bitsOf } from '../index/marks.ts';
import { audienceOf } from './audience.ts';
import { candidatesStatement, countedStatement, REASONS } from './candidate.statements.ts';
import { EVERYWHERE, searchedBox, type Circle } from './circle.ts';
import { KnownPlaces } from './known-places.ts';
import { anyOf, type SoughtAlternative } from './sought.ts';
import type { Candidate } from './weigh.ts';

type Acted = Acting & { readonly caller: Caller };

/** What every candidate has to be. */
export interface Conditions {
  readonly sought: readonly SoughtAlternative[];
  readonly languages?: readonly string[] | undefined;
  readonly threshold?: readonly string[] | undefined;
  readonly age?: number | undefined;
  readonly livesIn?: string | undefined;
  readonly need?: string | undefined;
  /** The moment at which there has to be room, RFC 3339. */
  readonly roomAt?: string | undefined;
}

/** What a candidate has that is counted. */
export interface Counted {
  readonly recordId: string;
  readonly needs: readonly string[];
  readonly languages: readonly string[];
  readonly marks: number;
}

/** By which alternatives a document was found, and how well each fits. */
export interface Reasons {
  readonly id: number;
  /** Places in the list of alternatives, from 1. */
  readonly places: readonly number[];
  readonly fits: readonly number[];
}

/** The index, asked on behalf of a caller. */
@Injectable()
export class Candidates {
  constructor(
    private readonly index: RoleReader,
    private readonly places: KnownPlaces,
  ) {}

  within(acting: Acted, circle: Circle, conditions: Conditions): Promise<Candidate[]> {
    const shape = shapeOf(circle, conditions);
    const values = this.#values(acting, circle, conditions);
    return this.index.read<Candidate>(
      acting,
      candidatesStatement(shape),
      shape.words ? [...values, ...soughtValues(conditions.sought)] : values,
    );
  }

  counted(acting: Acted, circle: Circle, conditions: Conditions): Promise<Counted[]> {
    return this.index.read<Counted>(acting, countedStatement(shapeOf(circle, conditions)), this.#values(acting, circle, conditions));
  }

  async reasons(acting: Acted, found: readonly Candidate[], sought: readonly SoughtAlternative[]): Promise<Map<number, Reasons>> {
    if (found.length === 0 || sought.length === 0) return new Map();
    const values = [
      audienceOf(acting.caller),
      found.map(({ id }) => String(id)),
      ...soughtValues(sought),
      found.map(({ cell }) => String(cell)),
    ];
    const rows = await this.index.read<Reasons>(acting, REASONS, values);
    return new Map(rows.map((row) => [row.id, row]));
  }

  #postcodeAt({ latitude, longitude, radiusMeters }: Circle): string | undefined {
    return radiusMeters === EVERYWHERE ? undefined : this.places.postcodeAt(latitude, longitude);
  }

  #values({ caller }: Acted, circle: Circle, conditions: Conditions): SqlValue[] {
    const { latitude, longitude } = circle;
    const box = searchedBox(circle);
    const towns = circle.radiusMeters === EVERYWHERE ? null : this.places.municipalitiesAround(latitude, longitude, circle.radiusMeters);
    const postcode = conditions.livesIn ?? this.#postcodeAt(circle);
    const { sought, languages, threshold = [], age, livesIn, roomAt, need } = conditions;
    return [
      audienceOf(caller),
      anyOf(sought),
      latitude,
      longitude,
      box.south,
      box.north,
      box.west,
      box.east,
      languages ?? null,
      bitsOf(threshold),
      age ?? null,
      livesIn ?? null,
      roomAt ?? null,
      need ?? null,
      box.cells?.map(String) ?? null,
      towns,
      postcode ?? null,
      postcode === undefined ? null : isoAreasOf(postcode),
      circle.radiusMeters === EVERYWHERE ? null : circle.radiusMeters,
    ];
  }
}

function shapeOf({ radiusMeters }: Circle, { sought }: Conditions) {
  return { words: sought.length > 0, circle: radiusMeters !== EVERYWHERE };
}

function soughtValues(sought: readonly SoughtAlternative[]): SqlValue[] {
  return [
    sought.map(({ term }) => String(term)),
    sought.map(({ weight }) => String(weight)),
    sought.map(({ anywhere }) => anywhere),
    ...[0, 1, 2].map((label) => sought.map(({ labelled }) => labelled[label] as string)),
  ];
}
