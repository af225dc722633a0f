import { z } from 'zod';
import { cursor, email, id, instant, limit, line, text, version, webAddress } from '../fields.ts';
import { Allies, OwnAllies, Visibility } from './organization.schema.ts';
import { readFields } from './record-fields.ts';

/** What the fields below say with rules of their own, what is kept elsewhere, and what only older packages write. */
const LEFT = [
  ...(['id', 'organization_id', 'name', 'alternate_name', 'description', 'also_for_you_if', 'url', 'email', 'status'] as const),
  ...(['application_process', 'fees_description', 'eligibility_description', 'minimum_age', 'maximum_age', 'alert'] as const),
  ...(['fees', 'assured_date', 'assurer_email', 'last_modified'] as const),
] as const;

const content = {
  name: line('The name of the service.'),
  alternateName: line('Another name it is known by.').nullable(),
  description: text('What the service does, in plain words.'),
  alsoForYouIf: text('"Also for you if…": for whom the service is, beyond what its name suggests.', 1_000).nullable(),
  url: webAddress('Where to read more about the service.').nullable(),
  email: email('Its e-mail address.').nullable(),
  status: z
    .enum(['active', 'inactive', 'defunct', 'temporarily closed'])
    .describe('Whether the service is there to go to (HSDS 3.0 service status).'),
  applicationProcess: text('What somebody does to get the service.', 2_000).nullable(),
  feesDescription: text('What it costs, in words.', 1_000).nullable(),
  eligibilityDescription: text('For whom the service is, in words.', 2_000).nullable(),
  minimumAge: z.int().min(0).max(130).nullable().describe('From which age, in years.'),
  maximumAge: z.int().min(0).max(130).nullable().describe('Up to which age, in years.'),
  alert: text('A passing notice: closed today, moved for a month.', 500).nullable(),
  ...readFields('service', [...LEFT, 'verified_on', 'verified_by', 'source_id']),
  visibility: Visibility,
};

const found = readFields('service', [
  ...LEFT,
  ...(['program_id', 'interpretation_services', 'wait_time', 'accreditations', 'licenses', 'what_to_expect'] as const),
]);

/** A service (HSDS 3.0 `service`). */
export const Service = z
  .object({
    id: id('the service'),
    organizationId: id('the organization that offers it'),
    ...content,
    ...found,
    allies: OwnAllies,
    maintainedBy: id('the organisation of the network that maintains the record'),
    version,
    createdAt: instant('When the record was made'),
    lastModified: instant('When the record was last changed'),
  })
  .meta({ id: 'Service', description: 'A service that an organization offers (HSDS 3.0 service).' });

/** What is needed to make a service. */
export const ServiceDraft = z
  .strictObject({
    organizationId: id('the organization that offers it'),
    ...z.object(content).partial().shape,
    name: content.name,
    description: content.description.default(''),
    status: content.status.default('active'),
    visibility: content.visibility.default('public'),
    allies: Allies.optional(),
  })
  .meta({ id: 'ServiceDraft', description: 'A new service.' });

/** A change: what is left out stays, `null` clears. */
export const ServiceChange = z
  .strictObject({
    serviceId: id('the service'),
    version: version.describe('The version that the change is based on; another one in the meantime is refused as `stale`.'),
    ...z.object(content).partial().shape,
    allies: Allies.optional(),
  })
  .meta({ id: 'ServiceChange', description: 'A change of a service: what is left out stays, null clears.' });

/** Which services to list. */
export const ServiceQuery = z
  .strictObject({
    organizationId: id('the organization whose services to list').optional(),
    status: z.array(content.status).max(4).optional().describe('Only services of these statuses; repeat the parameter for several.'),
    limit,
    cursor,
  })
  .meta({ id: 'ServiceQuery', description: 'Which services to list, by name.' });

/** Which services to export. */
export const ServiceExportQuery = z
  .strictObject({ organizationId: id('the organization whose services to export').optional() })
  .meta({ id: 'ServiceExportQuery', description: 'Which services to export.' });

/** One service. */
export const ServiceRef = z.strictObject({ serviceId: id('the service') }).meta({ id: 'ServiceRef', description: 'Names one service.' });

/** Carried by `duplicate_name`. */
export const DuplicateName = z
  .object({ existingId: id('the record that has the name already') })
  .meta({ id: 'DuplicateName', description: 'The record that has the name already.' });

/** Tells that a service was made or changed. */
export const ServiceChanged = z
  .object({
    id: id('the service'),
    organizationId: id('the organization that offers it'),
    maintainedBy: id('the organisation that maintains the record'),
    version,
    change: z
      .enum(['created', 'updated', 'removed'])
      .describe('What happened to the record. What is no longer for everybody is `removed` for everybody, as if it were gone.'),
    visibility: Visibility,
    lastModified: instant('When it happened'),
  })
  .meta({ id: 'ServiceChanged', description: 'A service was made or changed. Carries no content: read the service for that.' });
