import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startNetwork, type RunningNetwork } from '@halte/stack/testing';
import { startCollector, type CollectedSpan, type Collector } from './collector.ts';

const SERVER = 2;
const CLIENT = 3;
const CANARY = 'Canary-5b1f';

let collector: Collector;
let network: RunningNetwork;
let authorization: string;

beforeAll(async () => {
  collector = await startCollector();
  network = await startNetwork({
    apps: ['gateway', 'directory'],
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_BSP_SCHEDULE_DELAY: '50',
      HALTE_TRACE_RATIO: '0',
      HALTE_LOG_LEVEL: 'debug',
    },
  });
  authorization = await signIn();
}, 120_000);

afterAll(async () => {
  await network?.stop();
  await collector?.stop();
});

it('follows one request from its traceparent over gateway and NATS into Postgres, and the event that it causes', async () => {
  const organization = await send('POST', '/v1/organizations', { name: CANARY });
  const { traceId, parentId } = await send('POST', '/v1/services', { organizationId: organization.id, name: CANARY });
  const event = 'publish evt.directory.v1.services.changed';
  const spans = await spansOf(traceId, ['POST /v1/services', event]);
  const edge = only(spans, ({ service, kind }) => service === 'gateway' && kind === SERVER);
  const call = only(spans, ({ service, kind }) => service === 'gateway' && kind === CLIENT);
  const handler = only(spans, ({ service, kind }) => service === 'directory' && kind === SERVER);
  const published = only(spans, ({ name }) => name === event);
  const statements = spans.filter(({ attributes }) => attributes['db.system.name'] === 'postgresql');

  expect([edge.name, edge.parentSpanId]).toEqual(['POST /v1/services', parentId]);
  expect([call.name, call.parentSpanId]).toEqual(['directory.services.create', edge.spanId]);
  expect([handler.name, handler.parentSpanId]).toEqual(['directory.services.create', call.spanId]);
  expect(statements.map(({ service, kind }) => [service, kind])).toContainEqual(['directory', CLIENT]);
  for (const inner of [...statements, published]) expect(leadsTo(spans, inner, handler)).toBe(true);
});

it('follows a read down to its statement, four spans and no more', async () => {
  const { traceId } = await send('GET', '/v1/services?limit=1');
  const spans = await spansOf(traceId, ['GET /v1/services', 'services.list']);
  expect(spans.map(({ service, name, kind }) => `${service} ${kind} ${name}`).sort()).toEqual([
    'directory 2 directory.services.list',
    'directory 3 services.list',
    'gateway 2 GET /v1/services',
    'gateway 3 directory.services.list',
  ]);
  expect(new Set(spans.map(({ attributes }) => attributes['halte.request_id']).filter(Boolean)).size).toBe(1);
});

it('keeps what people wrote, and who they are, out of every span', async () => {
  await send('GET', `/v1/services?organizationId=${CANARY}`);
  await send('GET', `/v1/nothing/${CANARY}`);
  const { traceId } = await send('GET', '/v1/organizations?limit=1');
  await spansOf(traceId, ['GET /v1/organizations']);
  const everything = collector.raw.join('\n');
  expect(everything).not.toContain(CANARY);
  expect(everything).not.toContain(authorization.slice(7));
});

async function send(method: string, path: string, body?: object): Promise<{ traceId: string; parentId: string; id?: string }> {
  const [traceId, parentId] = [randomHex(32), randomHex(16)];
  const headers = {
    authorization,
    'content-type': 'application/json',
    'idempotency-key': traceId,
    traceparent: `00-${traceId}-${parentId}-01`,
  };
  const reply = await fetch(`${network.baseUrl}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const { id } = (await reply.json()) as { id?: string };
  return { traceId, parentId, ...(id !== undefined && { id }) };
}

/** The spans of a trace, once those of these names have come: each process sends its own, in batches. */
async function spansOf(traceId: string, names: readonly string[], attempts = 300): Promise<CollectedSpan[]> {
  const spans = collector.spans.filter((span) => span.traceId === traceId);
  if (attempts === 0 || names.every((wanted) => spans.some(({ name }) => name === wanted))) return spans;
  await new Promise((resolve) => setTimeout(resolve, 50));
  return spansOf(traceId, names, attempts - 1);
}

function only(spans: readonly CollectedSpan[], wanted: (span: CollectedSpan) => boolean): CollectedSpan {
  const found = spans.filter(wanted);
  expect(found).toHaveLength(1);
  return found[0] as CollectedSpan;
}

function leadsTo(spans: readonly CollectedSpan[], from: CollectedSpan, to: CollectedSpan): boolean {
  if (from.parentSpanId === to.spanId) return true;
  const parent = spans.find(({ spanId }) => spanId === from.parentSpanId);
  return parent !== undefined && leadsTo(spans, parent, to);
}

function randomHex(length: number): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(length / 2))).toString('hex');
}

async function signIn(): Promise<string> {
  const reply = await fetch(`${network.issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('partner-straathoek:straathoek-dev-secret').toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'directory:write' }),
  });
  const { access_token: token } = (await reply.json()) as { access_token: string };
  return `Bearer ${token}`;
}
