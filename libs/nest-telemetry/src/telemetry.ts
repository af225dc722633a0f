import { diag, DiagLogLevel, type DiagLogger } from '@opentelemetry/api';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes, type Resource } from '@opentelemetry/resources';
import type { MeterProvider } from '@opentelemetry/sdk-metrics';
import { AlwaysOnSampler, BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { createLogger, logAs } from './logger.ts';
import { startMetrics, stopMetrics } from './metrics.ts';
import { telemetrySettings, type TelemetrySettings } from './settings.ts';
import { traceWith } from './tracing.ts';

const COMPLAIN_EVERY_MS = 60_000;
const FLUSH_MS = 5_000;
const LONGEST_ATTRIBUTE = 256;

/** Which process this is. */
export interface TelemetryOptions {
  /** The app: `directory`. */
  readonly service: string;
  readonly version?: string;
}

let running = false;
let traces: TracerProvider | undefined;
let meters: MeterProvider | undefined;

/**
 * Starts traces, metrics and logs from the environment; the first line of an app's `main.ts`. A second call has no effect.
 * - `OTEL_EXPORTER_OTLP_ENDPOINT`: the collector; absent, nothing is exported and no span is made.
 * - `OTEL_EXPORTER_OTLP_PROTOCOL=http/json`: traces as JSON; else as protobuf, at half of the cost.
 * - `OTEL_METRICS_EXPORTER=none`: traces only.
 * - `HALTE_TRACE_RATIO` (0 to 1, default 0.1): share of new traces that is sampled; a caller's decision is followed.
 * - `HALTE_METRICS_PORT`: metrics in the Prometheus text format at `/metrics` of that loopback port.
 * - `HALTE_TELEMETRY=off`: no traces, no metrics, and no ids on log lines.
 * @throws TypeError where a setting is malformed.
 */
export function startTelemetry({ service, version }: TelemetryOptions): void {
  if (running) return;
  running = true;
  logAs(service);
  const settings = telemetrySettings(process.env);
  if (settings.off) return traceWith(undefined, { off: true });
  const resource = resourceFromAttributes({
    'service.name': service,
    'service.namespace': 'halte',
    ...(version && { 'service.version': version }),
  });
  meters = startMetrics(resource, { port: settings.metricsPort, pushes: settings.pushesMetrics });
  if (settings.exports) startTraces(resource, settings);
}

/** Sends what is still held and closes; at the end of a graceful shutdown. Gives up after five seconds. */
export async function stopTelemetry(): Promise<void> {
  traceWith(undefined);
  await Promise.race([Promise.allSettled([traces?.shutdown(), stopMetrics(meters)]), patience()]);
  running = false;
  traces = undefined;
  meters = undefined;
}

function startTraces(resource: Resource, { traceRatio, batchDelayMs, json }: TelemetrySettings): void {
  diag.setLogger(complaints(), { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  traces = new TracerProvider({
    resource,
    // Which traces are recorded is decided before a span is made (tracing.ts): a span that the sampler turns down costs three times as much.
    sampler: new AlwaysOnSampler(),
    spanLimits: { attributeValueLengthLimit: LONGEST_ATTRIBUTE },
    spanProcessors: [
      new BatchSpanProcessor({ exporter: json ? new JsonExporter() : new ProtobufExporter(), scheduledDelayMillis: batchDelayMs }),
    ],
  });
  traceWith({ tracer: traces.getTracer('@halte/nest-telemetry'), ratio: traceRatio });
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
