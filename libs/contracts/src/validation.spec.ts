import { contentsOf, pageSchema, validate, type JsonSchema, type Schema } from '@halte/contract-kit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { z } from 'zod';
import { testNetwork } from './network.ts';
import { around } from './testing/json-arbitrary.ts';

type Side = 'input' | 'output';

const contents = testNetwork.map(contentsOf);
const operations = contents.flatMap((one) => one.operations);
const requests = operations.map((one): [string, Schema, Side] => [`request of ${one.id}`, one.request, 'input']);
const responses = operations.map((one): [string, Schema, Side] => [`response of ${one.id}`, one.response, 'output']);
const errors = operations.flatMap((one) =>
  Object.entries(one.errors).map(([code, { data }]): [string, Schema, Side] => [`${code} of ${one.id}`, data, 'output']),
);
const payloads = contents.flatMap((one) =>
  one.events.map((event): [string, Schema, Side] => [`payload of ${event.id}`, event.payload, 'output']),
);

// A format is a hint; each has a pattern beside it.
const ajv = new Ajv2020({ strict: false, validateFormats: false });

function described(schema: Schema, side: Side): JsonSchema {
  return schema['~standard'].jsonSchema[side]({ target: 'draft-2020-12' });
}

/** Compiled strictly: throws where a schema of ours would silently stay uncompiled. */
function compiled(schema: Schema): Schema {
  return z.compile(schema as unknown as z.ZodType, { strict: true }) as unknown as Schema;
}

describe.each([...requests, ...responses, ...errors, ...payloads])('%s', (_name, schema, side) => {
  it('is judged alike compiled and uncompiled, and by its JSON Schema', () => {
    const fast = compiled(schema);
    const document = described(schema, side);
    const byDescription = ajv.compile(open(document, side));
    fc.assert(
      fc.property(around(document), (value) => {
        const slow = validate(schema, value);
        expect(validate(fast, value)).toStrictEqual(slow);
        expect({ value, accepted: byDescription(value) }).toEqual({ value, accepted: slow.issues === undefined });
      }),
      { numRuns: 80 },
    );
  });
});

/** What is read may hold more than the description says; zod leaves that out instead of refusing it. */
function open(document: JsonSchema, side: Side): JsonSchema {
  const text = JSON.stringify(document);
  return JSON.parse(
    side === 'output' ? text.replaceAll('"additionalProperties":false', '"additionalProperties":true') : text,
  ) as JsonSchema;
}

describe('a page', () => {
  const page = pageSchema(z.object({ text: z.string().max(3) }).meta({ id: 'PageItem' }));
  const byDescription = ajv.compile(open(described(page, 'output'), 'output'));
  const item = { text: 'a' };
  it.each<[unknown, boolean]>([
    [{ items: [], nextCursor: null }, true],
    [{ items: [item], nextCursor: 'x' }, true],
    [{ items: Array.from({ length: 200 }, () => item), nextCursor: 'x'.repeat(500) }, true],
    [{ items: Array.from({ length: 201 }, () => item), nextCursor: null }, false],
    [{ items: [], nextCursor: 'x'.repeat(501) }, false],
    [{ items: [{ text: 'long' }], nextCursor: null }, false],
    [{ items: {}, nextCursor: null }, false],
    [{ items: [] }, false],
    [{ nextCursor: null }, false],
    [null, false],
    ['items', false],
  ])('%#: is judged alike by its schema and its JSON Schema', (value, accepted) => {
    expect(byDescription(value)).toBe(accepted);
    expect(validate(page, value).issues === undefined).toBe(accepted);
  });
});

it('the fixtures are worth something: each request meets values of both kinds', () => {
  for (const [name, schema] of requests) {
    const values = fc.sample(around(described(schema, 'input')), { numRuns: 300, seed: 1 });
    const judged = new Set(values.map((value) => validate(schema, value).issues === undefined));
    expect([name, judged.size]).toEqual([name, 2]);
  }
});
