import { z } from 'zod';
import { event, fail, operation, service, uses, type ErrorDataOf, type ErrorsOf, type InOf, type OutOf, type PayloadOf } from './index.ts';
import type { FilePart, Page, RequestOf, ResponseOf } from './index.ts';

// Checked by the compiler, never run. Each `@ts-expect-error` is a mistake that must not compile.

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => undefined;

const Draft = z.strictObject({ name: z.string().max(9), limit: z.int().default(5) });
const Thing = z.object({ id: z.string().max(9) });
const TakenData = z.object({ by: z.string().max(9) });

const things = service('things', 1, 'Things.', {
  nested: {
    make: operation({
      summary: 'Make',
      request: Draft,
      response: Thing,
      http: 'POST /v1/things',
      access: 'things:write',
      errors: { taken: { data: TakenData, description: 'Taken.' } },
    }),
    list: operation({ kind: 'list', summary: 'List', request: Draft, response: Thing, access: 'public' }),
  },
  plain: operation({ summary: 'Plain', request: Draft, response: Thing, access: 'public' }),
  file: operation({
    kind: 'download',
    summary: 'File',
    request: Draft,
    response: Thing,
    access: 'public',
    file: { maxBytes: 1, mediaTypes: ['text/csv'] },
  }),
  made: event({ summary: 'Made', payload: Thing, key: (thing) => thing.id, audience: 'public' }),
});

type Make = typeof things.nested.make;
type Handler<Op> = (input: InOf<Op>) => Promise<OutOf<Op>>;

// What a caller sends may leave out a default, what a handler receives has it.
holds<Equal<RequestOf<Make>, { name: string; limit?: number | undefined }>>();
holds<Equal<InOf<Make>, { name: string; limit: number }>>();
holds<Equal<ResponseOf<Make>, { id: string }>>();
holds<Equal<OutOf<Make>, { id: string }>>();
holds<Equal<ResponseOf<typeof things.nested.list>, Page<{ id: string }>>>();
holds<Equal<OutOf<typeof things.file>, FilePart>>();
holds<Equal<PayloadOf<typeof things.made>, { id: string }>>();
holds<Equal<ErrorDataOf<Make, 'taken'>, { by: string }>>();

const right: Handler<Make> = async ({ name, limit }) => ({ id: `${name}${limit.toFixed(0)}` });
// @ts-expect-error the request has no such member
const wrongInput: Handler<Make> = async ({ nam }) => ({ id: String(nam) });
// @ts-expect-error an id is a text
const wrongOutput: Handler<Make> = async () => ({ id: 1 });
// @ts-expect-error a list answers with a page
const wrongPage: Handler<typeof things.nested.list> = async () => [{ id: '1' }];
// @ts-expect-error a download answers with a part
const wrongPart: Handler<typeof things.file> = async () => ({ id: '1' });

fail(things.nested.make, 'taken', 'Taken.', { by: 'x' });
// @ts-expect-error the operation declares no such code
fail(things.nested.make, 'gone', 'Gone.', {});
// @ts-expect-error the data of the code has another member
fail(things.nested.make, 'taken', 'Taken.', { from: 'x' });
// @ts-expect-error an operation without errors has no code at all: it is not any
fail(things.plain, 'taken', 'Taken.', { by: 'x' });
holds<Equal<keyof ErrorsOf<typeof things.plain>, never>>();
holds<Equal<0 extends 1 & InOf<typeof things.plain> ? 'any' : 'known', 'known'>>();

// Only what an app declares is in its calls.
const _app = uses('app', { calls: [things.plain] });
holds<Equal<(typeof _app.calls)[number], typeof things.plain>>();
holds<Equal<typeof things.plain.kind, 'call'>>();

// @ts-expect-error a route begins with a method
operation({ summary: 'x', request: Draft, response: Thing, http: '/v1/things', access: 'public' });
// @ts-expect-error a scope has two parts
operation({ summary: 'x', request: Draft, response: Thing, access: 'everybody' });
// @ts-expect-error everybody or a scope: it is never left open
operation({ summary: 'x', request: Draft, response: Thing });
// @ts-expect-error an event is about something of its payload
event({ summary: 'x', payload: Thing, key: (thing) => thing.name, audience: 'public' });
// @ts-expect-error there is no such operation
const missing: unknown = things.nested.makes;

export { missing, right, wrongInput, wrongOutput, wrongPage, wrongPart };
