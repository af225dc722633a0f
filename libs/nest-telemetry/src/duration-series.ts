import { ValueType, type Attributes } from '@opentelemetry/api';
import { hrTime } from '@opentelemetry/core';
import {
  AggregationTemporality,
  DataPointType,
  type DataPoint,
  type Histogram,
  type HistogramMetricData,
} from '@opentelemetry/sdk-metrics';

/** Upper bounds in seconds: fine where a read through the whole path lies, coarse up to the longest deadline. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Durations of requests that belong together: one operation, one outcome. */
export class DurationSeries {
  readonly #attributes: Attributes;
  readonly #counts = new Array<number>(BOUNDS.length + 1).fill(0);
  #count = 0;
  #sum = 0;

  constructor(attributes: Attributes) {
    this.#attributes = attributes;
  }

  add(seconds: number): void {
    const at = BOUNDS.findIndex((bound) => seconds <= bound);
    const bucket = at < 0 ? BOUNDS.length : at;
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    this.#count += 1;
    this.#sum += seconds;
  }

  toDataPoint(startTime: DataPoint<Histogram>['startTime']): DataPoint<Histogram> {
    const buckets = { boundaries: BOUNDS, counts: [...this.#counts] };
    return { startTime, endTime: hrTime(), attributes: this.#attributes, value: { buckets, count: this.#count, sum: this.#sum } };
  }
}

/** All series as OpenTelemetry's readers take them. */
export function histogramOf(series: readonly DurationSeries[], since: DataPoint<Histogram>['startTime']): HistogramMetricData {
  return {
    descriptor: {
      name: 'halte.request.duration',
      description: 'Time taken by requests, in seconds, by operation, transport and outcome',
      unit: 's',
      valueType: ValueType.DOUBLE,
    },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
    dataPointType: DataPointType.HISTOGRAM,
    dataPoints: series.map((one) => one.toDataPoint(since)),
  };
}
