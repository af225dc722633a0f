import type { TableName } from '@halte/hsds';
import { z } from 'zod';

/** The kinds of records that can be spoken of by kind and id, and the table of each. */
export const recordTables = {
  organization: 'organization',
  service: 'service',
  location: 'location',
  serviceAtLocation: 'service_at_location',
  address: 'address',
  phone: 'phone',
  contact: 'contact',
  schedule: 'schedule',
  closure: 'closure',
  language: 'language',
  accessibility: 'accessibility',
  serviceArea: 'service_area',
  requiredDocument: 'required_document',
  costOption: 'cost_option',
  funding: 'funding',
  program: 'program',
  organizationIdentifier: 'organization_identifier',
  thresholdProfile: 'threshold_profile',
  findPlace: 'find_place',
  capacity: 'service_capacity',
  photo: 'photo',
} as const satisfies Record<string, TableName>;

/** What kind of record is meant. */
export const RecordType = z
  .enum(Object.keys(recordTables) as [RecordTypeName, ...RecordTypeName[]])
  .describe('What kind of record it is; the id of what belongs to a record stands in its details.');

/** `service`, `phone`, … */
export type RecordTypeName = keyof typeof recordTables;
