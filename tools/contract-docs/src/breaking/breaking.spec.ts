import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { event, operation, service } from '@halte/contract-kit';
import { asyncApi } from '@halte/contract-kit/asyncapi';
import { openApi } from '@halte/contract-kit/openapi';
import { z, type ZodType } from 'zod';
import { breakingChanges, descriptionsAt, type Descriptions } from './breaking.ts';

/** What the specs below change, one thing at a time. */
interface Shape {
  readonly request: Record<string, ZodType>;
  readonly response: Record<string, ZodType>;
  readonly query: Record<string, ZodType>;
  readonly error: Record<string, ZodType>;
  readonly payload: Record<string, ZodType>;
  readonly spec: Record<string, unknown>;
  readonly file: { readonly maxBytes: number; readonly mediaTypes: readonly string[] };
  readonly errorStatus: number;
  readonly names: { readonly write: string; readonly moved: string };
  readonly without: readonly string[];
}

const name = z.string().min(1).max(50).describe('Name.');
const base: Shape = {
  request: {
    name,
    kind: z.enum(['a', 'b']).default('a'),
    note: name.optional(),
    tags: z.array(name).max(5).optional(),
    when: z.union([z.string().max(9), z.null()]).optional(),
  },
  response: {
    id: name,
    kind: z.enum(['a', 'b']),
    count: z.int().min(0).max(100),
    maybe: name.optional(),
    sub: z.object({ text: name }),
    list: z.array(name).max(9),
  },
  query: { limit: z.int().min(1).max(50).default(10), word: name.optional() },
  error: { reason: name },
  payload: { id: name, change: z.enum(['made', 'changed']) },
  spec: { http: 'POST /v1/things/{name}', access: 'public', idempotent: 'key' },
  file: { maxBytes: 100, mediaTypes: ['text/csv', 'text/plain'] },
  errorStatus: 409,
  names: { write: 'write', moved: 'changed' },
  without: [],
};

const today = '2027-03-01';

function describeShape(change: Partial<Shape>): Descriptions {
  const shape = { ...base, ...change };
  const all = {
    [shape.names.write]: operation({
      summary: 'Write',
      request: z.strictObject(shape.request).meta({ id: 'Draft' }),
      response: z.object(shape.response).meta({ id: 'Thing' }),
      access: 'public',
      ...shape.spec,
      errors: { taken: { data: z.object(shape.error).meta({ id: 'Taken' }), description: 'Taken.', status: shape.errorStatus } },
    }),
    search: operation({
      kind: 'list',
      summary: 'Search',
      request: z.strictObject(shape.query),
      response: z.object(shape.response),
      http: 'GET /v1/things',
      access: 'public',
    }),
    send: operation({
      kind: 'upload',
      summary: 'Send',
      request: z.strictObject({}),
      response: z.object({}),
      http: 'POST /v1/files',
      access: 'public',
      file: shape.file,
    }),
    inside: operation({ summary: 'Inside', request: z.strictObject(shape.query), response: z.object(shape.payload), access: 'public' }),
    [shape.names.moved]: event({ summary: 'Changed', payload: z.object(shape.payload), key: () => 'x', audience: 'public' }),
  };
  const kept = Object.fromEntries(Object.entries(all).filter(([key]) => !shape.without.includes(key)));
  const contracts = [service('things', 1, 'Things.', kept)];
  const names = { title: 'Things', version: '1' };
  return JSON.parse(JSON.stringify({ openapi: openApi(contracts, names), asyncapi: asyncApi(contracts, names) })) as Descriptions;
}

function reasons(after: Partial<Shape>, before: Partial<Shape> = {}): readonly string[] {
  return breakingChanges(describeShape(before), describeShape(after), today).map(({ where, reason }) => `${where}: ${reason}`);
}

const request = (change: Record<string, ZodType>) => ({ request: { ...base.request, ...change } });
const response = (change: Record<string, ZodType>) => ({ response: { ...base.response, ...change } });
const spec = (change: Record<string, unknown>) => ({ spec: { ...base.spec, ...change } });
const without = (shape: Record<string, ZodType>, gone: string) => Object.fromEntries(Object.entries(shape).filter(([key]) => key !== gone));

const write = 'POST /v1/things/{name}';

it('finds nothing where nothing changed', () => {
  expect(reasons({})).toEqual([]);
});

