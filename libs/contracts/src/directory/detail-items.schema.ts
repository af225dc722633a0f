import type { StoredRowOf, TableName } from '@halte/hsds';
import { z } from 'zod';
import { id, line, text } from '../fields.ts';
import { Allies, Visibility } from './organization.schema.ts';
import { readFields, writtenFields } from './record-fields.ts';

const LEFT = ['id', 'organization_id', 'service_id', 'service_at_location_id', 'location_id', 'contact_id', 'phone_id'] as const;

type LeftOf<T extends TableName> = Extract<(typeof LEFT)[number], keyof StoredRowOf<T>>;
const leftOf = <T extends TableName>() => LEFT as readonly string[] as readonly LeftOf<T>[];

/** The fields of something that belongs to a record, as they are read. */
const read = <T extends TableName>(table: T) => ({
  id: id('the entry'),
  ...readFields(table, leftOf<T>()),
  visibility: Visibility,
});

/** The same as they are written. */
const draft = <T extends TableName>(table: T) => ({
  id: id('the entry to keep; left out, a new one is made').optional(),
  ...writtenFields(table, leftOf<T>()),
  visibility: Visibility.optional(),
  allies: Allies.optional(),
});

const about = (name: string, description: string) => ({ id: name, description });

const many = <T extends z.ZodType>(item: T, description: string) => z.array(item).max(100).describe(description);

export const Language = z.object(read('language')).meta(about('Language', 'A language that is spoken.'));
export const LanguageDraft = z.strictObject(draft('language')).meta(about('LanguageDraft', 'A language that is spoken.'));

const languages = 'The languages that are spoken.';

export const Phone = z.object({ ...read('phone'), languages: many(Language, languages) }).meta(about('Phone', 'A number to call.'));
export const PhoneDraft = z
  .strictObject({ ...draft('phone'), languages: many(LanguageDraft, languages).optional() })
  .meta(about('PhoneDraft', 'A number to call.'));

const phones = 'The numbers to call, the best one first.';

export const Contact = z.object({ ...read('contact'), phones: many(Phone, phones) }).meta(about('Contact', 'Whom to ask for.'));
export const ContactDraft = z
  .strictObject({ ...draft('contact'), phones: many(PhoneDraft, phones).optional() })
  .meta(about('ContactDraft', 'Whom to ask for.'));

export const Schedule = z.object(read('schedule')).meta(about('Schedule', 'When something is open.'));
export const ScheduleDraft = z
  .strictObject(draft('schedule'))
  .meta(about('ScheduleDraft', 'When something is open. It closes after it opens, unless `overnight` is true.'));

export const Closure = z.object(read('closure')).meta(about('Closure', 'Days on which other hours hold than the schedule says.'));
export const ClosureDraft = z
  .strictObject(draft('closure'))
  .meta(about('ClosureDraft', 'Days on which it is closed, or open at special hours; the last day counts.'));

export const Accessibility = z.object(read('accessibility')).meta(about('Accessibility', 'What makes a location easier to use.'));
export const AccessibilityDraft = z
  .strictObject(draft('accessibility'))
  .meta(about('AccessibilityDraft', 'What makes a location easier to use.'));

export const ServiceArea = z.object(read('service_area')).meta(about('ServiceArea', 'The area whose people a service is for.'));
export const ServiceAreaDraft = z
  .strictObject({
    ...draft('service_area'),
    extent: text('The outline of the area, in the form that extentType names.').nullable().optional(),
  })
  .meta(about('ServiceAreaDraft', 'The area whose people a service is for.'));

export const RequiredDocument = z
  .object(read('required_document'))
  .meta(about('RequiredDocument', 'A paper that somebody needs to bring.'));
export const RequiredDocumentDraft = z
  .strictObject(draft('required_document'))
  .meta(about('RequiredDocumentDraft', 'A paper that somebody needs to bring.'));

