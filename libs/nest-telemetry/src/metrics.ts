import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import type { Resource } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader, type IMetricReader } from '@opentelemetry/sdk-metrics';
import { watchProcess } from './process-metrics.ts';
import { countRequestsWith, RequestCounter } from './request-metrics.ts';

const SCOPE = '@halte/nest-telemetry';

let readable: PrometheusExporter | undefined;

/**
 * Starts counting.
 * @param port serves `/metrics` there, on loopback, for a collector beside the process
 * @param pushes sends to the collector of `OTEL_EXPORTER_OTLP_ENDPOINT` each minute
 */
export function startMetrics(resource: Resource, options: { readonly port?: number | undefined; readonly pushes: boolean }): MeterProvider {
  const { port, pushes } = options;
  const listens = port === undefined ? { preventServerStart: true } : { host: '127.0.0.1', port };
  const requests = new RequestCounter();
  const shared = { metricProducers: [requests] };
  readable = new PrometheusExporter({ ...listens, ...shared, withoutScopeInfo: true });
  const readers: IMetricReader[] = [readable];
  if (pushes) readers.push(new PeriodicExportingMetricReader({ ...shared, exporter: new OTLPMetricExporter() }));
  const provider = new MeterProvider({ resource, readers });
  countRequestsWith(requests);
  if (pushes || port !== undefined) watchProcess(provider.getMeter(SCOPE));
  return provider;
}

/** Stops counting and sends what is left. */
export async function stopMetrics(provider: MeterProvider | undefined): Promise<void> {
  countRequestsWith(undefined);
  readable = undefined;
  await provider?.shutdown();
}

/** All metrics in the Prometheus text format, version 0.0.4; a comment where nothing is measured. */
export async function metricsText(): Promise<string> {
  if (!readable) return '# telemetry is not running\n';
  return new PrometheusSerializer(undefined, false, undefined, false, true).serialize((await readable.collect()).resourceMetrics);
}
