import { z } from 'zod';
import { cursor, id, instant, limit, version } from '../fields.ts';
import { Allies, OwnAllies, Visibility } from './organization.schema.ts';
import { readFields, writtenFields } from './record-fields.ts';

/** A service at one location (HSDS 3.0 `service_at_location`). */
export const ServiceAtLocation = z
  .object({
    ...readFields('service_at_location', []),
    visibility: Visibility,
    allies: OwnAllies,
    maintainedBy: id('the organisation of the network that maintains the record'),
    version,
    createdAt: instant('When the link was made'),
    lastModified: instant('When it was last changed'),
  })
  .meta({ id: 'ServiceAtLocation', description: 'A service as it is offered at one location (HSDS 3.0 service_at_location).' });

/** Links a service to a location. */
export const ServiceAtLocationDraft = z
  .strictObject({
    ...writtenFields('service_at_location', ['id']),
    visibility: Visibility.default('public'),
    allies: Allies.optional(),
  })
  .meta({ id: 'ServiceAtLocationDraft', description: 'That a service is offered at a location.' });

/** A change: what is left out stays, `null` clears. */
export const ServiceAtLocationChange = z
  .strictObject({
    serviceAtLocationId: id('the service at one location'),
    version: version.describe('The version that the change is based on; another one in the meantime is refused as `stale`.'),
    ...writtenFields('service_at_location', ['id', 'service_id', 'location_id']),
    visibility: Visibility.optional(),
    allies: Allies.optional(),
  })
  .meta({ id: 'ServiceAtLocationChange', description: 'A change of a service at one location: what is left out stays, null clears.' });

/** Which services at locations to list. */
export const ServiceAtLocationQuery = z
  .strictObject({
    serviceId: id('the service whose locations to list').optional(),
    locationId: id('the location whose services to list').optional(),
    limit,
    cursor,
  })
  .meta({ id: 'ServiceAtLocationQuery', description: 'Which services at locations to list, by id.' });

/** One service at one location. */
export const ServiceAtLocationRef = z
  .strictObject({ serviceAtLocationId: id('the service at one location') })
  .meta({ id: 'ServiceAtLocationRef', description: 'Names one service at one location.' });

/** Carried by `already_linked`. */
export const AlreadyLinked = z
  .object({ existingId: id('the link that is there already') })
  .meta({ id: 'AlreadyLinked', description: 'The link that is there already.' });

/** What was unlinked. */
export const Unlinked = z
  .object({ serviceAtLocationId: id('the service at one location that is no longer there') })
  .meta({ id: 'Unlinked', description: 'The link that is no longer there.' });
