import { event, operation, service, type AnyService } from '@halte/contract-kit';
import { z, type ZodType } from 'zod';
import { testNetwork } from './network.ts';
import { contractFaults } from './testing/contract-rules.ts';

it('all contracts follow the rules', () => {
  expect(contractFaults(testNetwork)).toEqual([]);
});

const text = z.string().max(9).describe('A text.');
const limit = z.int().min(1).max(200).default(50).describe('How many.');
const cursor = z.string().max(500).optional().describe('Where.');
const Draft = z.strictObject({ text }).meta({ id: 'RuleDraft', description: 'A draft.' });
const Thing = z.object({ text }).meta({ id: 'RuleThing', description: 'A thing.' });
const Query = z.strictObject({ limit, cursor }).meta({ id: 'RuleQuery', description: 'A query.' });
const good = { summary: 'Do a thing', request: Draft, response: Thing, access: 'public' } as const;

let made = 0;
const named = <T extends ZodType>(schema: T) => schema.meta({ id: `Rule${(made += 1)}`, description: 'Made up.' });
const request = (field: ZodType) => ({ ...good, request: named(z.strictObject({ field })) });
const response = (field: ZodType) => ({ ...good, response: named(z.object({ field })) });
const contract = (spec: Parameters<typeof operation>[0]): AnyService => service('rules', 1, 'Rules.', { run: operation(spec) });

it('the examples below are good but for their one fault', () => {
  const list = { ...good, kind: 'list', request: Query, http: 'GET /v1/things' } as const;
  expect(contractFaults([contract(good), service('other', 1, 'Other.', { list: operation(list) })])).toEqual([]);
});

