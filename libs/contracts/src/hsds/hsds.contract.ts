import { operation } from '@halte/contract-kit';
import { anyFormSchema, fullSchemas, pageSchema, streamLineSchema, type ApiTable } from '@halte/hsds/schemas';
import { z } from 'zod';
import {
  Nothing,
  OrganizationRef,
  OrganizationsQuery,
  RecordRef,
  ServiceAtLocationsQuery,
  ServicesQuery,
  TaxonomiesQuery,
  TaxonomyTermsQuery,
} from './hsds.parameters.ts';

export { DEEPEST_ITEM, PAGE_SIZES } from './hsds.parameters.ts';

/** The header that lists the parameters of a request which the standard and our profile do not know, and which were left alone. */
export const IGNORED_PARAMETERS = 'Ignored-Parameters';

/** How long a page may take that no index serves, in milliseconds. */
const SEARCH_MS = 10_000;

const line = (what: string) => z.string().max(500).describe(what);

const About = z
  .object({
    version: line('The version of HSDS.'),
    profile: line('Where our profile of it is described, for machines.'),
    openapi_url: line('Where the OpenAPI description is.'),
  })
  .meta({ id: 'HsdsAbout', description: 'Which version of the standard this is, and which profile of it.' });

const File = z.object({}).meta({ id: 'HsdsFile', description: 'Nothing beside the file.' });

const open = { kind: 'foreign', access: 'public', open: true } as const;
const paged = { ...open, stream: { parameter: 'format', value: 'ndjson', operation: 'stream' }, deadlineMs: SEARCH_MS } as const;
const streamed = { kind: 'ndjson', access: 'public', deadlineMs: SEARCH_MS } as const;

const page = <T extends ApiTable>(name: string, table: T) => pageSchema(`Hsds${name}Page`, anyFormSchema(table));

/** The read API of HSDS 3.0: what is public, in the standard's own shapes, the same for everybody. */
export const hsds = {
  about: operation({
    ...open,
    summary: 'Tell which standard this is',
    request: Nothing,
    response: About,
    http: 'GET /hsds/v3/',
  }),
  profile: operation({
    kind: 'download',
    access: 'public',
    open: true,
    summary: 'Read the profile of the standard',
    description: 'What we add to HSDS 3.0, how we use it where it leaves a choice, and closed JSON Schemas of all that is published.',
    request: Nothing,
    response: File,
    http: 'GET /hsds/v3/profile',
    file: { maxBytes: 8 * 1024 * 1024, mediaTypes: ['application/json'] },
  }),
  services: {
    list: operation({
      ...paged,
      summary: 'List services as HSDS has them',
      request: ServicesQuery,
      response: page('Service', 'service'),
      http: 'GET /hsds/v3/services',
    }),
    stream: operation({
      ...streamed,
      summary: 'Stream services as HSDS has them',
      request: ServicesQuery,
      response: streamLineSchema('service'),
    }),
    read: operation({
      ...open,
      summary: 'Read a service as HSDS has it',
      request: RecordRef,
      response: fullSchemas.service,
      http: 'GET /hsds/v3/services/{id}',
    }),
  },
  organizations: {
    list: operation({
      ...paged,
      summary: 'List organizations as HSDS has them',
      request: OrganizationsQuery,
      response: page('Organization', 'organization'),
      http: 'GET /hsds/v3/organizations',
    }),
    stream: operation({
      ...streamed,
      summary: 'Stream organizations as HSDS has them',
      request: OrganizationsQuery,
      response: streamLineSchema('organization'),
    }),
    read: operation({
      ...open,
      summary: 'Read an organization as HSDS has it',
      request: OrganizationRef,
      response: fullSchemas.organization,
      http: 'GET /hsds/v3/organizations/{id}',
    }),
  },
  serviceAtLocations: {
    list: operation({
      ...paged,
      summary: 'List services at locations as HSDS has them',
      request: ServiceAtLocationsQuery,
      response: page('ServiceAtLocation', 'service_at_location'),
      http: 'GET /hsds/v3/service_at_locations',
    }),
    stream: operation({
      ...streamed,
      summary: 'Stream services at locations as HSDS has them',
      request: ServiceAtLocationsQuery,
      response: streamLineSchema('service_at_location'),
    }),
    read: operation({
      ...open,
      summary: 'Read a service at a location as HSDS has it',
      request: RecordRef,
      response: fullSchemas.service_at_location,
      http: 'GET /hsds/v3/service_at_locations/{id}',
    }),
  },
  taxonomies: {
    list: operation({
      ...paged,
      summary: 'List taxonomies as HSDS has them',
      request: TaxonomiesQuery,
      response: page('Taxonomy', 'taxonomy'),
      http: 'GET /hsds/v3/taxonomies',
    }),
    stream: operation({
      ...streamed,
      summary: 'Stream taxonomies as HSDS has them',
      request: TaxonomiesQuery,
      response: streamLineSchema('taxonomy'),
    }),
    read: operation({
      ...open,
      summary: 'Read a taxonomy as HSDS has it',
      request: RecordRef,
      response: fullSchemas.taxonomy,
      http: 'GET /hsds/v3/taxonomies/{id}',
    }),
  },
  taxonomyTerms: {
    list: operation({
      ...paged,
      summary: 'List taxonomy terms as HSDS has them',
      request: TaxonomyTermsQuery,
      response: page('TaxonomyTerm', 'taxonomy_term'),
      http: 'GET /hsds/v3/taxonomy_terms',
    }),
    stream: operation({
      ...streamed,
      summary: 'Stream taxonomy terms as HSDS has them',
      request: TaxonomyTermsQuery,
      response: streamLineSchema('taxonomy_term'),
    }),
    read: operation({
      ...open,
      summary: 'Read a taxonomy term as HSDS has it',
      request: RecordRef,
      response: fullSchemas.taxonomy_term,
      http: 'GET /hsds/v3/taxonomy_terms/{id}',
    }),
  },
};
