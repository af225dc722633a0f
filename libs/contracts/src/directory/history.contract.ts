import { operation } from '@halte/contract-kit';
import { FieldChange, HistoryQuery } from './history.schema.ts';

/** What records said before. */
export const history = {
  list: operation({
    kind: 'list',
    summary: 'List the changes of a record',
    description: `Field by field, the newest first, as far as the caller could see the record and the field at all times: a field that was ever
hidden from the caller has no history for them. A record that is gone has one for its maintainer only.`,
    request: HistoryQuery,
    response: FieldChange,
    http: 'GET /v1/history/{recordType}/{recordId}',
    access: 'public',
  }),
};
