import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import { metricsText } from './metrics.ts';
import { recordRequest } from './request-metrics.ts';
import { startTelemetry, stopTelemetry } from './telemetry.ts';
import { startCollector } from '../test/collector.ts';

const before = { ...process.env };

afterEach(async () => {
  await stopTelemetry();
  process.env = { ...before };
});

const labels = (code: string): string => `operation="directory.services.read",transport="http",code="${code}"`;

function record(code: string, ...durations: number[]): void {
  for (const milliseconds of durations) recordRequest({ operation: 'directory.services.read', transport: 'http', code, milliseconds });
}

it('tells rate, errors and duration of each operation', async () => {
  startTelemetry({ service: 'gateway' });
  record('ok', 2, 3, 40_000);
  record('not_found', 1);
  const lines = (await metricsText()).split('\n');
  expect(lines).toContain(`halte_request_duration_count{${labels('ok')}} 3`);
  expect(lines).toContain(`halte_request_duration_sum{${labels('ok')}} 40.005`);
  expect(lines).toContain(`halte_request_duration_bucket{${labels('ok')},le="0.0025"} 1`);
  expect(lines).toContain(`halte_request_duration_bucket{${labels('ok')},le="0.005"} 2`);
  expect(lines).toContain(`halte_request_duration_bucket{${labels('ok')},le="30"} 2`);
  expect(lines).toContain(`halte_request_duration_bucket{${labels('ok')},le="+Inf"} 3`);
  expect(lines).toContain(`halte_request_duration_count{${labels('not_found')}} 1`);
  expect(lines).toContain('target_info{service_name="gateway",service_namespace="halte"} 1');
});

it('tells no more combinations apart than memory allows', async () => {
  startTelemetry({ service: 'gateway' });
  for (let number = 0; number < 3_000; number += 1)
    recordRequest({ operation: `flood.n${number}`, transport: 'nats', code: 'ok', milliseconds: 1 });
  const counts = (await metricsText()).match(/^halte_request_duration_count\{.*$/gm) ?? [];
  expect(counts).toHaveLength(2_001);
  expect(counts).toContain('halte_request_duration_count{operation="other",transport="nats",code="ok"} 1000');
});

it('serves them on a loopback port, with what the process uses', async () => {
  process.env['HALTE_METRICS_PORT'] = String(await freePort());
  startTelemetry({ service: 'gateway' });
  const text = await textAt(`http://127.0.0.1:${process.env['HALTE_METRICS_PORT']}/metrics`);
  expect(text).toMatch(/^process_memory_usage [1-9]\d{6,}$/m);
  expect(text).toMatch(/^nodejs_eventloop_delay_p99 \d/m);
  expect(text).toMatch(/^nodejs_eventloop_utilization \d/m);
});

it('sends them to the collector when the process ends', async () => {
  const collector = await startCollector();
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = collector.url;
  startTelemetry({ service: 'gateway' });
  record('ok', 2);
  await stopTelemetry();
  await collector.stop();
  expect(collector.raw.join()).toContain('halte.request.duration');
});

it('measures nothing where telemetry is off', async () => {
  process.env['HALTE_TELEMETRY'] = 'off';
  startTelemetry({ service: 'gateway' });
  record('ok', 2);
  expect(await metricsText()).toBe('# telemetry is not running\n');
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function textAt(url: string, attempts = 50): Promise<string> {
  try {
    return await (await fetch(url, { headers: { connection: 'close' } })).text();
  } catch (error) {
    if (attempts === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return textAt(url, attempts - 1);
  }
}
