import { z, type ZodType } from 'zod';
import { id, version } from '../fields.ts';
import * as item from './detail-items.schema.ts';

const list = <R extends ZodType, D extends ZodType>(read: R, draft: D, description: string) => ({
  read: z.array(read).max(1_000).describe(description),
  draft: z.array(draft).max(100).optional().describe(`${description} The list replaces the one that is there.`),
});

const one = <R extends ZodType, D extends ZodType>(read: R, draft: D, description: string) => ({
  read: read.nullable().describe(description),
  draft: draft.nullable().optional().describe(`${description} It replaces the one that is there; null removes it.`),
});

const parts = {
  phones: list(item.Phone, item.PhoneDraft, 'The numbers to call, the best one first.'),
  contacts: list(item.Contact, item.ContactDraft, 'Whom to ask for.'),
  schedules: list(item.Schedule, item.ScheduleDraft, 'When it is open.'),
  closures: list(item.Closure, item.ClosureDraft, 'Days on which other hours hold.'),
  languages: list(item.Language, item.LanguageDraft, 'The languages that are spoken.'),
  funding: list(item.Funding, item.FundingDraft, 'Where the money comes from.'),
  photos: list(item.Photo, item.PhotoDraft, 'What is said of the pictures. One that is left out is removed, with its file.'),
  thresholdProfile: one(item.ThresholdProfile, item.ThresholdProfileDraft, 'How high the threshold is.'),
  terms: list(item.Term, item.TermDraft, 'The terms that it is sorted under.'),
};

const { phones, contacts, schedules, closures, languages, funding, photos, thresholdProfile, terms } = parts;

const ofService = {
  ...{ phones, contacts, schedules, closures, languages, funding, photos, thresholdProfile, terms },
  serviceAreas: list(item.ServiceArea, item.ServiceAreaDraft, 'The areas whose people it is for.'),
  costOptions: list(item.CostOption, item.CostOptionDraft, 'What it costs.'),
  requiredDocuments: list(item.RequiredDocument, item.RequiredDocumentDraft, 'What to bring.'),
  capacities: list(item.Capacity, item.CapacityDraft, 'How much room there is.'),
};

const ofLocation = {
  ...{ phones, contacts, schedules, closures, languages, photos, terms },
  addresses: list(item.Address, item.AddressDraft, 'Where it is, and where its post goes.'),
  accessibility: list(item.Accessibility, item.AccessibilityDraft, 'What makes it easier to use.'),
  findPlace: one(item.FindPlace, item.FindPlaceDraft, 'What makes it a place where outreach workers find people.'),
};

const ofOrganization = {
  ...{ phones, contacts, funding, terms },
  programs: list(item.Program, item.ProgramDraft, 'Several services under one name.'),
  organizationIdentifiers: list(item.OrganizationIdentifier, item.OrganizationIdentifierDraft, 'Numbers that others gave it.'),
};

const ofServiceAtLocation = { phones, contacts, schedules, closures, thresholdProfile, terms };

type Part = { readonly read: ZodType; readonly draft: ZodType };
type Side<P extends Record<string, Part>, S extends 'read' | 'draft'> = { [Key in keyof P]: P[Key][S] };

function side<P extends Record<string, Part>, S extends 'read' | 'draft'>(all: P, which: S): Side<P, S> {
  return Object.fromEntries(Object.entries(all).map(([key, part]) => [key, part[which]])) as Side<P, S>;
}

const based = version.describe('The version of the record that the change is based on; another one in the meantime is refused as `stale`.');
const present = version.describe('The version of the record.');

const ref = {
  service: { serviceId: id('the service') },
  location: { locationId: id('the location') },
  organization: { organizationId: id('the organization') },
  serviceAtLocation: { serviceAtLocationId: id('the service at one location') },
};

const said = (name: string, of: string) => ({ id: `${name}Details`, description: `What belongs to ${of}.` });
const saidOfChange = (name: string, of: string) => ({
  id: `${name}DetailsChange`,
  description: `What belongs to ${of}: a list that is given replaces the one that is there, what is left out stays.`,
});

/** What belongs to a service. */
export const ServiceDetails = z.object({ ...ref.service, version: present, ...side(ofService, 'read') }).meta(said('Service', 'a service'));
export const ServiceDetailsChange = z
  .strictObject({ ...ref.service, version: based, ...side(ofService, 'draft') })
  .meta(saidOfChange('Service', 'a service'));

/** What belongs to a location. */
export const LocationDetails = z
  .object({ ...ref.location, version: present, ...side(ofLocation, 'read') })
  .meta(said('Location', 'a location'));
export const LocationDetailsChange = z
  .strictObject({ ...ref.location, version: based, ...side(ofLocation, 'draft') })
  .meta(saidOfChange('Location', 'a location'));

/** What belongs to an organization. */
export const OrganizationDetails = z
  .object({ ...ref.organization, version: present, ...side(ofOrganization, 'read') })
  .meta(said('Organization', 'an organization'));
export const OrganizationDetailsChange = z
  .strictObject({ ...ref.organization, version: based, ...side(ofOrganization, 'draft') })
  .meta(saidOfChange('Organization', 'an organization'));

/** What belongs to a service at one location. */
export const ServiceAtLocationDetails = z
  .object({ ...ref.serviceAtLocation, version: present, ...side(ofServiceAtLocation, 'read') })
  .meta(said('ServiceAtLocation', 'a service at one location'));
export const ServiceAtLocationDetailsChange = z
  .strictObject({ ...ref.serviceAtLocation, version: based, ...side(ofServiceAtLocation, 'draft') })
  .meta(saidOfChange('ServiceAtLocation', 'a service at one location'));
