import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testNetwork } from '@halte/contracts';
import { objectOf, requestJsonSchema, validate } from '@halte/contract-kit';
import fc from 'fast-check';
import { startEdge, type Edge } from '../testing/start-edge.ts';
import { edgeRoutes, type EdgeRoute } from './edge-route.ts';

let edge: Edge;
let authorization: string;

beforeAll(async () => {
  edge = await startEdge();
  authorization = `Bearer ${await edge.token()}`;
}, 60_000);

afterAll(() => edge?.stop(), 60_000);

/** Made to fail whatever it is sent. */
const routes = edgeRoutes(testNetwork).filter(({ operation }) => operation.id !== 'probe.crash');

/** Values that tend to break things: text with NUL and half pairs, numbers that are none, nesting. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('\0', '\ud800', "'; drop table x; --", '../..', '{{7*7}}', 'é'.repeat(300)),
);
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  text,
  fc.constantFrom(Number.MAX_SAFE_INTEGER, -1, 1e308, null, [[[[]]]], { $ref: '#' }),
);

/** A request that cannot be valid: members of the operation with any value at all, and one that no operation has. */
function junkFor({ operation }: EdgeRoute): fc.Arbitrary<Record<string, unknown>> {
  const names = Object.keys(objectOf(requestJsonSchema(operation)).properties);
  const name = fc.oneof(...(names.length > 0 ? [fc.constantFrom(...names)] : []), fc.string({ maxLength: 20 }));
  return fc.dictionary(name, value, { maxKeys: 6 }).map((members) => ({ ...members, 'no-such-member': 1 }));
}

/** An operation that needs nothing takes a body of nothing. */
function isEmptyRequest({ operation }: EdgeRoute, whole: string | undefined): boolean {
  return whole === '' && !validate(operation.request, {}).issues;
}

async function send(
  { http, foreign, operation }: EdgeRoute,
  junk: Record<string, unknown>,
  segment: string,
  whole: string | undefined,
): Promise<Response> {
  const path = http.path.replace(/\{[^}]+\}/g, encodeURIComponent(wellFormed(segment)) || 'x');
  const type = operation.file?.mediaTypes[0] ?? 'application/json';
  const headers = { authorization, 'content-type': type, 'idempotency-key': 'junk' };
  if (!http.inQuery && operation.kind !== 'upload')
    return fetch(`${edge.url}${path}`, { method: http.method, headers, body: whole ?? JSON.stringify(junk) });
  const pairs = Object.entries(junk).map(([name, one]): [string, string] => [wellFormed(name), wellFormed(String(JSON.stringify(one)))]);
  const query = whole === undefined || foreign ? new URLSearchParams(pairs).toString() : `${encodeURIComponent(wellFormed(whole))}=1`;
  const sent = operation.kind === 'upload' ? { headers, body: JSON.stringify(junk) } : { headers: { authorization } };
  return fetch(`${edge.url}${path}?${query}`, { method: http.method, ...sent });
}

/** An address is UTF-8, which has no half pairs. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

const contents = async () => {
  const answers = ['/v1/probe/notes?limit=200', '/v1/organizations?limit=200', '/v1/services?limit=200'].map((path) =>
    fetch(`${edge.url}${path}`, { headers: { authorization } }).then((answer) => answer.text()),
  );
  return Promise.all(answers);
};

describe('junk', () => {
  it.each(routes.map((route) => [route.operation.id, route] as const))(
    'sent to %s is refused, and changes nothing',
    async (_, route) => {
      const before = await contents();
      const whole = fc.option(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('', '[', '{"a":1,"a":1}', 'null', '1', '"x"')),
        { nil: undefined, freq: 5 },
      );
      await fc.assert(
        fc.asyncProperty(junkFor(route), text, whole, async (junk, segment, raw) => {
          const answer = await send(route, junk, segment, raw);
          const body = await answer.text();
          if (answer.ok && (route.foreign || isEmptyRequest(route, raw))) return;
          expect({ status: answer.status, body }).toEqual({ status: expect.any(Number), body: expect.stringContaining('"requestId"') });
          expect([400, 404, 413, 431]).toContain(answer.status);
          expect(answer.headers.get('content-type')).toBe('application/problem+json');
        }),
        { numRuns: 60 },
      );
      expect(await contents()).toEqual(before);
    },
    60_000,
  );
});
