import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { refuse } from '@halte/contract-kit';
import { currentRequestId, currentTraceparent } from './scope.ts';
import { startTelemetry, stopTelemetry } from './telemetry.ts';
import { startCollector, type Collector } from '../test/collector.ts';
import { annotate, continueTrace, span } from './tracing.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';
const sampled = `00-${TRACE}-${PARENT}-01`;
const unsampled = `00-${TRACE}-${PARENT}-00`;
const CANARY = 'canary-7c1d';

const before = { ...process.env };

let collector: Collector;

beforeEach(async () => {
  collector = await startCollector();
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = collector.url;
  process.env['OTEL_EXPORTER_OTLP_PROTOCOL'] = 'http/json';
  process.env['HALTE_TRACE_RATIO'] = '1';
});

afterEach(async () => {
  await stopTelemetry();
  await collector.stop();
  process.env = { ...before };
});

describe('a sampled trace', () => {
  beforeEach(() => startTelemetry({ service: 'directory', version: '1.2.3' }));

  it('becomes one tree, from the caller down to the database', async () => {
    const result = await continueTrace(sampled, 'GET /v1/things', 'server', { 'http.route': '/v1/things' }, () =>
      span('directory.things.read', 'client', { 'rpc.method': 'directory.things.read' }, async () => {
        await Promise.resolve();
        return span('SELECT', 'client', { 'db.system.name': 'postgresql' }, () => 7);
      }),
    );
    await stopTelemetry();
    const [database, client, server] = collector.spans;
    expect(result).toBe(7);
    expect(collector.spans.map(({ name, kind, service }) => [name, kind, service])).toEqual([
      ['SELECT', 3, 'directory'],
      ['directory.things.read', 3, 'directory'],
      ['GET /v1/things', 2, 'directory'],
    ]);
    expect(collector.spans.every(({ traceId }) => traceId === TRACE)).toBe(true);
    expect([database?.parentSpanId, client?.parentSpanId, server?.parentSpanId]).toEqual([client?.spanId, server?.spanId, PARENT]);
    expect(server?.attributes).toEqual({ 'http.route': '/v1/things' });
  });

  it('hands each child the traceparent of its own span', async () => {
    const seen: (string | undefined)[] = [];
    const note = (): unknown => seen.push(currentTraceparent());
    continueTrace(sampled, 'outer', 'server', {}, () => (note(), span('inner', 'client', {}, note), note()));
    await stopTelemetry();
    const [inner, outer] = collector.spans;
    expect(seen).toEqual([outer, inner, outer].map((one) => `00-${TRACE}-${one?.spanId}-01`));
  });

  it('keeps the code of a failure and never its message, whether thrown or rejected', async () => {
    const failure = refuse('conflict', CANARY, { cause: new Error(CANARY) });
    const thrower = (): never => {
      throw failure;
    };
    expect(() => continueTrace(sampled, 'thrown', 'server', {}, thrower)).toThrow(failure);
    await expect(continueTrace(sampled, 'rejected', 'server', {}, () => Promise.reject(failure))).rejects.toBe(failure);
    const fault = refuse('unavailable', CANARY);
    await expect(continueTrace(sampled, 'fault', 'server', {}, () => Promise.reject(fault))).rejects.toBe(fault);
    await expect(continueTrace(sampled, 'unexpected', 'server', {}, () => Promise.reject(new RangeError(CANARY)))).rejects.toThrow(
      RangeError,
    );
    await stopTelemetry();
    expect(collector.spans.map(({ failed, attributes }) => [failed, attributes['error.type']])).toEqual([
      [false, 'conflict'],
      [false, 'conflict'],
      [true, 'unavailable'],
      [true, 'RangeError'],
    ]);
    expect(collector.raw.join()).not.toContain(CANARY);
  });

  it('drops attributes that are not on the list, given at the start or later', async () => {
    const rogue = { 'http.route': '/kept', 'db.query.text': CANARY } as { 'http.route': string };
    continueTrace(sampled, 'work', 'server', rogue, () => annotate({ ...rogue, 'http.response.status_code': 200 }));
    await stopTelemetry();
    expect(collector.spans[0]?.attributes).toEqual({ 'http.route': '/kept', 'http.response.status_code': 200 });
    expect(collector.raw.join()).not.toContain(CANARY);
  });

  it('starts afresh where the header is malformed', async () => {
    for (const header of [
      '',
      CANARY,
      `00-${'0'.repeat(32)}-${PARENT}-01`,
      `00-${TRACE}-${'0'.repeat(16)}-01`,
      `ff-${TRACE}-${PARENT}-01`,
    ]) {
      continueTrace(header, 'work', 'server', {}, () => undefined);
    }
    await stopTelemetry();
    expect(collector.spans).toHaveLength(5);
    expect(collector.spans.every(({ traceId, parentSpanId }) => traceId !== TRACE && parentSpanId === undefined)).toBe(true);
  });

  it('takes the ids of a later version of the header', async () => {
    continueTrace(`01-${TRACE}-${PARENT}-01-more`, 'work', 'server', {}, () => undefined);
    await stopTelemetry();
    expect(collector.spans[0]).toMatchObject({ traceId: TRACE, parentSpanId: PARENT });
  });
});

