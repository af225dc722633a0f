import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { Meter } from '@opentelemetry/api';

const RESOLUTION_MS = 20;
const NANOSECONDS = 1e9;

/** Watches memory and the event loop of this process, read whenever the metrics are. Delays are those since the process started. */
export function watchProcess(meter: Meter): void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  gauge(meter, 'process.memory.usage', 'By', 'Resident memory, in bytes', () => process.memoryUsage.rss());
  gauge(meter, 'v8js.memory.heap.used', 'By', 'Heap in use, in bytes', () => process.memoryUsage().heapUsed);
  gauge(
    meter,
    'nodejs.eventloop.delay.p99',
    's',
    'Delay that one turn of the event loop in a hundred exceeds, in seconds',
    () => delay.percentile(99) / NANOSECONDS,
  );
  gauge(
    meter,
    'nodejs.eventloop.utilization',
    '1',
    'Share of the time in which the event loop was busy',
    () => performance.eventLoopUtilization().utilization,
  );
}

function gauge(meter: Meter, name: string, unit: string, description: string, read: () => number): void {
  meter.createObservableGauge(name, { unit, description }).addCallback((result) => result.observe(read()));
}
