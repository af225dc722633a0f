import { refuse, type Failure } from '@halte/contract-kit';

/** Lets only its maintainer near a record. One that the caller may not even see is not there. */
export function ownRecord<Row extends { readonly maintainedBy: string }>(row: Row | undefined, organisation: string, field: string): Row {
  if (!row) throw unknownRecord(field);
  if (row.maintainedBy === organisation) return row;
  throw refuse('forbidden', 'Another organisation maintains this record: ask them to change it', {
    details: [{ field, message: 'names a record that another organisation maintains' }],
  });
}

/** The refusal for an id that names nothing the caller may see. */
export function unknownRecord(field: string): Failure {
  return refuse('not_found', undefined, { details: [{ field, message: 'names no record that you may see' }] });
}

/** The refusal for a change that is based on an older version. */
export function staleRecord(): Failure {
  return refuse('stale', 'The record has changed since you read it: read it again, and repeat your change on its new version', {
    details: [{ field: 'version', message: 'is not the present one' }],
  });
}
