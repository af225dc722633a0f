import { event, operation } from '@halte/contract-kit';
import {
  LifeSituation,
  LifeSituationQuery,
  SearchOverview,
  SearchOverviewQuery,
  SearchQuery,
  SearchResult,
  SearchWasEmpty,
} from './search.schema.ts';

/** Finding the right door by need, in plain words. */
export const search = {
  find: operation({
    kind: 'list',
    summary: 'Find doors by need',
    description:
      'Services and find places that answer a question in plain words, near a point, best first. Distances are in a straight line. ' +
      'Every search has an area: the one given, else one that the text names, else where the caller’s organisation works.',
    request: SearchQuery,
    response: SearchResult,
    http: 'POST /v1/search',
    access: 'public',
    status: 200,
    idempotent: 'natural',
  }),
  overview: operation({
    summary: 'What a question was understood as, and what there is',
    description: 'Crisis lines, filters that can be taken off, mended words, the area, and how many of what there is.',
    request: SearchOverviewQuery,
    response: SearchOverview,
    http: 'POST /v1/search/overview',
    access: 'public',
    status: 200,
    idempotent: 'natural',
  }),
  situations: operation({
    kind: 'list',
    summary: 'List life situations',
    description: 'Ways in for somebody who has no question, but problems. Each opens a search by `situation`.',
    request: LifeSituationQuery,
    response: LifeSituation,
    http: 'GET /v1/life-situations',
    access: 'public',
  }),
  wasEmpty: event({
    summary: 'A search found nothing',
    payload: SearchWasEmpty,
    key: (payload) => payload.id,
    audience: () => [],
  }),
};
