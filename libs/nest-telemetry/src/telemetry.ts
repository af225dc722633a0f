import type { Server } from 'node:http';
import { diag, DiagLogLevel, type DiagLogger } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes, type Resource } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, ParentBasedSampler, TraceIdRatioBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace';
import { createLogger, logAs } from './logger.ts';
import { measureAs, metricProducer, serveMetrics } from './metrics.ts';
import { unwatchProcess, watchProcess } from './process-metrics.ts';
import { countNothing } from './request-metrics.ts';
import { traceWith } from './tracing.ts';

const DEFAULT_RATIO = 0.1;
const COMPLAIN_EVERY_MS = 60_000;
const FLUSH_MS = 5_000;
const LONGEST_ATTRIBUTE = 256;

/** Which process this is. */
export interface TelemetryOptions {
  /** The app: `directory`. */
  readonly service: string;
  readonly version?: string;
}

interface Running {
  readonly traces: TracerProvider | undefined;
  readonly meters: MeterProvider | undefined;
  readonly server: Server | undefined;
}

let running: Running | undefined;

/**
 * Starts traces, metrics and logs from the environment; the first line of an app's `main.ts`. A second call has no effect.
 * - `OTEL_EXPORTER_OTLP_ENDPOINT`: the collector; absent, nothing is exported and no span is made.
 * - `OTEL_METRICS_EXPORTER=none`: traces only.
 * - `HALTE_TRACE_RATIO` (0 to 1, default 0.1): share of new traces that is sampled; a caller's decision is followed.
 * - `HALTE_METRICS_PORT`: metrics in the Prometheus text format on that loopback port.
 * - `HALTE_TELEMETRY=off`: no traces, no metrics, and no ids on log lines.
 * @throws TypeError where the ratio is not a number from 0 to 1.
 */
export function startTelemetry({ service, version }: TelemetryOptions): void {
  if (running) return;
  logAs(service);
  if (process.env['HALTE_TELEMETRY'] === 'off') return void switchOff();
  const resource = resourceFromAttributes({
    'service.name': service,
    'service.namespace': 'halte',
    ...(version && { 'service.version': version }),
  });
  measureAs(resource);
  running = start(resource);
  traceWith(running.traces?.getTracer('@halte/nest-telemetry'));
}

/** Sends what is still held and closes; at the end of a graceful shutdown. Gives up after five seconds. */
export async function stopTelemetry(): Promise<void> {
  const { traces, meters, server } = running ?? {};
  running = undefined;
  traceWith(undefined);
  unwatchProcess();
  server?.close();
  await Promise.race([Promise.allSettled([traces?.shutdown(), meters?.shutdown()]), patience()]);
}

function start(resource: Resource): Running {
  const exports = Boolean(process.env['OTEL_EXPORTER_OTLP_ENDPOINT']);
  const pushes = exports && process.env['OTEL_METRICS_EXPORTER'] !== 'none';
  const port = process.env['HALTE_METRICS_PORT'];
  if (exports) diag.setLogger(complaints(), { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  if (pushes || port) watchProcess();
  return {
    traces: exports ? tracerProvider(resource) : undefined,
    meters: pushes ? meterProvider(resource) : undefined,
    server: port ? serveMetrics(Number(port)) : undefined,
  };
}

function switchOff(): void {
  running = { traces: undefined, meters: undefined, server: undefined };
  countNothing();
  traceWith(undefined, true);
}

function tracerProvider(resource: Resource): TracerProvider {
  return new TracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(traceRatio()) }),
    spanLimits: { attributeValueLengthLimit: LONGEST_ATTRIBUTE },
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
}

function meterProvider(resource: Resource): MeterProvider {
  const reader = new PeriodicExportingMetricReader({ exporter: new OTLPMetricExporter(), metricProducers: [metricProducer] });
  return new MeterProvider({ resource, readers: [reader] });
}

function traceRatio(): number {
  const text = process.env['HALTE_TRACE_RATIO'];
  const ratio = text === undefined || text === '' ? DEFAULT_RATIO : Number(text);
  if (!(ratio >= 0 && ratio <= 1)) throw new TypeError('HALTE_TRACE_RATIO is a number from 0 to 1');
  return ratio;
}

/** OpenTelemetry's complaints quote addresses and replies, so only their number is told, once a minute. */
function complaints(): DiagLogger {
  const log = createLogger('telemetry');
  let count = 0;
  let told = -Infinity;
  const complain = (): void => {
    count += 1;
    if (performance.now() - told < COMPLAIN_EVERY_MS) return;
    told = performance.now();
    log.warn('Telemetry could not be exported', { count });
  };
  const quiet = (): void => undefined;
  return { error: complain, warn: complain, info: quiet, debug: quiet, verbose: quiet };
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FLUSH_MS).unref());
}
