/** The clock of the region. */
const TIME_ZONE = 'Europe/Brussels';

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short' });

/** The day that it is in the region, `YYYY-MM-DD`: shortly after midnight that is another one than in UTC. */
export function localDay(at: Date = new Date()): string {
  return day.format(at);
}
