import { randomUUID } from 'node:crypto';
import type { AnyOperation } from '@halte/contract-kit';
import { recordTables } from '@halte/contracts/directory';
import type { Request } from './ask-all.ts';

/** What requests are made of: ids of records by table, and what earlier answers named. */
export interface Known {
  ids(table: string): readonly string[];
  /** Versions of packs that somebody took before. */
  readonly packs: readonly string[];
  readonly suggestions: readonly string[];
  readonly imports: readonly string[];
  /** Codes of rights. */
  readonly rights: readonly string[];
  /** Texts to search for. */
  readonly texts: readonly string[];
}

type Requests = (known: Known) => readonly Request[];

const of =
  (table: string, field: string, more: Request = {}): Requests =>
  ({ ids }) =>
    ids(table).map((id) => ({ [field]: id, ...more }));

const once =
  (...requests: readonly Request[]): Requests =>
  () =>
    requests.length > 0 ? requests : [{}];

const all =
  (...several: readonly Requests[]): Requests =>
  (known) =>
    several.flatMap((requests) => requests(known));

/** Written where somebody may: then it is refused as out of date, and changes nothing. */
const OLD = { version: 999_999 };

const LONG_AGO = { modified_after: '2020-01-01' };

const POINTS = [
  [51.2, 4.4],
  [51.35, 4.6],
  [51.05, 3.72],
] as const;

const AREAS: readonly Request[] = [{ municipality: 'Antwerpen' }, { postcode: '2000' }, { south: 51, west: 4.1, north: 51.5, east: 4.7 }];

const packs: Requests = ({ packs: versions }) => AREAS.flatMap((area) => [area, ...versions.map((since) => ({ ...area, since }))]);

const sheets: Requests = ({ ids }) =>
  ids('service').flatMap((serviceId) => [
    { serviceId },
    ...ids('location')
      .slice(0, 12)
      .map((locationId) => ({ serviceId, locationId })),
  ]);

/** Each form of a list of the standard, and each filter with everything that it can name. */
const standard = (forms: readonly Request[], filters: Requests): Requests =>
  all(once(...forms, { search: 'qx' }, { search: 'straat' }), filters);

const FORMS = [{}, { full: true }, LONG_AGO, { full: true, ...LONG_AGO }] as const;
const TERMS = all(of('taxonomy_term', 'taxonomy_term_id'), of('taxonomy', 'taxonomy_id'), of('organization', 'organization_id'));
const hsds = {
  services: standard([...FORMS, { minimal: true }], TERMS),
  organizations: standard([...FORMS, { full_service: true }], once()),
  serviceAtLocations: standard([...FORMS, { postcode: '2000' }, { postcode: '2000', proximity: 3_000, full: true }], TERMS),
  taxonomies: standard([{}, LONG_AGO], once()),
  taxonomyTerms: standard([{}, LONG_AGO, { top_only: true }], all(of('taxonomy', 'taxonomy_id'), of('taxonomy_term', 'parent_id'))),
};
const streamed =
  (requests: Requests): Requests =>
  (known) =>
    requests(known).flatMap((request) => [request, ...('modified_after' in request ? [{ ...request, tombstones: true }] : [])]);

const questions: Requests = ({ texts }) => [
  ...texts.flatMap((text) => [
    { text, typing: true },
    { text, wholeRegion: true },
    ...POINTS.map(([latitude, longitude]) => ({ text, latitude, longitude })),
  ]),
  ...[200, 1_000, 20_000].map((radiusMeters) => ({ text: 'dienst', latitude: 51.2, longitude: 4.4, radiusMeters })),
  { text: 'dienst', postcode: '2000', threshold: ['no_papers'] },
  { text: 'dienst', wholeRegion: true, language: ['fr'] },
];

/** One suggestion of each record: the first field of its kind that anybody may suggest. */
const suggestible: Readonly<Record<string, string>> = {
  service: 'alert',
  location: 'howToGetThere',
  organization: 'legalStatus',
  address: 'address2',
  phone: 'description',
};
const suggestions: Requests = (known) =>
  anyRecord()(known).map((record) => ({
    ...record,
    fields: [{ field: suggestible[record['recordType'] as string] ?? 'description', value: 'zo' }],
  }));

