import { z } from 'zod';
import { id, text, version } from '../fields.ts';
import { LocationRef } from './location.schema.ts';
import { ServiceRef } from './service.schema.ts';

const reason = text('Why, in words for a visitor. It stands in the alert.', 400).optional();

/** Closes a service for the rest of today. */
export const ServiceClosing = z
  .strictObject({ ...ServiceRef.shape, reason })
  .meta({ id: 'ServiceClosing', description: 'That a service is closed for today.' });

/** Closes a location for the rest of today. */
export const LocationClosing = z
  .strictObject({ ...LocationRef.shape, reason })
  .meta({ id: 'LocationClosing', description: 'That a location is closed for today.' });

const now = {
  alert: z.string().max(500).nullable().describe('The notice that the record shows now.'),
  version: version.describe('The version of the record.'),
};

/** What closing for today did. */
export const ClosedToday = z
  .object({ closureId: id('the closure'), day: z.iso.date().max(10).describe('The day, by the clock of the place.'), ...now })
  .meta({ id: 'ClosedToday', description: 'Closed for today. Tomorrow the usual hours hold, and the notice is taken away.' });

/** What reopening did. */
export const Reopened = z.object(now).meta({ id: 'Reopened', description: 'The usual hours hold again.' });
