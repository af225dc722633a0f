import { hrTime } from '@opentelemetry/core';
import { emptyResource } from '@opentelemetry/resources';
import type { CollectionResult, MetricProducer } from '@opentelemetry/sdk-metrics';
import { DurationSeries, histogramOf } from './duration-series.ts';

/** No more combinations than this are told apart, so that a flood of names cannot fill the memory. */
const MAX_SERIES = 2_000;
const OVERFLOW = 'other';

/** How one request ended. */
export interface RequestRecord {
  /** `directory.services.list`; of low cardinality, never a path. */
  readonly operation: string;
  readonly transport: 'http' | 'nats';
  /** `ok`, or the code of the failure. */
  readonly code: string;
  readonly milliseconds: number;
}

let counter: RequestCounter | undefined;

/** Sets what counts; nothing does before that. */
export function countRequestsWith(chosen: RequestCounter | undefined): void {
  counter = chosen;
}

/** Counts a request, its outcome and its duration: rate, errors and duration of each operation come from this one histogram. */
export function recordRequest(request: RequestRecord): void {
  counter?.add(request);
}

/**
 * Counts requests by operation, transport and code and hands the counts to OpenTelemetry's readers. The SDK's own histogram prints the
 * labels as JSON for each reader on each call: 2 % of the processor time of a request, against nothing that shows here.
 */
export class RequestCounter implements MetricProducer {
  readonly #since = hrTime();
  readonly #series: DurationSeries[] = [];
  readonly #byOperation = { http: new Map<string, Map<string, DurationSeries>>(), nats: new Map<string, Map<string, DurationSeries>>() };

  add({ operation, transport, code, milliseconds }: RequestRecord): void {
    const known = this.#byOperation[transport].get(operation)?.get(code);
    (known ?? this.#open(operation, transport, code)).add(milliseconds / 1_000);
  }

  async collect(): Promise<CollectionResult> {
    const metrics = this.#series.length > 0 ? [histogramOf(this.#series, this.#since)] : [];
    return {
      resourceMetrics: { resource: emptyResource(), scopeMetrics: [{ scope: { name: '@halte/nest-telemetry' }, metrics }] },
      errors: [],
    };
  }

  #open(operation: string, transport: RequestRecord['transport'], code: string): DurationSeries {
    if (this.#series.length >= MAX_SERIES && operation !== OVERFLOW)
      return this.#open(OVERFLOW, transport, code === 'ok' ? code : OVERFLOW);
    const codes = this.#byOperation[transport].get(operation) ?? new Map<string, DurationSeries>();
    const series = codes.get(code) ?? new DurationSeries({ operation, transport, code });
    if (!codes.has(code)) this.#series.push(series);
    this.#byOperation[transport].set(operation, codes.set(code, series));
    return series;
  }
}