describe('a fault is found', () => {
  const described = (schema: ZodType) => schema.describe('A field.');
  it.each<[string, Parameters<typeof operation>[0], string]>([
    ['a text without a maximum', request(described(z.string())), 'rules.run: request field: a text needs a maximum'],
    ['a format without a maximum', request(described(z.email())), 'rules.run: request field: a text needs a maximum'],
    ['a list without a maximum', request(described(z.array(text))), 'rules.run: request field: a list needs a maximum'],
    ['a text in a list', request(described(z.array(z.string()).max(3))), 'rules.run: request field[]: a text needs a maximum'],
    ['no description', request(z.string().max(3)), 'rules.run: request field: a field needs a description'],
    [
      'no description, deeper',
      response(described(z.object({ deep: z.string().max(3) }))),
      'rules.run: response field.deep: a field needs a description',
    ],
    ['transform', request(described(text.transform(Number))), 'rules.run: request field: pipe is no JSON type that JSON Schema can say'],
    ['pipe', request(described(text.pipe(text))), 'rules.run: request field: pipe is no JSON type that JSON Schema can say'],
    ['trim', request(described(text.trim())), 'rules.run: request field: overwrite vanishes from JSON Schema; declare an error instead'],
    ['coerce', request(described(z.coerce.number())), 'rules.run: request field: coerce takes what the description does not'],
    ['catch', request(described(text.catch(''))), 'rules.run: request field: catch is no JSON type that JSON Schema can say'],
    [
      'refine',
      request(described(text.refine(() => true))),
      'rules.run: request field: custom vanishes from JSON Schema; declare an error instead',
    ],
    [
      'a pattern with flags',
      request(described(text.regex(/a/i))),
      'rules.run: request field: the flags of a pattern vanish from JSON Schema',
    ],
    [
      'a format without a pattern',
      request(described(z.url().max(9))),
      'rules.run: request field: a format without a pattern is only a hint in JSON Schema',
    ],
    ['any', request(described(z.any())), 'rules.run: request field: any is no JSON type that JSON Schema can say'],
    ['unknown', response(described(z.unknown())), 'rules.run: response field: unknown is no JSON type that JSON Schema can say'],
    ['a date', response(described(z.date())), 'rules.run: response field: date is no JSON type that JSON Schema can say'],
    ['a bigint', response(described(z.bigint())), 'rules.run: response field: bigint is no JSON type that JSON Schema can say'],
    ['a record', response(described(z.record(text, text))), 'rules.run: response field: record is no JSON type that JSON Schema can say'],
    [
      'a union without discriminator',
      response(described(z.union([text, z.null()]))),
      'rules.run: response field: a union needs a discriminator',
    ],
    ['a loose object', { ...good, response: named(z.looseObject({ text })) }, 'rules.run: response : a loose object lets anything through'],
    ['an open request', { ...good, request: named(z.object({ text })) }, 'rules.run: request : a request is a strictObject'],
    ['an open object in a request', request(described(z.object({ text }))), 'rules.run: request field: a request is a strictObject'],
    ['a closed response', { ...good, response: named(z.strictObject({ text })) }, 'rules.run: response : what is read is no strictObject'],
    ['a default in a response', response(text.default('')), 'rules.run: response field: only a request has defaults'],
    [
      'a field in another case',
      { ...good, request: named(z.strictObject({ a_field: text })) },
      'rules.run: request a_field: a field is named in camelCase',
    ],
    [
      'no id',
      { ...good, response: z.object({ text }).describe('Twice.'), errors: {} },
      'rules.run: a schema at the top has an id and a description',
    ],
    [
      'a code in another case',
      { ...good, errors: { TooLate: { data: Thing, description: 'x' } } },
      'rules.run: TooLate is no error code such as duplicate_name',
    ],
    ['a generic code', { ...good, errors: { not_found: { data: Thing, description: 'x' } } }, 'rules.run: not_found is a generic error'],
    ['an odd scope', { ...good, access: 'A:b' }, 'rules.run: A:b is no scope such as directory:write'],
    ['a long summary', { ...good, summary: 'Do a thing.' }, 'rules.run: a summary is one short line without a full stop'],
    ['a path without its field', { ...good, http: 'POST /v1/{other}' }, 'rules.run: other is in the path, so the request needs it'],
    [
      'an object in a query',
      { ...request(described(z.strictObject({ text }))), http: 'GET /v1/things' },
      'rules.run: field does not fit into a query string: a scalar or a list of scalars does',
    ],
    ['a list without a limit', { ...good, kind: 'list' }, 'rules.run: a list takes a `limit` with a default'],
    ['a list without a cursor', { ...good, kind: 'list' }, 'rules.run: a list takes an optional `cursor`'],
  ])('%s', (_what, spec, fault) => {
    expect(contractFaults([contract(spec)])).toContain(fault);
  });

  it('two schemas of one id', () => {
    const twin = (description: string) => z.object({ text }).meta({ id: 'RuleTwin', description });
    const [one, two] = [twin('One.'), twin('Two.')].map((twinned) => operation({ ...good, response: twinned }));
    const both = [service('rules', 1, 'Rules.', { run: one! }), service('more', 1, 'More.', { run: two! })];
    expect(contractFaults(both)).toContain('RuleTwin: two schemas have this id');
  });

  it('two operations of one route, whatever they call its parameters', () => {
    const by = (name: string) => operation({ ...good, request: named(z.strictObject({ [name]: text })), http: `GET /v1/things/{${name}}` });
    expect(contractFaults([service('rules', 1, 'Rules.', { one: by('a'), two: by('b') })])).toContain(
      'GET /v1/things/{}: a route belongs to one operation',
    );
  });

  it('an event with a closed payload', () => {
    const moved = event({ summary: 'A thing moved', payload: named(z.strictObject({ text })), key: () => 'x', audience: 'public' });
    expect(contractFaults([service('rules', 1, 'Rules.', { moved })])).toContain('rules.moved: payload : what is read is no strictObject');
  });

  it.each(['Services', 'services_list', 'a-b', ''])('the name "%s"', (name) => {
    expect(() => service('rules', 1, 'Rules.', { [name]: operation(good) })).toThrow(TypeError);
  });
});
