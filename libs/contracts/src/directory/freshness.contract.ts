import { operation } from '@halte/contract-kit';
import { Freshness, HandOffOutcome, OutcomeRecorded } from './freshness.schema.ts';
import { ServiceRef } from './service.schema.ts';

/** How far one may rely on the directory. */
export const freshness = {
  read: operation({
    summary: 'Read how fresh a service is',
    description: 'From when it was last found right, what is suggested about it, and how hand-offs to it ended.',
    request: ServiceRef,
    response: Freshness,
    http: 'GET /v1/services/{serviceId}/freshness',
    access: 'public',
  }),
  record: operation({
    summary: 'Record how a hand-off ended',
    description: `For apps of the network only, not over HTTP. Whoever consumes the outcome of a hand-off calls this once for each event, with the
id of the event; delivered again, it changes nothing.`,
    request: HandOffOutcome,
    response: OutcomeRecorded,
    access: 'directory:contribute',
    idempotent: 'natural',
  }),
};
