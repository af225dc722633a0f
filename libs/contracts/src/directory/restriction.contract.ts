import { operation } from '@halte/contract-kit';
import { Restriction, RestrictionDraft, RestrictionLifted, RestrictionRef, Restrictions, RestrictionsQuery } from './restriction.schema.ts';

const whoWrites = 'Only the organisation that maintains the record; a person needs the role `org-admin`.';

/** Fields that fewer people see than their record. */
export const restrictions = {
  list: operation({
    summary: 'Read which fields of a record are restricted',
    description: whoWrites,
    request: RestrictionsQuery,
    response: Restrictions,
    http: 'GET /v1/restrictions/{recordType}/{recordId}',
    access: 'directory:write',
  }),
  set: operation({
    summary: 'Restrict a field of a record',
    description: `Who may not see the field finds it empty, everywhere: in reads, lists, history, search and exports. What a record cannot be without
(a name, an address line) cannot be restricted: restrict the record. ${whoWrites}`,
    request: RestrictionDraft,
    response: Restriction,
    http: 'PUT /v1/restrictions/{recordType}/{recordId}/{field}',
    access: 'directory:write',
  }),
  lift: operation({
    summary: 'Let a field be seen with its record again',
    description: `What the field held before stays hidden in its history. ${whoWrites}`,
    request: RestrictionRef,
    response: RestrictionLifted,
    http: 'DELETE /v1/restrictions/{recordType}/{recordId}/{field}',
    access: 'directory:write',
  }),
};
