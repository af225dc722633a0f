import { openingState, type LocalTime } from '@halte/opening-hours';
import type { InOf, OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import type { Reasons } from './candidates.ts';
import type { Door } from './doors.ts';
import type { SoughtAlternative } from './sought.ts';
import type { Weighed } from './weigh.ts';

export type SearchResult = OutputOf<typeof directory.search.find.response>;
export type SearchRequest = InOf<typeof directory.search.find>;

/** A result as it is answered. */
export function resultOf(
  found: Weighed,
  door: Door,
  at: LocalTime,
  own: string | undefined,
  reasons: SearchResult['reasons'],
): SearchResult {
  const { number: _, ...shown } = door;
  const { opening, until, opensAt } = openingState(found.hours, at);
  return {
    ...shown,
    kind: found.kind,
    place: door.place ?? found.municipality,
    distanceMeters: found.distance === null || door.latitude === null ? null : Math.round(found.distance),
    opening,
    openUntil: until ?? null,
    opensAt: opensAt ?? null,
    own: own === found.maintainedBy,
    score: found.score,
    parts: [...found.parts],
    reasons,
  };
}

/** Why a document was found. */
export function reasonsOf(reasons: Reasons | undefined, sought: readonly SoughtAlternative[]): SearchResult['reasons'] {
  return (reasons?.places ?? []).slice(0, 12).flatMap((place, index) => {
    const alternative = sought[place - 1];
    if (!alternative) return [];
    const value = Math.min(1, Math.round((reasons?.fits[index] ?? 0) * 1e4) / 1e4);
    return [{ asked: alternative.asked.slice(0, 100), found: alternative.found.slice(0, 100), why: alternative.why, value }];
  });
}
