import { isPublicHoliday } from './index.ts';

/** As published for those years. */
const MOVING = [
  '2024-04-01',
  '2024-05-09',
  '2024-05-20',
  '2025-04-21',
  '2025-05-29',
  '2025-06-09',
  '2026-04-06',
  '2026-05-14',
  '2026-05-25',
];
const FIXED = ['2026-01-01', '2026-05-01', '2026-07-21', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25'];

describe('public holidays of Belgium', () => {
  it.each([...MOVING, ...FIXED])('%s is one', (day) => expect(isPublicHoliday(day)).toBe(true));

  it('are ten a year', () => {
    const days = Array.from({ length: 365 }, (_, later) => new Date(Date.UTC(2026, 0, 1 + later)).toISOString().slice(0, 10));
    expect(days.filter(isPublicHoliday)).toHaveLength(10);
  });
});
