import { operation } from '@halte/contract-kit';
import {
  Charter,
  CharterDraft,
  CharterRef,
  Charters,
  ContactPoints,
  ContactPointsDraft,
  Departure,
  Duty,
  DutyQuery,
  MembershipRef,
  Network,
  NetworkDraft,
  NetworkQuery,
  NetworkRef,
  OwnRecord,
  OwnRecordsQuery,
  Profile,
  ProfileChange,
  ProfileRef,
} from './profile.schema.ts';

const WRITE = 'directory:write';

/** Which organisations work together. */
export const networks = {
  list: operation({
    kind: 'list',
    summary: 'List networks with their members',
    request: NetworkQuery,
    response: Network,
    http: 'GET /v1/networks',
    access: 'public',
  }),
  create: operation({
    summary: 'Begin a network',
    description: 'A person needs the role `coordinator`.',
    request: NetworkDraft,
    response: Network,
    http: 'POST /v1/networks',
    access: WRITE,
    idempotent: 'key',
  }),
  join: operation({
    summary: 'Take an organization into a network',
    description: 'For the organisation that keeps the network together; a person needs the role `coordinator`.',
    request: MembershipRef,
    response: Network,
    http: 'PUT /v1/networks/{networkId}/members/{organizationId}',
    access: WRITE,
  }),
  leave: operation({
    summary: 'Leave a network',
    description:
      'The organisation of the caller leaves with all its organizations, at once and without a reason. Its records stay its own, and are exported before or after with `ownRecords.export`.',
    request: NetworkRef,
    response: Departure,
    http: 'POST /v1/networks/{networkId}/departures',
    access: WRITE,
    idempotent: 'key',
  }),
};

/** What outreach means to an organisation. */
export const charters = {
  list: operation({
    summary: 'Read all versions of a charter',
    request: ProfileRef,
    response: Charters,
    http: 'GET /v1/organizations/{organizationId}/charters',
    access: 'public',
  }),
  publish: operation({
    summary: 'Publish a version of a charter',
    description: 'Signed today by the organisation that maintains the organization. What was published before stays as it was.',
    request: CharterDraft,
    response: Charter,
    http: 'POST /v1/organizations/{organizationId}/charters',
    access: WRITE,
    idempotent: 'key',
  }),
  sign: operation({
    summary: 'Stand by a version of a charter',
    description: 'For the organisation of the caller, as of today. Once is enough.',
    request: CharterRef,
    response: Charter,
    http: 'PUT /v1/charters/{charterId}/signature',
    access: WRITE,
  }),
};

/** Whom to turn to in an organisation. */
export const contactPoints = {
  read: operation({
    summary: 'Read whom to turn to',
    description: 'For organisations of the network; empty for others.',
    request: ProfileRef,
    response: ContactPoints,
    http: 'GET /v1/organizations/{organizationId}/contact-points',
    access: 'public',
  }),
  replace: operation({
    summary: 'Say whom to turn to',
    request: ContactPointsDraft,
    response: ContactPoints,
    http: 'PUT /v1/organizations/{organizationId}/contact-points',
    access: WRITE,
  }),
  onDuty: operation({
    summary: 'Read who answers at a moment',
    description: 'In the order in which they are asked; the answer clock of hand-offs goes by it.',
    request: DutyQuery,
    response: Duty,
    http: 'GET /v1/organizations/{organizationId}/duty',
    access: 'public',
  }),
};

/** Who an organisation is to its partners. */
export const profiles = {
  read: operation({
    summary: 'Read the profile of an organization',
    request: ProfileRef,
    response: Profile,
    http: 'GET /v1/organizations/{organizationId}/profile',
    access: 'public',
  }),
  update: operation({
    summary: 'Say whether an organization is bound by professional secrecy',
    request: ProfileChange,
    response: Profile,
    http: 'PATCH /v1/organizations/{organizationId}/profile',
    access: WRITE,
    idempotent: 'key',
  }),
};

/** What an organisation takes along. */
export const ownRecords = {
  export: operation({
    kind: 'ndjson',
    summary: 'Export every record of your own',
    description:
      'All that the organisation of the caller maintains, table by table, restricted fields, charters and contact points too; the files of pictures apart. A person needs the role `org-admin`.',
    request: OwnRecordsQuery,
    response: OwnRecord,
    http: 'GET /v1/own-records-export',
    access: WRITE,
    deadlineMs: 10_000,
  }),
};
