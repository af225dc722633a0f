import { event, operation } from '@halte/contract-kit';
import { Review, ReviewDue, ReviewQuery, Verification, Verified } from './review.schema.ts';

/** Which records are to be looked at, and that they were. */
export const reviews = {
  list: operation({
    kind: 'list',
    summary: 'List records that are due to be looked at',
    description: 'Those never found right come first, then those found right the longest ago.',
    request: ReviewQuery,
    response: Review,
    http: 'GET /v1/reviews',
    access: 'directory:contribute',
  }),
  verify: operation({
    summary: 'Say that a record is right',
    description: `Whoever works at the organisation that maintains the record may say so, and the coordinator of the network. The record names the
organisation, never a person. A second time on one day changes nothing.`,
    request: Verification,
    response: Verified,
    http: 'POST /v1/verifications',
    access: 'directory:contribute',
    idempotent: 'natural',
    status: 200,
  }),
  due: event({
    summary: 'A record is due to be looked at',
    payload: ReviewDue,
    key: (payload) => payload.recordId,
    audience: ({ maintainedBy }) => [maintainedBy],
  }),
};
