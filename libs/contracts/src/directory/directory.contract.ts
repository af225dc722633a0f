import { event, operation, service } from '@halte/contract-kit';
import { exports } from './export.contract.ts';
import { imports } from './import.contract.ts';
import { packs } from './pack.contract.ts';
import { changes } from './bulk.contract.ts';
import { locationClosing, serviceClosing } from './closing.contract.ts';
import { locations, organizationDetails, serviceAtLocations, serviceDetails } from './editing.contract.ts';
import { charters, contactPoints, networks, ownRecords, profiles } from './profile.contract.ts';
import { rights } from './right.contract.ts';
import { sheets } from './sheet.contract.ts';
import { hsds } from '../hsds/hsds.contract.ts';
import { search } from './search.contract.ts';
import { Organization, OrganizationChange, OrganizationDraft, OrganizationQuery, OrganizationRef } from './organization.schema.ts';
import { audienceOf } from './record-changed.schema.ts';
import { freshness } from './freshness.contract.ts';
import { history } from './history.contract.ts';
import { restrictions } from './restriction.contract.ts';
import { reviews } from './review.contract.ts';
import { suggestions } from './suggestion.contract.ts';
import {
  DuplicateName,
  Service,
  ServiceChange,
  ServiceChanged,
  ServiceDraft,
  ServiceExportQuery,
  ServiceQuery,
  ServiceRef,
} from './service.schema.ts';

const duplicateName = { data: DuplicateName, description: 'The name is taken by another record of the same organisation.' };

const whoWrites = "A person needs the role `org-admin` in their organisation; an organisation's own system needs none.";

/** The service directory: which organizations there are, and what they offer. */
export const directory = service('directory', 1, 'Which organizations there are, and what they offer.', {
  packs,
  sheets,
  hsds,
  search,
  networks,
  charters,
  contactPoints,
  profiles,
  ownRecords,
  rights,
  organizations: {
    list: operation({
      kind: 'list',
      summary: 'List organizations',
      description: 'The organizations that the caller may see, by name.',
      request: OrganizationQuery,
      response: Organization,
      http: 'GET /v1/organizations',
      access: 'public',
    }),
    read: operation({
      summary: 'Read an organization',
      request: OrganizationRef,
      response: Organization,
      http: 'GET /v1/organizations/{organizationId}',
      access: 'public',
    }),
    create: operation({
      summary: 'Add an organization',
      description: `The record is maintained by the caller's organisation from then on. ${whoWrites}`,
      request: OrganizationDraft,
      response: Organization,
      http: 'POST /v1/organizations',
      access: 'directory:write',
      idempotent: 'key',
      errors: { duplicate_name: duplicateName },
    }),
    update: operation({
      summary: 'Change an organization',
      description: `What is left out stays, null clears. Only the organisation that maintains the record may change it. ${whoWrites}`,
      request: OrganizationChange,
      response: Organization,
      http: 'PATCH /v1/organizations/{organizationId}',
      access: 'directory:write',
      idempotent: 'key',
      errors: { duplicate_name: duplicateName },
    }),
    ...organizationDetails,
  },
  locations: { ...locations, ...locationClosing },
  serviceAtLocations,
  suggestions,
  restrictions,
  reviews,
  history,
  freshness,
  changes,
  services: {
    list: operation({
      kind: 'list',
      summary: 'List services',
      description: 'The services that the caller may see, by name.',
      request: ServiceQuery,
      response: Service,
      http: 'GET /v1/services',
      access: 'public',
    }),
    read: operation({
      summary: 'Read a service',
      request: ServiceRef,
      response: Service,
      http: 'GET /v1/services/{serviceId}',
      access: 'public',
    }),
    create: operation({
      summary: 'Add a service',
      description: `Only the organisation that maintains the organization may add services to it. ${whoWrites}`,
      request: ServiceDraft,
      response: Service,
      http: 'POST /v1/services',
      access: 'directory:write',
      idempotent: 'key',
      deadlineMs: 3_000,
      errors: { duplicate_name: duplicateName },
    }),
    update: operation({
      summary: 'Change a service',
      description: `What is left out stays, null clears. Only the organisation that maintains the record may change it. ${whoWrites}`,
      request: ServiceChange,
      response: Service,
      http: 'PATCH /v1/services/{serviceId}',
      access: 'directory:write',
      idempotent: 'key',
      errors: { duplicate_name: duplicateName },
    }),
    export: operation({
      kind: 'ndjson',
      summary: 'Export services',
      description: 'All services that the caller may see, a JSON text a line, by id.',
      request: ServiceExportQuery,
      response: Service,
      http: 'GET /v1/services-export',
      access: 'public',
    }),
    ...serviceDetails,
    ...serviceClosing,
    changed: event({
      summary: 'A service was made, changed or removed',
      payload: ServiceChanged,
      key: (payload) => payload.id,
      audience: audienceOf,
    }),
  },
  imports,
  exports,
});

export { fieldName, fieldOf } from './record-fields.ts';
export { recordTables, type RecordTypeName } from './record-type.schema.ts';
