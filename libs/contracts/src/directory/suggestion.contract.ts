import { event, operation } from '@halte/contract-kit';
import {
  FindPlaceProposal,
  ServiceProposal,
  Suggestion,
  SuggestionChanged,
  SuggestionDecision,
  SuggestionDraft,
  SuggestionQuery,
  SuggestionRef,
} from './suggestion.schema.ts';

const decides = `The organisation that maintains the record decides (a person needs the role \`org-admin\`), or the coordinator of the network.`;

/** What anybody in the network thinks the directory should say. */
export const suggestions = {
  create: operation({
    summary: 'Suggest a change of a record',
    description: `Anybody in the network may, of any record that they see, field by field. ${decides} A field that the caller does not see can be
suggested too: what it holds is not shown.`,
    request: SuggestionDraft,
    response: Suggestion,
    http: 'POST /v1/suggestions',
    access: 'directory:contribute',
    idempotent: 'key',
  }),
  proposeFindPlace: operation({
    summary: 'Propose a new find place',
    description: 'Where an organization is named, whoever maintains it decides; else the coordinator of the network.',
    request: FindPlaceProposal,
    response: Suggestion,
    http: 'POST /v1/find-place-proposals',
    access: 'directory:contribute',
    idempotent: 'key',
  }),
  proposeService: operation({
    summary: 'Propose a new service',
    description: 'Whoever maintains the organization decides, or the coordinator of the network.',
    request: ServiceProposal,
    response: Suggestion,
    http: 'POST /v1/service-proposals',
    access: 'directory:contribute',
    idempotent: 'key',
  }),
  list: operation({
    kind: 'list',
    summary: 'List suggestions',
    description: "Those of the caller's organisation with what became of them, or those that the caller may decide; the newest first.",
    request: SuggestionQuery,
    response: Suggestion,
    http: 'GET /v1/suggestions',
    access: 'directory:contribute',
  }),
  read: operation({
    summary: 'Read a suggestion and what became of it',
    request: SuggestionRef,
    response: Suggestion,
    http: 'GET /v1/suggestions/{suggestionId}',
    access: 'directory:contribute',
  }),
  decide: operation({
    summary: 'Decide a suggestion, field by field',
    description: `${decides} What is approved is written at once. A field that has changed since is refused as \`stale\`, unless
\`despiteChange\` says that it was seen. Deciding the same again changes nothing.`,
    request: SuggestionDecision,
    response: Suggestion,
    http: 'POST /v1/suggestions/{suggestionId}/decisions',
    access: 'directory:write',
    idempotent: 'natural',
    status: 200,
  }),
  changed: event({
    summary: 'A suggestion was made or decided',
    payload: SuggestionChanged,
    key: (payload) => payload.id,
    audience: ({ suggestedBy, decidedByMaintainer }) => (decidedByMaintainer === null ? [suggestedBy] : [suggestedBy, decidedByMaintainer]),
  }),
};