/** Of each kind of record some, by kind and id. */
const anyRecord =
  (more: Request = {}, kinds: readonly string[] = Object.keys(recordTables)): Requests =>
  ({ ids }) =>
    Object.entries(recordTables)
      .filter(([recordType]) => kinds.includes(recordType))
      .flatMap(([recordType, table]) =>
        ids(table)
          .slice(0, 40)
          .map((recordId) => ({ recordType, recordId, ...more })),
      );

const changes: Requests = ({ ids }) =>
  ids('service').flatMap((serviceId) => {
    const apply = { changes: [{ action: 'services.update', change: { serviceId, ...OLD } }] };
    return [apply, { ...apply, dryRun: true }];
  });

const NETWORK = { networkId: randomUUID() };

/** What is asked of each operation. One that is new is added here: else nobody has looked whether it keeps what is confidential. */
const REQUESTS: Readonly<Record<string, Requests>> = {
  'directory.packs.read': packs,
  'directory.sheets.read': sheets,
  'directory.sheets.picture': sheets,
  'directory.hsds.about': once(),
  'directory.hsds.profile': once(),
  ...Object.fromEntries(
    Object.entries(hsds).flatMap(([name, requests]) => [
      [`directory.hsds.${name}.list`, requests],
      [`directory.hsds.${name}.stream`, streamed(requests)],
    ]),
  ),
  'directory.hsds.services.read': of('service', 'id'),
  'directory.hsds.organizations.read': all(of('organization', 'id'), of('organization', 'id', { full_service: true })),
  'directory.hsds.serviceAtLocations.read': of('service_at_location', 'id'),
  'directory.hsds.taxonomies.read': of('taxonomy', 'id'),
  'directory.hsds.taxonomyTerms.read': of('taxonomy_term', 'id'),
  'directory.search.find': questions,
  'directory.search.overview': questions,
  'directory.search.situations': once(),
  'directory.organizations.list': once(),
  'directory.organizations.read': of('organization', 'organizationId'),
  'directory.organizations.create': once(),
  'directory.organizations.update': of('organization', 'organizationId', OLD),
  'directory.organizations.readDetails': of('organization', 'organizationId'),
  'directory.organizations.changeDetails': of('organization', 'organizationId', OLD),
  'directory.locations.list': all(once({}, { findPlaces: true }, { findPlaces: false }), of('organization', 'organizationId')),
  'directory.locations.read': of('location', 'locationId'),
  'directory.locations.create': all(
    once({}),
    of('organization', 'organizationId', { locationType: 'physical', name: 'Huis', visibility: 'ally' }),
  ),
  'directory.locations.update': of('location', 'locationId', OLD),
  'directory.locations.readDetails': of('location', 'locationId'),
  'directory.locations.changeDetails': of('location', 'locationId', OLD),
  'directory.locations.closeToday': of('location', 'locationId'),
  'directory.locations.reopen': of('location', 'locationId'),
  'directory.serviceAtLocations.list': all(once({}), of('service', 'serviceId'), of('location', 'locationId')),
  'directory.serviceAtLocations.read': of('service_at_location', 'serviceAtLocationId'),
  'directory.serviceAtLocations.link': ({ ids }) =>
    ids('location').map((locationId) => ({ serviceId: ids('service')[0], locationId, visibility: 'ally' })),
  'directory.serviceAtLocations.update': of('service_at_location', 'serviceAtLocationId', OLD),
  'directory.serviceAtLocations.unlink': once({ serviceAtLocationId: randomUUID() }),
  'directory.serviceAtLocations.readDetails': of('service_at_location', 'serviceAtLocationId'),
  'directory.serviceAtLocations.changeDetails': of('service_at_location', 'serviceAtLocationId', OLD),
  'directory.suggestions.create': suggestions,
  'directory.suggestions.proposeFindPlace': of('organization', 'organizationId', {
    locationType: 'physical',
    name: 'Plein',
    visibility: 'partner',
    findPlace: { kind: 'square' },
  }),
  'directory.suggestions.proposeService': of('organization', 'organizationId', { name: 'Soep', visibility: 'partner' }),
  'directory.suggestions.list': once({}, { role: 'to_decide' }, { status: 'open' }),
  'directory.suggestions.read': ({ suggestions: ids }) => ids.map((suggestionId) => ({ suggestionId })),
  'directory.suggestions.decide': ({ suggestions: ids }) =>
    ids.map((suggestionId) => ({ suggestionId, decisions: [{ field: 'nothing', decision: 'reject', reason: 'other' }] })),
  'directory.services.list': all(once({}, { status: ['active'] }), of('organization', 'organizationId')),
  'directory.services.read': of('service', 'serviceId'),
  'directory.services.create': of('organization', 'organizationId', { name: 'Nieuw', visibility: 'ally' }),
  'directory.services.update': of('service', 'serviceId', OLD),
  'directory.services.export': all(once({}), of('organization', 'organizationId')),
  'directory.services.readDetails': of('service', 'serviceId'),
  'directory.services.changeDetails': of('service', 'serviceId', OLD),
  'directory.services.closeToday': of('service', 'serviceId'),
  'directory.services.reopen': of('service', 'serviceId'),
  'directory.networks.list': once(),
  'directory.networks.create': once({}),
  'directory.networks.join': of('organization', 'organizationId', NETWORK),
  'directory.networks.leave': once(NETWORK),
  'directory.charters.list': of('organization', 'organizationId'),
  'directory.charters.publish': of('organization', 'organizationId', { title: '', text: '' }),
  'directory.charters.sign': once({ charterId: randomUUID() }),
  'directory.contactPoints.read': of('organization', 'organizationId'),
  'directory.contactPoints.replace': of('organization', 'organizationId', { points: [{ name: '' }] }),
  'directory.contactPoints.onDuty': of('organization', 'organizationId', { at: '2026-11-25T10:00:00Z' }),
  'directory.profiles.read': of('organization', 'organizationId'),
  'directory.profiles.update': of('organization', 'organizationId', OLD),
  'directory.ownRecords.export': once(),
  'directory.rights.list': all(once({}), of('service', 'serviceId')),
  'directory.rights.read': ({ rights }) => rights.map((code) => ({ code })),
  'directory.rights.search': ({ texts }) => texts.map((text) => ({ text })),
  'directory.rights.save': ({ rights }) => rights.map((code) => ({ code })),
  'directory.rights.reasons': once(),
  'directory.restrictions.list': anyRecord(),
  'directory.restrictions.set': anyRecord({ field: 'name', visibility: 'ally' }),
  'directory.restrictions.lift': anyRecord({ field: 'name' }),
  'directory.reviews.list': once({}, { olderThanMonths: 1, scope: 'network' }),
  'directory.reviews.verify': anyRecord({}, ['organization', 'service', 'location']),
  'directory.history.list': anyRecord(),
  'directory.freshness.read': of('service', 'serviceId'),
  'directory.changes.apply': changes,
  // Made by a process of its own: what a package holds is looked into beside it.
  'directory.exports.create': once({ holds: 'nothing' }),
  'directory.exports.read': once({ exportId: randomUUID() }),
  'directory.exports.package': once({ exportId: randomUUID() }),
  'directory.imports.create': once({ source: 'spec', visibility: 'ally' }),
  'directory.imports.read': ({ imports }) => imports.map((importId) => ({ importId })),
  'directory.imports.undo': ({ imports }) => imports.map((importId) => ({ importId })),
  'directory.imports.list': once(),
  'directory.imports.report': ({ imports }) => imports.map((importId) => ({ importId })),
  'directory.imports.reportExport': ({ imports }) => imports.map((importId) => ({ importId })),
};

/** Whether somebody else than another app may ask it. */
export const isOffered = ({ id, http, kind }: AnyOperation): boolean => http !== undefined || (kind === 'ndjson' && id in REQUESTS);

/** @throws Error where nothing is known to be asked of it */
export function requestsOf({ id }: AnyOperation, known: Known): readonly Request[] {
  const requests = REQUESTS[id];
  if (!requests)
    throw new Error(`${id} has no requests in testing/every-request.ts: nobody has looked whether it keeps what is confidential`);
  return requests(known);
}
