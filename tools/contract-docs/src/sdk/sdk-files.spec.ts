import { operation, service } from '@halte/contract-kit';
import { testNetwork } from '@halte/contracts';
import { z } from 'zod';
import { typeFaults } from '../testing/type-faults.ts';
import { sdkFiles } from './sdk-files.ts';

const text = z.string().max(9).describe('A text.');
const Shared = z.object({ text }).meta({ id: 'Shared' });
const shape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('one'), a: text }),
  z.object({ type: z.literal('two'), b: z.int().min(0).max(5).describe('A number.') }),
]);
const Thing = z
  .object({
    id: z.uuid().max(36).describe('Which one.'),
    colour: z.enum(['red', "o'r"]).nullable().describe('Its colour.'),
    shape: shape.describe('Its shape.'),
    shared: Shared.describe('Its share.'),
    list: z.array(text).max(3).optional().describe('Some texts.'),
  })
  .meta({ id: 'Thing', description: 'A thing */ of ours.' });
const Draft = z
  .strictObject({
    thingId: text,
    colour: z.enum(['red', 'blue']).default('red').describe('Its colour.'),
    tags: z.array(text).max(3).describe('Tags.'),
    shared: Shared,
  })
  .meta({ id: 'Draft', description: 'A draft.' });
const Taken = z.object({ by: text }).meta({ id: 'Taken', description: 'By whom.' });

const things = service('things', 1, 'Things.', {
  parts: {
    inner: {
      put: operation({
        summary: 'Put a part',
        request: Draft,
        response: Thing,
        http: 'PUT /v1/things/{thingId}',
        access: 'things:write',
        errors: { taken: { data: Taken, description: 'Somebody has it.' } },
        deprecated: { since: '2027-01-01', instead: 'Use another.' },
      }),
    },
  },
  drop: operation({
    summary: 'Drop',
    request: z.strictObject({ thingId: text }),
    response: z.object({}),
    http: 'DELETE /v1/things/{thingId}',
    access: 'public',
    status: 204,
  }),
  inside: operation({ summary: 'Inside', request: Draft, response: Thing, access: 'public' }),
});
const files = sdkFiles([things]);
const fileOf = (name: string) => files.get(name)?.replace(/\s+/g, ' ') ?? '';

describe('the types', () => {
  const types = fileOf('types.ts');

  it('are open where they are read and closed where they are sent', () => {
    expect(types).toContain(`colour: 'red' | 'o\\'r' | (string & {}) | null;`);
    expect(types).toContain(`colour?: 'red' | 'blue' | undefined;`);
  });

  it('keep what tells branches apart closed', () => {
    expect(types).toContain(
      `shape: { type: 'one'; /** A text. At most 9 characters. */ a: string; } | { type: 'two'; /** A number. 0 to 5. */ b: number; };`,
    );
  });

  it('carry descriptions and limits, and no comment that ends another', () => {
    expect(types).toContain('/** Its colour. Default: `"red"`. */');
    expect(types).toContain('/** A thing *\\/ of ours. */ export interface Thing {');
    expect(types).toContain('/** Tags. At most 3 items. */ tags: readonly (string)[];');
    expect(types).toContain('/** Some texts. At most 3 items. */ list?: (string)[] | undefined;');
  });

  it('publish what travels both ways twice', () => {
    expect(types).toContain('export interface Shared {');
    expect(types).toContain('export interface SharedInput {');
    expect(types).toContain('shared: SharedInput;');
  });
});

describe('the methods', () => {
  const methods = fileOf('things.ts');

  it('stand where the contract has them; internal operations are left out', () => {
    expect(methods).toContain('put(request: Draft, options?: CallOptions): CallPromise<Thing>');
    expect(methods).toContain('export class ThingsPartsInner {');
    expect(methods).toContain('readonly inner: ThingsPartsInner;');
    expect(methods).not.toContain('inside');
  });

  it('say what they need, fail with and why not to use them', () => {
    expect(methods).toContain('Needs the scope `things:write`.');
    expect(methods).toContain('- `taken` (`Taken`): Somebody has it.');
    expect(methods).toContain('@deprecated since 2027-01-01. Use another.');
  });

  it('answer nothing where there is no answer', () => {
    expect(methods).toContain('drop(request: ThingsDropRequest, options?: CallOptions): CallPromise<void>');
  });
});

it('errors and routes are told by operation', () => {
  expect(fileOf('errors.ts')).toContain(`readonly 'things.parts.inner.put': { /** Somebody has it. */ readonly taken: Taken; };`);
  expect(fileOf('routes.ts')).toContain(`"path":"/v1/things/{thingId}","parameters":["thingId"],"inQuery":false,"kind":"call"`);
});

describe('what is generated from every contract', () => {
  const everything = sdkFiles(testNetwork);
  const use = `
    import type { DeclaredErrors } from './errors.ts';
    import { Services } from './services.ts';
    declare const transport: ConstructorParameters<typeof Services>[0];
    const { probe, directory } = new Services(transport);
    export async function use(): Promise<void> {
      for await (const row of probe.rows({ limit: 5 })) row.number.toFixed();
      for await (const row of probe.export()) row.text.trim();
      (await probe.upload({}, new Uint8Array(), { mediaType: 'text/csv' })).sha256.trim();
      (await probe.download({ bytes: 1 })).mediaType.trim();
      (await directory.services.read({ serviceId: '' })).status.trim();
      (await probe.foreign()).contents.length.toFixed();
      const loud: DeclaredErrors['probe.shout']['too_loud'] = { decibels: 1 };
      loud.decibels.toFixed();
    }
  `;

  it('compiles against the hand-written part of the SDK, all kinds of operation included', () => {
    expect(typeFaults(new Map([...everything, ['use.ts', use]]))).toEqual([]);
  });

  it.each([
    ['a value that is not taken', `directory.services.list({ status: ['closed'] })`],
    ['a member that does not exist', `directory.services.list({ organisationId: '' })`],
    ['a missing member', `directory.services.create({ name: '' })`],
    ['a call that is internal', `probe.internal({ text: '' })`],
  ])('%s does not compile', (_what, call) => {
    const wrong = use.replace('export async function use', `export const wrong = ${call};\nexport async function use`);
    expect(typeFaults(new Map([...everything, ['use.ts', wrong]]))).not.toEqual([]);
  });
});