export const CostOption = z.object(read('cost_option')).meta(about('CostOption', 'What a service costs somebody.'));
export const CostOptionDraft = z.strictObject(draft('cost_option')).meta(about('CostOptionDraft', 'What a service costs somebody.'));

export const Funding = z.object(read('funding')).meta(about('Funding', 'Where money comes from.'));
export const FundingDraft = z.strictObject(draft('funding')).meta(about('FundingDraft', 'Where money comes from.'));

export const Program = z.object(read('program')).meta(about('Program', 'Several services under one name.'));
export const ProgramDraft = z.strictObject(draft('program')).meta(about('ProgramDraft', 'Several services under one name.'));

export const OrganizationIdentifier = z
  .object(read('organization_identifier'))
  .meta(about('OrganizationIdentifier', 'A number or code that somebody else gave to an organization.'));
export const OrganizationIdentifierDraft = z
  .strictObject(draft('organization_identifier'))
  .meta(about('OrganizationIdentifierDraft', 'A number or code that somebody else gave to an organization.'));

export const ThresholdProfile = z
  .object(read('threshold_profile'))
  .meta(about('ThresholdProfile', 'How high the threshold is; null is unknown, which is not no.'));
export const ThresholdProfileDraft = z
  .strictObject(draft('threshold_profile'))
  .meta(about('ThresholdProfileDraft', 'How high the threshold is; what is left out is unknown.'));

export const FindPlace = z.object(read('find_place')).meta(about('FindPlace', 'What outreach workers need to know of a place.'));
export const FindPlaceDraft = z
  .strictObject(draft('find_place'))
  .meta(about('FindPlaceDraft', 'What outreach workers need to know of a place.'));

const province = 'The province; for Brussels the region. For an address in Belgium it follows from the postcode.';

export const Address = z.object(read('address')).meta(about('Address', 'Where a location is, or where its post goes.'));
export const AddressDraft = z
  .strictObject({
    ...draft('address'),
    country: line('The country, two letters (ISO 3166-1).', 2).default('BE'),
    stateProvince: line(province, 100).optional(),
  })
  .meta(about('AddressDraft', 'Where a location is, or where its post goes.'));

const unit = line('What is counted: beds, meals.', 100);

export const Capacity = z
  .object({ id: id('the entry'), unit, ...readFields('service_capacity', ['id', 'service_id', 'unit_id']), visibility: Visibility })
  .meta(about('Capacity', 'How much room a service has; older than its promise it is to be read as unknown.'));
export const CapacityDraft = z
  .strictObject({
    id: id('the entry to keep; left out, a new one is made').optional(),
    unit,
    ...writtenFields('service_capacity', ['id', 'service_id', 'unit_id', 'updated']),
    visibility: Visibility.optional(),
    allies: Allies.optional(),
  })
  .meta(about('CapacityDraft', 'How much room a service has, counted now.'));

export const Photo = z.object(read('photo')).meta(about('Photo', 'A picture by which somebody recognises the door.'));
export const PhotoDraft = z
  .strictObject({
    id: id('the photo; its file is uploaded first'),
    ...writtenFields('photo', ['id', 'service_id', 'location_id', 'media_type']),
    visibility: Visibility.optional(),
    allies: Allies.optional(),
  })
  .meta(about('PhotoDraft', 'What is said of a picture.'));

export const Term = z
  .object({
    id: id('the entry'),
    ...readFields('attribute', ['id', 'link_id', 'link_entity']),
    code: z.string().max(100).nullable().describe('The code of the term in its taxonomy.'),
    name: z.string().max(200).describe('The term.'),
    visibility: Visibility,
  })
  .meta(about('Term', 'A term of a taxonomy that a record is sorted under.'));
export const TermDraft = z
  .strictObject({
    id: id('the entry to keep; left out, a new one is made').optional(),
    ...writtenFields('attribute', ['id', 'link_id', 'link_entity']),
    visibility: Visibility.optional(),
    allies: Allies.optional(),
  })
  .meta(about('TermDraft', 'A term of a taxonomy to sort a record under.'));