describe('what breaks', () => {
  it.each<[string, Partial<Shape>, string]>([
    ['an operation goes', { without: ['search'] }, 'GET /v1/things: is gone'],
    ['a route moves', spec({ http: 'PUT /v1/things/{name}', status: 201 }), `${write}: is gone`],
    ['a method of the SDK is renamed', { names: { ...base.names, write: 'put' } }, `${write}: is another method in the SDK: things.put`],
    ['a status changes', spec({ status: 200 }), `${write}: answers with status 200 instead of 201`],
    ['access is tightened', spec({ access: 'things:write' }), `${write}: needs more rights now: a sign-in and things:write`],
    ['a repetition has a second effect', spec({ idempotent: 'no' }), `${write}: is no longer safe to repeat as it was`],
    ['a request gets a required field', request({ more: name }), `${write}: body field more is required now`],
    ['an optional field becomes required', request({ note: name }), `${write}: body field note is required now`],
    ['a request loses a field', { request: without(base.request, 'note') }, `${write}: body field note is refused now`],
    ['a type in a request narrows', request({ when: z.string().max(9).optional() }), `${write}: body field when no longer takes null`],
    ['a type in a request changes', request({ note: z.int().optional() }), `${write}: body field note was string and is integer now`],
    ['a request takes fewer values', request({ kind: z.enum(['a']).default('a') }), `${write}: body field kind no longer takes "b"`],
    [
      'a free text becomes a choice',
      request({ note: z.enum(['x']).optional() }),
      `${write}: body field note takes only certain values now`,
    ],
    [
      'a limit in a request narrows',
      request({ note: z.string().min(1).max(40).optional() }),
      `${write}: body field note has another maxLength now: 40 instead of 50`,
    ],
    [
      'a lower limit in a request rises',
      request({ note: z.string().min(2).max(50).optional() }),
      `${write}: body field note has another minLength now: 2 instead of 1`,
    ],
    [
      'a list in a request gets shorter',
      request({ tags: z.array(name).max(4).optional() }),
      `${write}: body field tags has another maxItems now: 4 instead of 5`,
    ],
    [
      'an item in a request narrows',
      request({ tags: z.array(z.string().max(9)).max(5).optional() }),
      `${write}: body field tags[] has another maxLength now: 9 instead of 50`,
    ],
    ['a format is asked for', request({ note: z.email().max(50).optional() }), `${write}: body field note has another format now`],
    [
      'a default changes',
      request({ kind: z.enum(['a', 'b']).default('b') }),
      `${write}: body field kind has another default now: "b" instead of "a"`,
    ],
    [
      'a path parameter narrows',
      request({ name: z.string().min(1).max(20) }),
      `${write}: path parameter name has another maxLength now: 20 instead of 50`,
    ],
    ['a query parameter goes', { query: without(base.query, 'word') }, 'GET /v1/things: query parameter word is refused now'],
    [
      'a query parameter becomes required',
      { query: { ...base.query, word: name } },
      'GET /v1/things: query parameter word is required now',
    ],
    [
      'a query parameter narrows',
      { query: { ...base.query, limit: z.int().min(1).max(20).default(10) } },
      'GET /v1/things: query parameter limit has another maximum now: 20 instead of 50',
    ],
    ['an answer loses a field', { response: without(base.response, 'count') }, `${write}: answer field count is no longer there`],
    ['an answer loses a nested field', response({ sub: z.object({}) }), `${write}: answer field sub.text is no longer there`],
    [
      'a field of an answer may be missing',
      response({ count: z.int().min(0).max(100).optional() }),
      `${write}: answer field count may be missing now`,
    ],
    [
      'a field of an answer may be null',
      response({ count: z.int().min(0).max(100).nullable() }),
      `${write}: answer field count may be null now`,
    ],
    ['a type in an answer changes', response({ count: z.string().max(9) }), `${write}: answer field count was integer and is string now`],
    [
      'a type in an answer widens',
      response({ count: z.number().min(0).max(100) }),
      `${write}: answer field count was integer and is number now`,
    ],
    [
      'a limit in an answer widens',
      response({ id: z.string().min(1).max(60) }),
      `${write}: answer field id has another maxLength now: 60 instead of 50`,
    ],
    [
      'a list in an answer gets longer',
      response({ list: z.array(name).max(10) }),
      `${write}: answer field list has another maxItems now: 10 instead of 9`,
    ],
    [
      'a page changes with its item',
      { response: without(base.response, 'count') },
      'GET /v1/things: answer field items[].count is no longer there',
    ],
    ['an error has another status', { errorStatus: 422 }, `${write}: error taken has status 422 instead of 409`],
    ['the data of an error loses a field', { error: {} }, `${write}: error taken field reason is no longer there`],
    ['an upload takes less', { file: { ...base.file, maxBytes: 99 } }, 'POST /v1/files: takes smaller files than before'],
    [
      'an upload refuses a media type',
      { file: { ...base.file, mediaTypes: ['text/csv'] } },
      'POST /v1/files: body is no longer text/plain',
    ],
    ['an event goes', { without: ['changed'] }, 'things.changed: is gone'],
    ['an event is renamed', { names: { ...base.names, moved: 'altered' } }, 'things.changed: is gone'],
    [
      'an event loses a field',
      { payload: { change: base.payload['change'] as ZodType } },
      'things.changed: event field id is no longer there',
    ],
    ['an internal operation goes', { without: ['inside'] }, 'things.inside: is gone'],
    ['an internal operation asks for more', { query: { ...base.query, word: name } }, 'things.inside: request field word is required now'],
  ])('%s', (_what, after, reason) => {
    expect(reasons(after)).toContain(reason);
  });

  it('a branch of a union in an answer that readers do not know', () => {
    const one = z.object({ type: z.literal('one'), a: name });
    const two = z.object({ type: z.literal('two'), b: name });
    const three = z.object({ type: z.literal('three') });
    const union = (...branches: readonly ZodType[]) => response({ sub: z.union(branches) });
    expect(reasons(union(one, two, three), union(one, two))).toContain(`${write}: answer field sub may be type = "three" now`);
    expect(reasons(union(one, two), union(one, two, three))).toEqual([]);
  });
});

