import { z } from 'zod';
import { cursor, id, instant, limit, version } from '../fields.ts';
import { Allies, OwnAllies, Visibility } from './organization.schema.ts';
import { readFields, writtenFields } from './record-fields.ts';

const LEFT = ['id', 'verified_on', 'verified_by', 'source_id'] as const;

const content = writtenFields('location', LEFT);

/** A location (HSDS 3.0 `location`). */
export const Location = z
  .object({
    id: id('the location'),
    ...readFields('location', ['id', 'source_id']),
    visibility: Visibility,
    allies: OwnAllies,
    maintainedBy: id('the organisation of the network that maintains the record'),
    version,
    createdAt: instant('When the record was made'),
    lastModified: instant('When the record was last changed'),
  })
  .meta({ id: 'Location', description: 'A place where something is offered (HSDS 3.0 location).' });

/** What is needed to make a location. */
export const LocationDraft = z
  .strictObject({ ...content, visibility: Visibility, allies: Allies.optional() })
  .meta({ id: 'LocationDraft', description: 'A new location. Who may see it is said, never assumed.' });

/** A change: what is left out stays, `null` clears. */
export const LocationChange = z
  .strictObject({
    locationId: id('the location'),
    version: version.describe('The version that the change is based on; another one in the meantime is refused as `stale`.'),
    ...z.object(content).omit({ organizationId: true }).partial().shape,
    visibility: Visibility.optional(),
    allies: Allies.optional(),
  })
  .meta({ id: 'LocationChange', description: 'A change of a location: what is left out stays, null clears.' });

/** Which locations to list. */
export const LocationQuery = z
  .strictObject({
    organizationId: id('the organization whose locations to list').optional(),
    findPlaces: z.boolean().optional().describe('True: only places where outreach workers find people. False: only the others.'),
    limit,
    cursor,
  })
  .meta({ id: 'LocationQuery', description: 'Which locations to list, by id.' });

/** One location. */
export const LocationRef = z
  .strictObject({ locationId: id('the location') })
  .meta({ id: 'LocationRef', description: 'Names one location.' });