describe('a trace that is not sampled', () => {
  it('passes on as it came, and nothing is recorded', async () => {
    startTelemetry({ service: 'directory' });
    const seen = await continueTrace(unsampled, 'work', 'server', { 'halte.request_id': 'r-1' }, async () => {
      await Promise.resolve();
      return span('step', 'client', {}, () => [currentTraceparent(), currentRequestId()]);
    });
    await stopTelemetry();
    expect(seen).toEqual([unsampled, 'r-1']);
    expect(collector.spans).toEqual([]);
  });

  it('gets ids of its own where the caller sent none, so that those behind decide the same', async () => {
    process.env['HALTE_TRACE_RATIO'] = '0';
    startTelemetry({ service: 'directory' });
    const seen = continueTrace(undefined, 'work', 'server', {}, currentTraceparent);
    await stopTelemetry();
    expect(seen).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-00$/);
    expect(collector.spans).toEqual([]);
  });

  it('still travels where no collector is configured', () => {
    delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
    startTelemetry({ service: 'directory' });
    expect(continueTrace(sampled, 'work', 'server', {}, () => span('step', 'client', {}, currentTraceparent))).toBe(sampled);
    expect(continueTrace(CANARY, 'work', 'server', {}, currentTraceparent)).toBeUndefined();
  });
});

describe('settings', () => {
  it('send protobuf unless they say otherwise', async () => {
    delete process.env['OTEL_EXPORTER_OTLP_PROTOCOL'];
    startTelemetry({ service: 'directory' });
    continueTrace(sampled, 'work', 'server', {}, () => undefined);
    await stopTelemetry();
    expect(collector.mediaTypes).toContain('application/x-protobuf');
  });

  it('sample the share of new traces that is asked for', async () => {
    process.env['HALTE_TRACE_RATIO'] = '0.25';
    startTelemetry({ service: 'directory' });
    for (let number = 0; number < 2_000; number += 1) continueTrace(undefined, 'work', 'server', {}, () => undefined);
    await stopTelemetry();
    expect(collector.spans.length).toBeGreaterThan(400);
    expect(collector.spans.length).toBeLessThan(600);
  });

  it('switch everything off', async () => {
    process.env['HALTE_TELEMETRY'] = 'off';
    startTelemetry({ service: 'directory' });
    expect(continueTrace(sampled, 'work', 'server', {}, currentTraceparent)).toBeUndefined();
    await stopTelemetry();
    expect(collector.raw).toEqual([]);
  });

  it('are refused by name where they make no sense', () => {
    process.env['HALTE_TRACE_RATIO'] = '10';
    expect(() => startTelemetry({ service: 'directory' })).toThrow('HALTE_TRACE_RATIO is a number from 0 to 1');
  });

  it('do not lose a request where the collector is away', async () => {
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = 'http://127.0.0.1:1';
    process.env['OTEL_EXPORTER_OTLP_TIMEOUT'] = '200';
    process.env['OTEL_METRICS_EXPORTER'] = 'none';
    startTelemetry({ service: 'directory' });
    expect(continueTrace(sampled, 'work', 'server', {}, () => 7)).toBe(7);
    await stopTelemetry();
  });
});
