import { event, operation } from '@halte/contract-kit';
import {
  LocationDetails,
  LocationDetailsChange,
  OrganizationDetails,
  OrganizationDetailsChange,
  ServiceAtLocationDetails,
  ServiceAtLocationDetailsChange,
  ServiceDetails,
  ServiceDetailsChange,
} from './details.schema.ts';
import { Location, LocationChange, LocationDraft, LocationQuery, LocationRef } from './location.schema.ts';
import { OrganizationRef } from './organization.schema.ts';
import { audienceOf, RecordChanged } from './record-changed.schema.ts';
import {
  AlreadyLinked,
  ServiceAtLocation,
  ServiceAtLocationChange,
  ServiceAtLocationDraft,
  ServiceAtLocationQuery,
  ServiceAtLocationRef,
  Unlinked,
} from './service-at-location.schema.ts';
import { ServiceRef } from './service.schema.ts';

const whoWrites = "A person needs the role `org-admin` in their organisation; an organisation's own system needs none.";
const replaced = `A list that is given replaces the one that is there: entries with an \`id\` are kept and changed, others are made, and those
that are left out are removed. ${whoWrites}`;

const changed = (what: string) =>
  event({
    summary: `${what} was made, changed or removed`,
    payload: RecordChanged,
    key: (payload) => payload.id,
    audience: audienceOf,
  });

/** What belongs to a service, as operations of `services`. */
export const serviceDetails = {
  readDetails: operation({
    summary: 'Read what belongs to a service',
    description: 'Hours, phones, languages, costs and the like, as far as the caller may see them.',
    request: ServiceRef,
    response: ServiceDetails,
    http: 'GET /v1/services/{serviceId}/details',
    access: 'public',
  }),
  changeDetails: operation({
    summary: 'Change what belongs to a service',
    description: replaced,
    request: ServiceDetailsChange,
    response: ServiceDetails,
    http: 'PATCH /v1/services/{serviceId}/details',
    access: 'directory:write',
    idempotent: 'key',
  }),
};

/** What belongs to an organization, as operations of `organizations`. */
export const organizationDetails = {
  readDetails: operation({
    summary: 'Read what belongs to an organization',
    description: 'Phones, contacts, programs and the like, as far as the caller may see them.',
    request: OrganizationRef,
    response: OrganizationDetails,
    http: 'GET /v1/organizations/{organizationId}/details',
    access: 'public',
  }),
  changeDetails: operation({
    summary: 'Change what belongs to an organization',
    description: replaced,
    request: OrganizationDetailsChange,
    response: OrganizationDetails,
    http: 'PATCH /v1/organizations/{organizationId}/details',
    access: 'directory:write',
    idempotent: 'key',
  }),
  changed: changed('An organization'),
};

/** Places where something is offered, or where people are found. */
export const locations = {
  list: operation({
    kind: 'list',
    summary: 'List locations',
    description: 'The locations that the caller may see, by id.',
    request: LocationQuery,
    response: Location,
    http: 'GET /v1/locations',
    access: 'public',
  }),
  read: operation({
    summary: 'Read a location',
    request: LocationRef,
    response: Location,
    http: 'GET /v1/locations/{locationId}',
    access: 'public',
  }),
  create: operation({
    summary: 'Add a location',
    description: `The record is maintained by the caller's organisation from then on. ${whoWrites}`,
    request: LocationDraft,
    response: Location,
    http: 'POST /v1/locations',
    access: 'directory:write',
    idempotent: 'key',
  }),
  update: operation({
    summary: 'Change a location',
    description: `What is left out stays, null clears. Only the organisation that maintains the record may change it. ${whoWrites}`,
    request: LocationChange,
    response: Location,
    http: 'PATCH /v1/locations/{locationId}',
    access: 'directory:write',
    idempotent: 'key',
  }),
  readDetails: operation({
    summary: 'Read what belongs to a location',
    description: 'Addresses, hours, accessibility, what makes it a find place, as far as the caller may see them.',
    request: LocationRef,
    response: LocationDetails,
    http: 'GET /v1/locations/{locationId}/details',
    access: 'public',
  }),
  changeDetails: operation({
    summary: 'Change what belongs to a location',
    description: replaced,
    request: LocationDetailsChange,
    response: LocationDetails,
    http: 'PATCH /v1/locations/{locationId}/details',
    access: 'directory:write',
    idempotent: 'key',
  }),
  changed: changed('A location'),
};

/** Which service is offered where. */
export const serviceAtLocations = {
  list: operation({
    kind: 'list',
    summary: 'List services at locations',
    description: 'Which service is offered where, as far as the caller may see it, by id.',
    request: ServiceAtLocationQuery,
    response: ServiceAtLocation,
    http: 'GET /v1/service-at-locations',
    access: 'public',
  }),
  read: operation({
    summary: 'Read a service at one location',
    request: ServiceAtLocationRef,
    response: ServiceAtLocation,
    http: 'GET /v1/service-at-locations/{serviceAtLocationId}',
    access: 'public',
  }),
  link: operation({
    summary: 'Link a service to a location',
    description: `Only the organisation that maintains the service may say where it is offered; the location may be another's. ${whoWrites}`,
    request: ServiceAtLocationDraft,
    response: ServiceAtLocation,
    http: 'POST /v1/service-at-locations',
    access: 'directory:write',
    idempotent: 'key',
    errors: { already_linked: { data: AlreadyLinked, description: 'The service is linked to this location already.' } },
  }),
  update: operation({
    summary: 'Change a service at one location',
    description: `What is left out stays, null clears. ${whoWrites}`,
    request: ServiceAtLocationChange,
    response: ServiceAtLocation,
    http: 'PATCH /v1/service-at-locations/{serviceAtLocationId}',
    access: 'directory:write',
    idempotent: 'key',
  }),
  unlink: operation({
    summary: 'Unlink a service from a location',
    description: `The service is no longer offered there. A link that is gone already is not there. ${whoWrites}`,
    request: ServiceAtLocationRef,
    response: Unlinked,
    http: 'DELETE /v1/service-at-locations/{serviceAtLocationId}',
    access: 'directory:write',
  }),
  readDetails: operation({
    summary: 'Read what belongs to a service at one location',
    description: 'Hours, phones, threshold, where they differ from those of the service.',
    request: ServiceAtLocationRef,
    response: ServiceAtLocationDetails,
    http: 'GET /v1/service-at-locations/{serviceAtLocationId}/details',
    access: 'public',
  }),
  changeDetails: operation({
    summary: 'Change what belongs to a service at one location',
    description: replaced,
    request: ServiceAtLocationDetailsChange,
    response: ServiceAtLocationDetails,
    http: 'PATCH /v1/service-at-locations/{serviceAtLocationId}/details',
    access: 'directory:write',
    idempotent: 'key',
  }),
  changed: changed('A service at one location'),
};
