import { operation, service, uses } from '@halte/contract-kit';
import { z } from 'zod';

const Words = z.strictObject({ text: z.string().min(1).max(900_000), tag: z.strictObject({ colour: z.string().max(20) }).optional() });
const Said = z.object({ text: z.string().max(2_000_000) });
const Numbers = z.strictObject({ limit: z.int().min(1).max(200).default(50), cursor: z.string().max(500).optional() });
const call = { summary: 'For tests', request: Words, response: Said, access: 'public' } as const;

/** A contract of the tests: one operation for each thing that can happen on the wire. */
export const harbour = service('harbour', 1, 'For tests.', {
  echo: operation(call),
  whisper: operation({ ...call, access: 'harbour:use' }),
  fail: operation({ ...call, errors: { aground: { data: z.object({ depth: z.int() }), description: 'Too shallow.', status: 422 } } }),
  crash: operation(call),
  leak: operation(call),
  wrong: operation(call),
  swell: operation(call),
  wait: operation({ ...call, deadlineMs: 2_000 }),
  moor: operation({ ...call, idempotent: 'key' }),
  list: operation({ ...call, kind: 'list', request: Numbers, response: z.object({ number: z.int() }) }),
  lines: operation({ ...call, kind: 'ndjson', request: z.strictObject({}), response: z.object({ number: z.int() }) }),
  load: operation({ ...call, kind: 'upload', file: { maxBytes: 10, mediaTypes: ['text/plain'] } }),
  unload: operation({ ...call, kind: 'download', file: { maxBytes: 10, mediaTypes: ['text/plain'] } }),
  relay: operation(call),
});

/** An operation that nobody serves. */
export const reef = service('reef', 1, 'For tests.', { echo: operation(call) });

export const harbourApps = {
  gateway: uses('gateway', { calls: [...Object.values(harbour), reef.echo] }),
  harbour: uses('harbour', { serves: [harbour], calls: [harbour.whisper] }),
  stranger: uses('stranger', { calls: [harbour.whisper] }),
};
