import { operation } from '@halte/contract-kit';
import { Reasons, ReasonsQuery, Right, RightDraft, RightQuery, RightRef, RightSearch, RightsFound } from './right.schema.ts';

/** What people may be entitled to. No operation here takes in anything about a person, and none says whether somebody is entitled. */
export const rights = {
  list: operation({
    kind: 'list',
    summary: 'List rights, by theme or by service',
    request: RightQuery,
    response: Right,
    http: 'GET /v1/rights',
    access: 'public',
  }),
  read: operation({
    summary: 'Read a right',
    request: RightRef,
    response: Right,
    http: 'GET /v1/rights/{code}',
    access: 'public',
  }),
  search: operation({
    summary: 'Find rights worth talking about',
    description: 'By plain words, in Dutch, French or English. The words travel in the body and are kept nowhere: people type names.',
    request: RightSearch,
    response: RightsFound,
    http: 'POST /v1/rights-search',
    access: 'public',
    status: 200,
    idempotent: 'natural',
  }),
  save: operation({
    summary: 'Write a right down',
    description:
      'In the place of what was written before. For the organisation that keeps the catalogue; a person needs the role `coordinator`.',
    request: RightDraft,
    response: Right,
    http: 'PUT /v1/rights/{code}',
    access: 'directory:write',
  }),
  reasons: operation({
    summary: 'List the reasons of non-take-up',
    request: ReasonsQuery,
    response: Reasons,
    http: 'GET /v1/non-take-up-reasons',
    access: 'public',
  }),
};
