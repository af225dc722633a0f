import { openingAt, openingState, type Closure, type LocalTime, type Opening, type ScheduleRule } from '@halte/opening-hours';
import { REFERENCE_DATE } from './reference-day.ts';
import { idOf } from './record-id.ts';
import { region } from './region.ts';
import { serviceSlugs } from './slugs.ts';

const at = (minute: number, day = REFERENCE_DATE): LocalTime => ({ day, minute });

/** Rules of a service: its own, and those of where it is. */
function rulesOf(slug: string) {
  const id = idOf('service', slug);
  const links = region().flatMap((record) =>
    record.table === 'service_at_location' && record.row.service_id === id ? [record.row.id] : [],
  );
  const owners = new Set([id, ...links]);
  const schedules: ScheduleRule[] = region().flatMap((record) =>
    record.table === 'schedule' && owners.has(record.row.service_id ?? record.row.service_at_location_id ?? '') ? [record.row] : [],
  );
  const closures: Closure[] = region().flatMap((record) =>
    record.table === 'closure' && record.row.service_id === id ? [record.row] : [],
  );
  return { schedules, closures };
}

describe('the hours of the region', () => {
  it.each<readonly [slug: string, minute: number, opening: Opening]>([
    ['linde-voeten', 14 * 60, 'open'],
    ['ketel-ouderen', 13 * 60, 'open'],
    ['poot-op-straat', 19 * 60, 'closed'],
    ['haven-bed', 2 * 60, 'open'],
    ['haven-bed', 12 * 60, 'closed'],
    ['lijn-112', 3 * 60, 'open'],
    ['lijn-1733', 7 * 60, 'open'],
    ['dijlebrug-pakket', 10 * 60, 'open'],
    ['dijlebrug-pakket', 14 * 60, 'closed'],
    ['drempel-infoavond', 19 * 60 + 15, 'closed'],
  ])('say that on the reference date %s at minute %i is %s', (slug, minute, opening) => {
    expect(openingAt(rulesOf(slug), at(minute))).toBe(opening);
  });

  it('hold to the holiday of 15 August', () => {
    const saturday = '2026-08-15';
    expect(openingAt(rulesOf('jas-geefwinkel'), at(11 * 60, saturday))).toBe('closed');
    expect(openingAt(rulesOf('haven-bed'), at(23 * 60, saturday))).toBe('open');
  });

  it('leave nobody who reads them in doubt, and open every service but the seasonal within six weeks', () => {
    const never = serviceSlugs().filter((slug) => {
      const { opening, opensAt } = openingState(rulesOf(slug), at(4 * 60));
      return opening === 'unknown' || (opening === 'closed' && opensAt === undefined);
    });
    expect(never.length).toBeLessThan(16);
    expect(never).toEqual(expect.arrayContaining(['haven-winter', 'klaproos-belastingen', 'lepel-kerstmaal']));
  });
});
