import { definitionsOf, nameOf, type JsonSchema } from '@halte/contract-kit';
import fc, { type Arbitrary } from 'fast-check';

type Definitions = Readonly<Record<string, JsonSchema>>;

/** Values at and around what a JSON Schema accepts: many valid, many wrong in one place. */
export function around(document: JsonSchema): Arbitrary<unknown> {
  const valid = arbitrary(document, definitionsOf(document), 0);
  return fc.oneof(
    valid,
    // Of many members one is nearly always wrong.
    arbitrary(document, definitionsOf(document), DEPTH + 1),
    fc.tuple(valid, fc.nat(), strange).map(([value, at, wrong]) => damage(value, at, wrong)),
  );
}

const whole = Number.MAX_SAFE_INTEGER;

/** What does not belong. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    whole + 2,
    true,
    [],
    {},
    [null],
    '2027-02-30T00:00:00Z',
    'a@b',
    'https://',
    ' https://x.be',
    '\u{1F957}',
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.nat(5_001).map((length) => 'x'.repeat(length)),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constant('active'), { minLength: 3, maxLength: 6 }),
);

function damage(value: unknown, at: number, wrong: unknown): unknown {
  if (typeof value !== 'object' || value === null) return wrong;
  const names = [...Object.keys(value), 'unknownMember'];
  const name = names[at % names.length] as string;
  const inner = (value as Record<string, unknown>)[name];
  if (at % 7 === 0) return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
  if (Array.isArray(value)) return [...(value as unknown[]), wrong];
  return { ...value, [name]: at % 3 === 0 ? damage(inner, Math.floor(at / 7), wrong) : wrong };
}

function arbitrary(schema: JsonSchema, definitions: Definitions, depth: number): Arbitrary<unknown> {
  const name = nameOf(schema);
  if (name !== undefined) return arbitrary(definitions[name] ?? {}, definitions, depth + 1);
  const branches = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(branches)) return fc.oneof(...(branches as JsonSchema[]).map((branch) => arbitrary(branch, definitions, depth + 1)));
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  return ofType(schema, definitions, depth);
}

function ofType(schema: JsonSchema, definitions: Definitions, depth: number): Arbitrary<unknown> {
  const limit = (keyword: string, otherwise: number) => (typeof schema[keyword] === 'number' ? schema[keyword] : otherwise);
  switch (schema['type']) {
    case 'object':
      return object(schema, definitions, depth);
    case 'array':
      return fc.array(arbitrary(schema['items'] as JsonSchema, definitions, depth + 1), { maxLength: Math.min(4, limit('maxItems', 4)) });
    case 'integer':
      return integer(limit('minimum', -whole), limit('maximum', whole));
    case 'number':
      return fc.double({ min: limit('minimum', -1e9), max: limit('maximum', 1e9), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'string':
      return text(schema, limit('minLength', 0), limit('maxLength', 40));
    default:
      return fc.constant(null);
  }
}

/** How deep a value goes; below that, objects have only what they need. Lists in lists in lists would grow without end. */
const DEPTH = 7;

function object(schema: JsonSchema, definitions: Definitions, depth: number): Arbitrary<unknown> {
  const required = (schema['required'] ?? []) as readonly string[];
  const all = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  const members = depth > DEPTH ? all.filter(([name]) => required.includes(name)) : all;
  const model = Object.fromEntries(members.map(([name, member]) => [name, arbitrary(member, definitions, depth + 1)]));
  return fc.record(model, { requiredKeys: [...required], noNullPrototype: true });
}

function integer(min: number, max: number): Arbitrary<unknown> {
  return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max, min - 1, max + 1));
}

/** Texts of a format, and of every length about the limits. */
function text(schema: JsonSchema, least: number, most: number): Arbitrary<unknown> {
  const format = FORMATS[String(schema['format'])];
  if (format) return format;
  const about = fc
    .constantFrom(least - 1, least, most - 1, most, most + 1)
    .map((length) => 'é'.repeat(Math.max(0, Math.min(length, 6_000))));
  const characters = fc.oneof(
    fc.constant('\u{1F957}'.repeat(Math.ceil(Math.min(most, 6_000) / 2))),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const pattern = schema['pattern'];
  return typeof pattern === 'string'
    ? fc.oneof(fc.stringMatching(new RegExp(pattern, 'u')), about, characters)
    : fc.oneof(about, characters);
}

const FORMATS: Readonly<Record<string, Arbitrary<unknown>>> = {
  uuid: fc.oneof(
    fc.uuid(),
    fc.uuid().map((id) => id.toUpperCase()),
    fc.uuid().map((id) => id.slice(1)),
  ),
  date: fc.oneof(
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.constantFrom('2028-02-29', '2027-02-29', '2027-13-01', '2027-1-1', '2027-01-01T10:00:00Z'),
  ),
  'date-time': fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.constantFrom('2027-02-29T10:00:00Z', '2028-02-29T10:00:00Z', '2027-01-01T24:00:00Z', '2027-01-01T10:00:00+01:00', '2027-01-01'),
  ),
  email: fc.oneof(fc.emailAddress(), fc.constantFrom('a@b.be', 'a@b', 'a b@c.be', 'é@b.be', `${'x'.repeat(250)}@b.be`)),
  iri: fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom(
      'https://bücher.example/é',
      'ftp://x.be',
      'https://x.be/a b',
      ' https://x.be',
      'https://x.be\n',
      'https://x.be/\u0001',
      'http://[',
    ),
  ),
};
