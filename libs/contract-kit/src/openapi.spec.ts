import { z } from 'zod';
import { asyncApi } from './asyncapi.ts';
import { node } from './testing/node.ts';
import { openApi } from './openapi.ts';
import { operation } from './operation.ts';
import { service } from './service.ts';

const text = z.string().max(9).describe('A text.');
const Part = z.object({ text }).meta({ id: 'Part' });
const Draft = z.strictObject({ part: Part, kind: z.enum(['a', 'b']).default('a') }).meta({ id: 'Draft', description: 'A draft.' });
const Thing = z.object({ id: text, part: Part }).meta({ id: 'Thing', description: 'A thing.' });
const Taken = z.object({ by: text }).meta({ id: 'Taken' });
const file = { maxBytes: 10, mediaTypes: ['text/csv'] };
const names = { title: 'Things', version: '1' };
const base = { summary: 'Do', request: Draft, response: Thing, access: 'public' } as const;

const things = service('things', 1, 'Things.', {
  make: operation({
    ...base,
    http: 'POST /v1/things',
    access: 'things:write',
    idempotent: 'key',
    deprecated: { since: '2027-01-01', instead: 'Use put.', sunset: '2027-06-01' },
    errors: { taken: { data: Taken, description: 'Taken.' } },
  }),
  put: operation({ ...base, request: z.strictObject({ id: text, part: Part }).meta({ id: 'Change' }), http: 'PUT /v1/things/{id}' }),
  list: operation({ ...base, kind: 'list', request: z.strictObject({ words: z.array(text).max(3) }), http: 'GET /v1/things' }),
  all: operation({ ...base, kind: 'ndjson', request: z.strictObject({}), http: 'GET /v1/all' }),
  send: operation({ ...base, kind: 'upload', request: z.strictObject({ label: text }), http: 'POST /v1/files', file }),
  fetch: operation({ ...base, kind: 'download', request: z.strictObject({}), http: 'GET /v1/file', file }),
  drop: operation({ ...base, request: z.strictObject({ id: text }), http: 'DELETE /v1/things/{id}', status: 204 }),
  inside: operation(base),
});
const document = openApi([things], { ...names, issuer: 'https://sign-in.example/realms/x' });
const at = (...path: readonly string[]) => node(document, ...path);

