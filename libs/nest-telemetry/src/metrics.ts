import { createServer, type Server } from 'node:http';
import { PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { emptyResource, type Resource } from '@opentelemetry/resources';
import type { CollectionResult, MetricProducer } from '@opentelemetry/sdk-metrics';
import { createLogger } from './logger.ts';
import { processMetrics } from './process-metrics.ts';
import { requestMetrics } from './request-metrics.ts';

const log = createLogger('metrics');
const serializer = new PrometheusSerializer(undefined, false, undefined, false, true);

let resource: Resource = emptyResource();

/** Names the process that the metrics are of. */
export function measureAs(named: Resource): void {
  resource = named;
}

/** Hands the metrics to OpenTelemetry's readers. */
export const metricProducer: MetricProducer = {
  collect: async (): Promise<CollectionResult> => ({
    resourceMetrics: {
      resource,
      scopeMetrics: [{ scope: { name: '@halte/nest-telemetry' }, metrics: [requestMetrics(), ...processMetrics()] }],
    },
    errors: [],
  }),
};

/** All metrics in the Prometheus text format, version 0.0.4. */
export async function metricsText(): Promise<string> {
  return serializer.serialize((await metricProducer.collect()).resourceMetrics);
}

/** Serves the metrics at `/metrics` of a loopback port, for a collector beside the process. 0 takes a free port; the log says which. */
export function serveMetrics(port: number): Server {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    void metricsText().then((text) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text));
  });
  server.on('error', (error) => log.error('The metrics port cannot be used', { port, error }));
  server.listen(port, '127.0.0.1', () => log.info('Metrics are served', { port: portOf(server) }));
  return server.unref();
}

function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : undefined;
}
