import { localTime } from '@halte/opening-hours';
import type { Acting } from '@halte/nest-database';
import type { Caller } from '@halte/nest-identity';
import { Injectable } from '@nestjs/common';
import { Candidates, type Conditions } from './candidates.ts';
import { EVERYWHERE, RINGS, type Circle } from './circle.ts';
import { isAfter, type PagePosition } from './page-position.ts';
import type { SearchArea } from './search-area.ts';
import { byRank, weigh, type Candidate, type Weighed, type Wishes } from './weigh.ts';

type Acted = Acting & { readonly caller: Caller };

/** A question, understood. */
export interface Search {
  readonly area: SearchArea;
  readonly radiusMeters?: number | undefined;
  readonly conditions: Conditions;
  readonly wishes: Wishes;
  readonly limit: number;
}

/** A page of results, and where the next one begins. */
export interface Found {
  readonly results: readonly Weighed[];
  readonly next: PagePosition | undefined;
  /** How far the circle went, in metres; 0 for everywhere. */
  readonly ring: number;
}

/** What distances are counted from where nobody said where; they are not told then. */
const MIDDLE = { latitude: 50.85, longitude: 4.35 } as const;
/** What fits this well, for its words, counts as an answer when it is asked whether there are enough. */
const GOOD_WORDS = 0.45;

/** Looks in wider and wider circles until there are enough. */
@Injectable()
export class FindDoors {
  constructor(private readonly candidates: Candidates) {}

  async find(acting: Acted, search: Search, position: PagePosition | undefined): Promise<Found> {
    const rings = ringsOf(search);
    let place = position ? rings.indexOf(position.ring) : 0;
    let from: PagePosition = position ?? { ring: rings[0] as number, beyond: EVERYWHERE };
    for (;;) {
      const ring = rings[place] ?? (rings.at(-1) as number);
      const ranked = await this.#ranked(acting, search, { ring, beyond: from.beyond });
      const left = ranked.filter((one) => isAfter(from, one));
      const last = place >= rings.length - 1;
      if (last || isEnough(left, search.limit, position))
        return pageOf(left, { ...from, ring }, last ? undefined : rings[place + 1], search);
      // A page after the first goes on outside the circle; the first page takes the wider circle as a whole.
      from = position ? { ring: rings[place + 1] as number, beyond: ring } : from;
      place += 1;
    }
  }

  async #ranked(acting: Acted, { area, conditions, wishes }: Search, { ring, beyond }: PagePosition): Promise<Weighed[]> {
    const candidates = await this.candidates.within(acting, circleOf(area, ring), conditions);
    const found = area.from === 'region' ? candidates.map((one) => ({ ...one, distance: null })) : candidates;
    const weighed = beyondOnly(onePerView(found), beyond).flatMap((candidate) => weigh(candidate, wishes) ?? []);
    return onePerRecord(weighed.sort(byRank));
  }
}

/** The circle of a ring; around the middle of the country where nobody said where. */
export function circleOf({ latitude, longitude }: SearchArea, ring: number): Circle {
  return latitude === null || longitude === null ? { ...MIDDLE, radiusMeters: EVERYWHERE } : { latitude, longitude, radiusMeters: ring };
}

/** The moment asked about, on the clock of the region. */
export function momentOf(at: string | undefined) {
  return localTime(at === undefined ? new Date() : new Date(at));
}

function ringsOf({ area, radiusMeters }: Search): number[] {
  if (area.from === 'region') return [EVERYWHERE];
  return radiusMeters === undefined ? [...RINGS] : [radiusMeters];
}

/** Those of which no place lies within the circle that was shown already; what has no place was shown with the first. */
function beyondOnly(found: readonly Candidate[], beyond: number): readonly Candidate[] {
  if (beyond === EVERYWHERE) return found;
  const shown = new Set(found.filter(({ distance }) => distance === null || distance <= beyond).map(({ recordId }) => recordId));
  return found.filter(({ recordId }) => !shown.has(recordId));
}

function isEnough(left: readonly Weighed[], limit: number, position: PagePosition | undefined): boolean {
  if (position) return left.length > 0;
  return left.filter(({ words }) => words >= GOOD_WORDS).length >= limit;
}

function pageOf(left: readonly Weighed[], from: PagePosition, wider: number | undefined, { limit, wishes }: Search): Found {
  const results = left.slice(0, limit);
  const shown = results.at(-1);
  const next = left.length > limit && shown ? { ring: from.ring, beyond: from.beyond, last: rankOf(shown) } : outside(from, wider);
  return { results: from.last === undefined ? ownNotFirst(results, wishes.own) : results, next, ring: from.ring };
}

function outside({ ring }: PagePosition, wider: number | undefined): PagePosition | undefined {
  return wider === undefined ? undefined : { ring: wider, beyond: ring };
}

function rankOf({ score, distance, id }: Weighed) {
  return { score, distance, id };
}

/** Nobody is sent to one's own door first while somebody else's answers too. Never hidden. */
function ownNotFirst(results: readonly Weighed[], own: string | undefined): readonly Weighed[] {
  if (own === undefined || results[0]?.maintainedBy !== own) return results;
  const other = results.findIndex(({ maintainedBy }) => maintainedBy !== own);
  return other < 0 ? results : [results[other] as Weighed, ...results.filter((_, place) => place !== other)];
}

/** Where an organisation has a view of its own on a record, it stands for what all partners know. */
function onePerView(found: readonly Candidate[]): Candidate[] {
  const special = new Set(found.filter((one) => one.special).map(({ recordId }) => recordId));
  return found.filter((one) => one.special || !special.has(one.recordId));
}

/** A service at several places is one result, at the place that counts most. */
function onePerRecord(ranked: readonly Weighed[]): Weighed[] {
  const seen = new Set<string>();
  return ranked.filter(({ recordId }) => !seen.has(recordId) && seen.add(recordId));
}
