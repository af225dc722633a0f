/** The day on which the region is as it is written down: a Wednesday in August, the second of the month. */
export const REFERENCE_DATE = '2026-08-12';

const MIDNIGHT = Date.parse(`${REFERENCE_DATE}T00:00:00Z`);

/** A day before the reference date. */
export const daysBefore = (days: number): string => new Date(MIDNIGHT - days * 86_400_000).toISOString().slice(0, 10);

/** A moment before ten in the morning of the reference date. */
export const hoursBefore = (hours: number): string => new Date(MIDNIGHT + (8 - hours) * 3_600_000).toISOString().replace('.000Z', 'Z');
