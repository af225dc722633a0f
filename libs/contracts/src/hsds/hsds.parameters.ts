import { z } from 'zod';
import { id } from '../fields.ts';

/** How many items a page holds: where nothing is said, and at the most. A page is one message, so the fuller the form, the fewer. */
export const PAGE_SIZES = {
  list: { usual: 50, most: 100 },
  full: { usual: 20, most: 20 },
  full_service: { usual: 5, most: 5 },
  minimal: { usual: 1_000, most: 1_000 },
} as const;

/** The last item that can be reached page by page. */
export const DEEPEST_ITEM = 100_000;

const flag = (what: string) => z.boolean().default(false).describe(what);
const filter = (what: string) => id(what).optional();

/** A day or, with its offset, an instant. */
const DAY_OR_INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

/** What every list of the standard takes. */
const paging = {
  search: z.string().max(200).optional().describe('Words that the name or the description contains. They are written down nowhere.'),
  page: z.int().min(1).max(DEEPEST_ITEM).default(1).describe(`Which page, from 1. Pages end at item ${DEEPEST_ITEM}; a stream does not.`),
  per_page: z
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .describe('How many items a page holds; no more than 100, 20 with `full`, 5 with `full_service`, 1,000 with `minimal`.'),
  format: z.enum(['json', 'ndjson']).default('json').describe('`ndjson` streams all items, a JSON text a line, without pages.'),
};

/** Ours on the lists where the standard has it not. */
const changes = {
  modified_after: z
    .string()
    .regex(DAY_OR_INSTANT)
    .max(40)
    .optional()
    .describe('Only what was changed at this time or later: a day, or an instant with its offset (RFC 3339). Brings tombstones along.'),
  tombstones: flag('With `format=ndjson` and `modified_after`: lines that tell what was removed come last. Pages have them always. Ours.'),
};

const full = flag('Each item with all that hangs on it.');
const fullService = flag('Each organization with its services, and those with all that hangs on them.');

const terms = {
  taxonomy_term_id: filter('a term that the service carries'),
  taxonomy_id: filter('a taxonomy of which the service carries a term'),
  organization_id: filter('the organization that offers the service'),
};

const request = <Shape extends z.core.$ZodLooseShape>(name: string, description: string, shape: Shape) =>
  z.object(shape).meta({ id: `Hsds${name}`, description });

/** Which services, and in which form. All filters hold together. */
export const ServicesQuery = request('ServicesQuery', 'Which services, and in which form.', {
  ...paging,
  ...terms,
  ...changes,
  minimal: flag('Only the id of each service and when it was changed.'),
  full,
});

/** Which services at which locations, and in which form. All filters hold together. */
export const ServiceAtLocationsQuery = request('ServiceAtLocationsQuery', 'Which services at which locations, and in which form.', {
  ...paging,
  ...terms,
  ...changes,
  full,
  postcode: z.string().max(20).optional().describe('A postcode of Belgium: only services whose area, if they name any, it lies in.'),
  proximity: z
    .number()
    .min(0)
    .max(1_000_000)
    .optional()
    .describe('With `postcode`: only locations within so many metres of its middle, in a straight line.'),
});

/** Which organizations, and in which form. */
export const OrganizationsQuery = request('OrganizationsQuery', 'Which organizations, and in which form.', {
  ...paging,
  ...changes,
  full_service: fullService,
  full,
});

/** Which taxonomies. */
export const TaxonomiesQuery = request('TaxonomiesQuery', 'Which taxonomies.', { ...paging, ...changes });

/** Which terms. All filters hold together. */
export const TaxonomyTermsQuery = request('TaxonomyTermsQuery', 'Which terms.', {
  ...paging,
  ...changes,
  taxonomy_id: filter('the taxonomy that the term belongs to'),
  top_only: flag('Only terms without a wider one.'),
  parent_id: filter('the wider term'),
});

/** One record. */
export const RecordRef = request('RecordRef', 'One record.', { id: id('the record') });

/** One organization, and in which form. */
export const OrganizationRef = request('OrganizationRef', 'One organization, and in which form.', {
  id: id('the organization'),
  full_service: fullService,
});

/** Nothing. */
export const Nothing = z.strictObject({}).meta({ id: 'HsdsNothing', description: 'Nothing.' });
