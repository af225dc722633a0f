import { ValueType, type HrTime } from '@opentelemetry/api';
import { hrTime } from '@opentelemetry/core';
import { AggregationTemporality, DataPointType, type DataPoint, type HistogramMetricData } from '@opentelemetry/sdk-metrics';

/** Upper bounds in seconds: fine where a read through the whole path lies, coarse up to the longest deadline. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** No more combinations than this are told apart, so that a flood of names cannot fill the memory. */
const MAX_SERIES = 5_000;
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

interface Series {
  readonly attributes: { readonly operation: string; readonly transport: string; readonly code: string };
  readonly counts: number[];
  count: number;
  sum: number;
}

type Codes = Map<string, Series>;

const transports: Record<RequestRecord['transport'], Map<string, Codes>> = { http: new Map(), nats: new Map() };
const all: Series[] = [];
const since: HrTime = hrTime();
let off = false;

/** Counts nothing from here on. */
export function countNothing(): void {
  off = true;
}

/**
 * Counts a request and its duration. Kept as plain numbers per operation and code: the SDK's histogram sorts and prints
 * the attributes on each call, which costs more than the rest of a request's telemetry together.
 */
export function recordRequest({ operation, transport, code, milliseconds }: RequestRecord): void {
  if (off) return;
  const series = transports[transport].get(operation)?.get(code) ?? open(transport, operation, code);
  const seconds = milliseconds / 1_000;
  series.count += 1;
  series.sum += seconds;
  series.counts[bucketOf(seconds)]! += 1;
}

/** What was counted since the process started, as OpenTelemetry metric data. */
export function requestMetrics(): HistogramMetricData {
  const endTime = hrTime();
  return {
    descriptor: {
      name: 'halte.request.duration',
      description: 'Time taken by requests, in seconds, by operation, transport and outcome',
      unit: 's',
      valueType: ValueType.DOUBLE,
    },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
    dataPointType: DataPointType.HISTOGRAM,
    dataPoints: all.map((series) => pointOf(series, endTime)),
  };
}

function pointOf(
  { attributes, counts, count, sum }: Series,
  endTime: HrTime,
): DataPoint<HistogramMetricData['dataPoints'][number]['value']> {
  return { startTime: since, endTime, attributes, value: { buckets: { boundaries: BOUNDS, counts: [...counts] }, count, sum } };
}

function bucketOf(seconds: number): number {
  let at = 0;
  while (at < BOUNDS.length && seconds > BOUNDS[at]!) at += 1;
  return at;
}

function open(transport: RequestRecord['transport'], operation: string, code: string): Series {
  if (all.length >= MAX_SERIES && operation !== OVERFLOW) return seriesOf(transport, OVERFLOW, code === 'ok' ? 'ok' : OVERFLOW);
  return seriesOf(transport, operation, code);
}

function seriesOf(transport: RequestRecord['transport'], operation: string, code: string): Series {
  const operations = transports[transport];
  const codes = operations.get(operation) ?? new Map<string, Series>();
  operations.set(operation, codes);
  const series = codes.get(code) ?? {
    attributes: { operation, transport, code },
    counts: new Array<number>(BOUNDS.length + 1).fill(0),
    count: 0,
    sum: 0,
  };
  if (!codes.has(code)) all.push(series);
  codes.set(code, series);
  return series;
}
