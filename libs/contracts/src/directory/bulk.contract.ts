import { operation } from '@halte/contract-kit';
import { ChangeSet, ChangeSetAnswer } from './bulk.schema.ts';

/** Many changes in one call. */
export const changes = {
  apply: operation({
    summary: 'Make up to 200 changes in one call',
    description: `Each change is answered for itself: one that is refused stops none of the others. Two changes of one record are each based on the
version that the one before left. A person needs the role \`org-admin\` in their organisation.`,
    request: ChangeSet,
    response: ChangeSetAnswer,
    http: 'POST /v1/changes',
    access: 'directory:write',
    idempotent: 'key',
    deadlineMs: 25_000,
    status: 200,
  }),
};
