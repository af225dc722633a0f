import { z } from 'zod';
import { id, line } from '../fields.ts';
import { PackOrganization, PackSource } from './pack-parts.schema.ts';
import { PackPlace, PackService } from './pack-records.schema.ts';

/** Of which service, and where. */
export const SheetRef = z
  .strictObject({
    serviceId: id('the service'),
    locationId: id('the location where somebody goes').optional(),
  })
  .meta({ id: 'SheetRef', description: 'Names a service, and which of its places; the first of them where none is named.' });

/** What somebody needs to get to a service. */
export const Sheet = z
  .object({
    service: PackService.describe('The service.'),
    organization: PackOrganization.optional().describe('Who offers it.'),
    place: PackPlace.optional().describe('Where to go. Absent for a line to call, and for what comes to you.'),
    elsewhere: z.array(PackPlace).max(200).describe('Its other places.'),
    picture: z
      .object({ alt: line('What can be seen.', 2_000) })
      .optional()
      .describe('There is a picture of the door.'),
    sources: z.array(PackSource).max(100).describe('Where this comes from.'),
  })
  .meta({ id: 'Sheet', description: 'What somebody needs to get to a service, as everybody may see it.' });

/** A file has no other answer. */
export const SheetPicture = z.object({}).meta({ id: 'SheetPicture', description: 'Nothing beside the file.' });