describe('what does not break', () => {
  it.each<[string, Partial<Shape>]>([
    ['an optional field in a request', request({ more: name.optional() })],
    ['a field with a default in a request', request({ more: name.default('x') })],
    ['a required field that becomes optional', { query: { ...base.query, word: name.optional() } }],
    ['a wider limit in a request', request({ note: z.string().min(0).max(60).optional() })],
    ['another value in a request', request({ kind: z.enum(['a', 'b', 'c']).default('a') })],
    ['null in a request', request({ note: name.nullable().optional() })],
    ['a field in an answer', response({ more: name })],
    ['a value in an answer: readers are told to expect others', response({ kind: z.enum(['a', 'b', 'c']) })],
    ['a tighter limit in an answer', response({ id: z.string().min(1).max(40) })],
    ['a field of an answer that is always there now', response({ maybe: name })],
    ['a field in an event', { payload: { ...base.payload, more: name } }],
    ['a larger file, another media type', { file: { maxBytes: 200, mediaTypes: [...base.file.mediaTypes, 'application/zip'] } }],
    ['a deprecation', spec({ deprecated: { since: '2027-01-01', instead: 'Use search.' } })],
    ['a description', request({ note: name.optional().describe('Said better.') })],
  ])('%s', (_what, after) => {
    expect(reasons(after)).toEqual([]);
  });

  it('access that is loosened', () => {
    expect(reasons({}, spec({ access: 'things:write' }))).toEqual([]);
  });

  it('an operation that goes after the sunset it announced, and not before', () => {
    const announced = (sunset: string) => spec({ deprecated: { since: '2026-01-01', sunset } });
    const gone = (sunset: string) => reasons({ without: ['write'] }, announced(sunset)).filter((one) => one.startsWith(write));
    expect(gone('2027-02-28')).toEqual([]);
    expect(gone('2027-03-02')).toEqual([`${write}: is gone`]);
  });
});

describe('the reference', () => {
  let root: string;
  const git = (...command: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@halte.example', ...command], { cwd: root });
  const commit = () => git('commit', '--quiet', '--allow-empty', '--message', 'x');

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'halte-breaking-'));
    git('init', '--quiet');
    commit();
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('is nothing at the first commit, and at one without descriptions', async () => {
    expect(await descriptionsAt('HEAD~1', root)).toBeUndefined();
    commit();
    expect(await descriptionsAt('HEAD~1', root)).toBeUndefined();
  });

  it('is what was committed, not what lies on disk', async () => {
    mkdirSync(join(root, 'docs/reference'), { recursive: true });
    for (const name of ['openapi', 'asyncapi']) writeFileSync(join(root, `docs/reference/${name}.json`), `{"is":"${name}"}`);
    git('add', '.');
    commit();
    writeFileSync(join(root, 'docs/reference/openapi.json'), '{}');
    expect(await descriptionsAt('HEAD', root)).toEqual({ openapi: { is: 'openapi' }, asyncapi: { is: 'asyncapi' } });
  });

  it('is refused where git does not know it', async () => {
    commit();
    await expect(descriptionsAt('origin/mian', root)).rejects.toThrow('origin/mian');
  });
});
