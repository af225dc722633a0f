import { z } from 'zod';
import { contentsOf, event, operation, service, uses } from './index.ts';
import { address, consumerName, eventSubjects, inboxPrefix, queueGroup, streamName } from './names.ts';
import { parseHttpRoute } from './http-route.ts';

const text = z.string().max(9);
const spec = { summary: 'Do', request: z.strictObject({ text }), response: z.object({ text }), access: 'public' } as const;

describe('service', () => {
  const things = service('things', 2, 'Things.', {
    parts: { list: operation(spec), changed: event({ summary: 'Changed', payload: spec.response, key: () => 'x', audience: 'public' }) },
    read: operation(spec),
  });

  it('gives every leaf its address', () => {
    expect(things.parts.list).toMatchObject({
      id: 'things.parts.list',
      subject: 'req.things.v2.parts.list',
      name: 'parts.list',
      version: 2,
    });
    expect(things.parts.changed).toMatchObject({ id: 'things.parts.changed', subject: 'evt.things.v2.parts.changed' });
  });

  it('lists what it is made of', () => {
    const { operations, events, ...facts } = contentsOf(things);
    expect(facts).toEqual({ name: 'things', version: 2, description: 'Things.' });
    expect(operations.map(({ id }) => id)).toEqual(['things.parts.list', 'things.read']);
    expect(events).toEqual([things.parts.changed]);
  });

  it('is a value that nobody changes', () => {
    expect(Object.isFrozen(things)).toBe(true);
    expect(Object.isFrozen(things.read)).toBe(true);
    expect(Object.isFrozen(uses('app', {}))).toBe(true);
  });
});

describe('operation', () => {
  it.each([
    ['GET /v1/things', 200, 'natural'],
    ['POST /v1/things', 201, 'no'],
    ['PUT /v1/things', 200, 'natural'],
    ['PATCH /v1/things', 200, 'no'],
    ['DELETE /v1/things', 200, 'natural'],
  ] as const)('%s answers %i and is repeated as %s', (http, status, idempotent) => {
    expect(operation({ ...spec, http })).toMatchObject({ status, idempotent, kind: 'call', deadlineMs: 5_000 });
  });

  it('without a route is repeatable only where it reads', () => {
    expect(operation(spec).idempotent).toBe('no');
    expect(operation({ ...spec, kind: 'list' }).idempotent).toBe('natural');
  });

  it.each(['upload', 'download'] as const)('an %s without file rules contradicts itself', (kind) => {
    expect(() => operation({ ...spec, kind })).toThrow('file');
  });
});

describe('names', () => {
  it('are derived, each in one place', () => {
    const sailed = address('evt', 'harbour', 1, ['ships', 'sailed']);
    expect(consumerName('referrals', sailed)).toBe('referrals_harbour_ships_sailed');
    expect([queueGroup('harbour'), streamName('harbour'), eventSubjects('harbour'), inboxPrefix('harbour')]).toEqual([
      'harbour',
      'EVT_HARBOUR',
      'evt.harbour.>',
      '_INBOX_harbour',
    ]);
  });

  it.each(['', 'Ships', 'ships.list', 'ships_list', 'ships>', '*', 'a'.repeat(41), 'é'])('"%s" is no name', (name) => {
    expect(() => address('req', 'harbour', 1, [name])).toThrow(TypeError);
    expect(() => address('req', name, 1, ['list'])).toThrow(TypeError);
  });
});

describe('parseHttpRoute', () => {
  it('takes a route apart', () => {
    expect(parseHttpRoute('PATCH /v1/things/{thingId}/parts/{partId}')).toEqual({
      method: 'PATCH',
      path: '/v1/things/{thingId}/parts/{partId}',
      parameters: ['thingId', 'partId'],
      inQuery: false,
    });
    expect(parseHttpRoute('GET /v1/things').inQuery).toBe(true);
  });

  it.each([
    'HEAD /v1',
    'GET v1',
    'GET /V1',
    'GET /v1//a',
    'GET /v1/{a}/{a}',
    'GET /v1/{a',
    'GET /v1/a{b}',
    'GET /v1?a=b',
    'get /v1',
    'GET /v1/../a',
  ])('"%s" is no route', (text) => {
    expect(() => parseHttpRoute(text)).toThrow(TypeError);
  });
});