describe('openApi', () => {
  it('offers what has a route, and nothing else', () => {
    expect(Object.keys(document.paths)).toEqual(['/v1/things', '/v1/things/{id}', '/v1/all', '/v1/files', '/v1/file']);
    expect(JSON.stringify(document)).not.toContain('things.inside');
  });

  it('publishes a schema that travels both ways under two names, open as it is read', () => {
    const schemas = at('components', 'schemas');
    expect(Object.keys(schemas)).toEqual(['ChangeBody', 'Draft', 'Part', 'PartInput', 'Problem', 'Taken', 'Thing', 'ThingPage']);
    expect(node(schemas, 'Draft')).toMatchObject({
      additionalProperties: false,
      properties: { part: { $ref: '#/components/schemas/PartInput' } },
    });
    expect(node(schemas, 'Thing')).not.toHaveProperty('additionalProperties');
    expect(node(schemas, 'Part')).not.toHaveProperty('additionalProperties');
  });

  it('sends path parameters in the path, the rest in the body', () => {
    expect(at('components', 'schemas', 'ChangeBody')).toMatchObject({ required: ['part'], additionalProperties: false });
    expect(Object.keys(at('components', 'schemas', 'ChangeBody', 'properties'))).toEqual(['part']);
    expect(at('paths', '/v1/things/{id}', 'put')['parameters']).toMatchObject([{ name: 'id', in: 'path', required: true }]);
  });

  it('sends queries as repeated keys', () => {
    expect(at('paths', '/v1/things', 'get')['parameters']).toMatchObject([{ name: 'words', in: 'query', style: 'form', explode: true }]);
  });

  it('names scopes, and lets everybody in where access is public', () => {
    expect(at('paths', '/v1/things', 'post')['security']).toEqual([{ halte: ['things:write'] }]);
    expect(at('paths', '/v1/things', 'get')['security']).toEqual([{}, { halte: [] }]);
    expect(at('components', 'securitySchemes', 'halte', 'flows', 'clientCredentials')['scopes']).toEqual({
      'things:write': 'Needed for things.make.',
    });
    expect(node(openApi([things], names), 'components', 'securitySchemes', 'halte')).toMatchObject({ type: 'http', scheme: 'bearer' });
  });

  it('describes declared errors beside the generic ones of their status', () => {
    const conflict = at('paths', '/v1/things', 'post', 'responses', '409');
    expect(conflict['description']).toBe(
      '`conflict`: This does not fit the present state.\n\n`in_progress`: The same request is still being handled.\n\n`taken`: Taken.',
    );
    expect(JSON.stringify(conflict)).toContain('"data":{"$ref":"#/components/schemas/Taken"}');
  });

  it('takes a key where it is of use, and says what is deprecated', () => {
    const post = at('paths', '/v1/things', 'post');
    expect(post['parameters']).toEqual([{ $ref: '#/components/parameters/IdempotencyKey' }]);
    expect(post).toMatchObject({
      deprecated: true,
      'x-halte-sunset': '2027-06-01',
      description: expect.stringContaining('Use put.') as string,
    });
    expect(at('paths', '/v1/things', 'get')).not.toHaveProperty('deprecated');
  });

  it.each([
    ['/v1/all', 'get', '200', 'application/x-ndjson'],
    ['/v1/file', 'get', '200', 'text/csv'],
    ['/v1/things', 'get', '200', 'application/json'],
    ['/v1/files', 'post', '201', 'application/json'],
  ])('%s %s answers %s as %s', (path, method, status, mediaType) => {
    expect(Object.keys(at('paths', path, method, 'responses', status, 'content'))).toEqual([mediaType]);
  });

  it('takes a file as the body of an upload, its parameters in the query', () => {
    const upload = at('paths', '/v1/files', 'post');
    expect(Object.keys(node(upload, 'requestBody', 'content'))).toEqual(['text/csv']);
    expect(upload['parameters']).toMatchObject([{ name: 'label', in: 'query' }]);
  });

  it('answers 204 without a body', () => {
    expect(at('paths', '/v1/things/{id}', 'delete', 'responses', '204')).not.toHaveProperty('content');
  });

  it.each([
    [
      'a route of two operations',
      { a: operation({ ...base, http: 'POST /v1/a' }), b: operation({ ...base, http: 'POST /v1/a' }) },
      'route of another',
    ],
    [
      'a name of two schemas',
      {
        a: operation({ ...base, http: 'POST /v1/a' }),
        b: operation({
          ...base,
          response: Thing.extend({}).meta({ id: 'Taken' }),
          errors: { x: { data: Taken, description: 'x' } },
          http: 'POST /v1/b',
        }),
      },
      'by the name "Taken"',
    ],
  ])('refuses %s', (_what, tree, message) => {
    expect(() => openApi([service('twice', 1, 'Twice.', tree)], names)).toThrow(message);
  });
});

describe('asyncApi', () => {
  const bus = asyncApi([things], names);

  it('has a channel for what is asked and one for the answer, internal operations included', () => {
    expect(node(bus, 'channels', 'things.inside')['address']).toBe('req.things.v1.inside');
    expect(node(bus, 'channels', 'things.inside.reply')['address']).toBeNull();
    expect(node(bus, 'operations', 'things.inside')).toMatchObject({ action: 'receive', bindings: { nats: { queue: 'things' } } });
  });

  it('answers a list and an export page by page', () => {
    for (const id of ['things.list.reply', 'things.all.reply']) {
      expect(node(bus, 'channels', id, 'messages', 'answer')['payload']).toEqual({ $ref: '#/components/schemas/ThingPage' });
    }
  });
});
