import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { ValueType } from '@opentelemetry/api';
import { hrTime } from '@opentelemetry/core';
import { AggregationTemporality, DataPointType, type GaugeMetricData } from '@opentelemetry/sdk-metrics';

const RESOLUTION_MS = 20;
const NANOSECONDS = 1e9;

let delay: ReturnType<typeof monitorEventLoopDelay> | undefined;
let idleSince = performance.eventLoopUtilization();

/** Begins to watch the event loop: a timer that fires fifty times a second. */
export function watchProcess(): void {
  delay ??= monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
}

/** Stops watching. */
export function unwatchProcess(): void {
  delay?.disable();
}

/** Memory and event loop of this process. Delay and utilisation are those since the metrics were last read. */
export function processMetrics(): GaugeMetricData[] {
  const memory = process.memoryUsage();
  const busy = performance.eventLoopUtilization(idleSince).utilization;
  idleSince = performance.eventLoopUtilization();
  const worst = (delay?.percentile(99) ?? 0) / NANOSECONDS;
  delay?.reset();
  return [
    gauge('process.memory.usage', 'By', 'Resident memory, in bytes', memory.rss),
    gauge('nodejs.heap.used', 'By', 'Heap in use, in bytes', memory.heapUsed),
    gauge('nodejs.eventloop.delay.p99', 's', 'Delay of the event loop that one tick in a hundred exceeds, in seconds', worst),
    gauge('nodejs.eventloop.utilization', '1', 'Share of the time in which the event loop was busy', busy),
  ];
}

function gauge(name: string, unit: string, description: string, value: number): GaugeMetricData {
  const now = hrTime();
  return {
    descriptor: { name, description, unit, valueType: ValueType.DOUBLE },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
    dataPointType: DataPointType.GAUGE,
    dataPoints: [{ startTime: now, endTime: now, attributes: {}, value }],
  };
}
