import type { ContactPointRow } from './contact-point.store.ts';
import { dutyAt } from './duty.ts';

const point = (position: number, duty: ContactPointRow['duty']): ContactPointRow => ({
  position,
  kind: 'handoff',
  name: `ploeg ${position}`,
  role: null,
  phone: null,
  email: null,
  note: null,
  duty,
});
const weekdays: ContactPointRow['duty'][number] = { days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '09:00', until: '17:00', holidays: false };
const night = { days: ['FR', 'SA'], from: '22:00', until: '06:00', holidays: true } satisfies ContactPointRow['duty'][number];
const positions = (moment: string, points: readonly ContactPointRow[]) => {
  const { onDuty, otherwise, ...rest } = dutyAt(points, new Date(moment));
  return [onDuty.map(({ position }) => position), otherwise.map(({ position }) => position), 'next' in rest ? rest.next : undefined];
};

describe('who answers at a moment', () => {
  const points = [point(1, [weekdays]), point(2, []), point(3, [night]), point(4, [{ ...weekdays, days: ['WE'] }])];

  it('is everybody on duty, in the order in which they are asked', () => {
    expect(positions('2026-11-25T10:00:00Z', points)).toEqual([[1, 4], [2], undefined]);
  });

  it('goes by the clock of Brussels, before and after it is set back', () => {
    expect(positions('2026-10-23T07:00:00Z', points)[0]).toEqual([1]);
    expect(positions('2026-10-26T07:59:00Z', points)[0]).toEqual([]);
    expect(positions('2026-10-26T08:00:00Z', points)[0]).toEqual([1]);
  });

  it('is whoever stays through the night', () => {
    expect(positions('2026-11-28T04:30:00Z', points)[0]).toEqual([3]);
    expect(positions('2026-11-28T05:00:00Z', points)[0]).toEqual([]);
  });

  it('is nobody on a public holiday who does not say so, and the next one is named', () => {
    expect(positions('2026-12-25T10:00:00Z', points)).toEqual([[], [2], { day: '2026-12-25', time: '22:00', position: 3 }]);
    expect(positions('2026-11-29T10:00:00Z', points)[2]).toEqual({ day: '2026-11-30', time: '09:00', position: 1 });
  });

  it('ends on its last day', () => {
    const gone = [point(1, [{ ...weekdays, lastDay: '2026-11-24' }])];
    expect(positions('2026-11-25T10:00:00Z', gone)).toEqual([[], [], undefined]);
  });
});
