import type { Histogram, Meter } from '@opentelemetry/api';

/** Upper bounds in seconds: fine where a read through the whole path lies, coarse up to the longest deadline. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** How one request ended. */
export interface RequestRecord {
  /** `directory.services.list`; of low cardinality, never a path. */
  readonly operation: string;
  readonly transport: 'http' | 'nats';
  /** `ok`, or the code of the failure. */
  readonly code: string;
  readonly milliseconds: number;
}

let durations: Histogram | undefined;

/** Sets where durations are kept; nothing is kept before that. */
export function countRequestsIn(meter: Meter | undefined): void {
  durations = meter?.createHistogram('halte.request.duration', {
    unit: 's',
    description: 'Time taken by requests, in seconds, by operation, transport and outcome',
    advice: { explicitBucketBoundaries: BOUNDS },
  });
}

/** Counts a request, its outcome and its duration: rate, errors and duration of each operation come from this one histogram. */
export function recordRequest({ operation, transport, code, milliseconds }: RequestRecord): void {
  durations?.record(milliseconds / 1_000, { operation, transport, code });
}
