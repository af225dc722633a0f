import { z } from 'zod';
import { cursor, email, id, instant, limit, line, text, version, webAddress } from '../fields.ts';
import { readFields, writtenFields } from './record-fields.ts';

/** Who may see a record: everybody, the organisations of the network, or those of them that are named. */
export const Visibility = z
  .enum(['public', 'partner', 'ally'])
  .describe(
    'Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. ' +
      'A record is never seen by more than the records that it is part of.',
  );

/** The organisations that see a record of visibility `ally`. */
export const Allies = z
  .array(id('an organisation of the network'))
  .max(50)
  .describe('The organisations that see the record where its visibility is `ally`, besides the one that maintains it.');

/** {@link Allies} in an answer: named to the maintainer only. */
export const OwnAllies = Allies.nullable().describe(
  'The organisations that see the record where its visibility is `ally`. Only the organisation that maintains it is told; for others it is null.',
);

const RULED = ['id', 'name', 'alternate_name', 'description', 'email', 'website', 'year_incorporated', 'legal_status'] as const;
const FOUND = ['verified_on', 'verified_by', 'source_id'] as const;
/** Said in the profile of the organisation. */
const PROFILED = ['professional_secrecy', 'professional_secrecy_who'] as const;
const REST = ['tax_status', 'tax_id', 'logo', 'uri', 'parent_organization_id'] as const;

const content = {
  name: line('The official or public name of the organization.'),
  alternateName: line('Another name it is known by.').nullable(),
  description: text('What the organization does, in plain words.'),
  email: email('Its general e-mail address.').nullable(),
  website: webAddress('Its website.').nullable(),
  yearIncorporated: z.int().min(1000).max(2100).nullable().describe('The year in which it was legally formed.'),
  legalStatus: line('Its legal form: vzw, public body, cooperative.', 100).nullable(),
  ...readFields('organization', [...RULED, ...FOUND, ...PROFILED]),
  visibility: Visibility,
};

/** An organization (HSDS 3.0 `organization`). */
export const Organization = z
  .object({
    id: id('the organization'),
    ...content,
    ...readFields('organization', [...RULED, ...REST, ...PROFILED]),
    allies: OwnAllies,
    maintainedBy: id('the organisation of the network that maintains the record'),
    version,
    createdAt: instant('When the record was made'),
    lastModified: instant('When the record was last changed'),
  })
  .meta({ id: 'Organization', description: 'An organization that offers services (HSDS 3.0 organization).' });

/** What is needed to make an organization. */
export const OrganizationDraft = z
  .strictObject({
    name: content.name,
    alternateName: content.alternateName.optional(),
    description: content.description.default(''),
    email: content.email.optional(),
    website: content.website.optional(),
    yearIncorporated: content.yearIncorporated.optional(),
    legalStatus: content.legalStatus.optional(),
    ...writtenFields('organization', [...RULED, ...FOUND, ...PROFILED]),
    visibility: content.visibility.default('public'),
    allies: Allies.optional(),
  })
  .meta({ id: 'OrganizationDraft', description: 'A new organization.' });

/** A change: what is left out stays, `null` clears. */
export const OrganizationChange = z
  .strictObject({
    organizationId: id('the organization'),
    version: version.describe('The version that the change is based on; another one in the meantime is refused as `stale`.'),
    ...z.object(content).partial().shape,
    allies: Allies.optional(),
  })
  .meta({ id: 'OrganizationChange', description: 'A change of an organization: what is left out stays, null clears.' });

/** Which organizations to list. */
export const OrganizationQuery = z
  .strictObject({ limit, cursor })
  .meta({ id: 'OrganizationQuery', description: 'Which organizations to list, by name.' });

/** One organization. */
export const OrganizationRef = z
  .strictObject({ organizationId: id('the organization') })
  .meta({ id: 'OrganizationRef', description: 'Names one organization.' });
