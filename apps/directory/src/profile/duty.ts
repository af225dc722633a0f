import { localTime, openingAt, openingState, type OpeningRules } from '@halte/opening-hours';
import type { ContactPointRow } from './contact-point.store.ts';

/** Who answers at a moment, in the order in which they are asked; and where nobody does, who is next. */
export function dutyAt(points: readonly ContactPointRow[], moment: Date) {
  const now = localTime(moment);
  const saying = points.filter(({ duty }) => duty.length > 0);
  const onDuty = saying.filter(({ duty }) => openingAt(rulesOf(duty), now) === 'open');
  const otherwise = points.filter(({ duty }) => duty.length === 0);
  if (onDuty.length > 0) return { onDuty, otherwise };
  const [next] = saying
    .flatMap(({ position, duty }) => {
      const { opensAt } = openingState(rulesOf(duty), now);
      return opensAt ? [{ ...opensAt, position }] : [];
    })
    .sort((one, other) => `${one.day} ${one.time}`.localeCompare(`${other.day} ${other.time}`) || one.position - other.position);
  return { onDuty, otherwise, ...(next && { next }) };
}

function rulesOf(duty: ContactPointRow['duty']): OpeningRules {
  const schedules = duty.map(({ days, from, until, firstDay, lastDay, holidays }) => ({
    freq: 'WEEKLY' as const,
    byday: days.join(','),
    opens_at: from,
    closes_at: until,
    overnight: until <= from,
    public_holidays: holidays ? ('open' as const) : ('closed' as const),
    ...(firstDay !== undefined && { valid_from: firstDay }),
    ...(lastDay !== undefined && { valid_to: lastDay }),
  }));
  return { schedules, closures: [] };
}
