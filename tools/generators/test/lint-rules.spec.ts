import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { filePlace } from '../lint/file-place.mjs';

const root = join(import.meta.dirname, '../../..');

/** Each line breaks one rule: where it would stand, what it says, and the rule that must refuse it. */
const broken: readonly (readonly [path: string, code: string, refusal: RegExp])[] = [
  ['libs/contract-kit/src/names.ts', `import '@halte/nest-identity';`, /module-boundaries/],
  ['libs/contracts/src/network.ts', `import '@halte/nest-contract';`, /module-boundaries/],
  ['libs/sdk/src/client.ts', `import '@halte/contract-kit';`, /module-boundaries/],
  ['libs/nest-identity/src/index.ts', `import '@halte/contracts/directory';`, /module-boundaries/],
  ['libs/nest-identity/src/index.ts', `import '@halte/sdk';`, /module-boundaries/],
  ['libs/nest-contract/src/index.ts', `import '../../nest-identity/src/index.ts';`, /module-boundaries/],
  ['apps/gateway/src/gateway.config.ts', `import '@halte/stack';`, /module-boundaries/],
  ['apps/gateway/src/gateway.config.ts', `import '@halte/sdk';`, /module-boundaries/],
  ['apps/gateway/src/gateway.config.ts', `import '../../directory/src/main.ts';`, /module-boundaries/],
  ['libs/dutch-text/src/fold.ts', `import '@halte/nest-telemetry';`, /module-boundaries/],
  ['libs/contract-kit/src/names.ts', `import 'node:fs';`, /no-restricted-imports/],
  ['libs/dutch-text/src/fold.ts', `import 'node:fs';`, /no-restricted-imports/],
  ['libs/contracts/src/network.ts', `import '@nestjs/common';`, /no-restricted-imports/],
  ['libs/contracts/src/network.ts', `import 'typeorm';`, /no-restricted-imports/],
  ['libs/sdk/src/client.ts', `import 'node:crypto';`, /no-restricted-imports/],
  ['libs/sdk/src/client.ts', `import '@nats-io/transport-node';`, /no-restricted-imports/],
  ['libs/sdk/src/client.ts', `import 'rxjs';`, /no-restricted-imports/],
  ['libs/sdk/src/retry.ts', `import { HttpTransport } from './http-transport.ts'; export const made = HttpTransport;`, /no-cycle/],
  ['libs/sdk/src/route.ts', `export default 1;`, /no-default-export/],
  ['libs/sdk/src/route.ts', `export const loose: any = 1;`, /no-explicit-any/],
  ['libs/sdk/src/route.ts', `// @ts-ignore\nexport const a: string = 1;`, /ban-ts-comment/],
  ['libs/sdk/src/route.ts', `/* eslint-disable */ export const loose: any = 1;`, /no-explicit-any/],
  ['libs/sdk/src/route.ts', `export enum Kind { Call }`, /no-restricted-syntax/],
  ['libs/sdk/src/route.ts', `export async function f() {}\nf();`, /no-floating-promises/],
  ['libs/sdk/src/route.ts', `console.log(1);`, /no-console/],
  ['libs/sdk/src/route.ts', `import { Halte } from './client.ts'; export type A = Halte;`, /consistent-type-imports/],
  ['libs/nest-contract/src/index.ts', `export const subject = 'req.directory.v1.services.list';`, /no-restricted-syntax.*Subjects/],
  ['libs/nest-contract/src/index.ts', 'export const subject = (name: string) => `evt.${name}`;', /no-restricted-syntax.*Subjects/],
  ['libs/sdk/src/route.ts', 'export const many = 1;\n'.repeat(301), /max-lines/],
];

/** What the rules must leave alone, so that each of them is seen to know the difference. */
const sound: readonly (readonly [path: string, code: string])[] = [
  ['libs/contract-kit/src/names.ts', 'export const subject = (name: string) => `req.${name}`;'],
  ['libs/contracts/src/network.ts', `import { service } from '@halte/contract-kit'; export const s = service;`],
  ['libs/nest-identity/src/index.ts', `import { refuse } from '@halte/contract-kit'; export const r = refuse;`],
  ['libs/nest-identity/src/index.ts', `import { createHash } from 'node:crypto'; export const h = createHash;`],
];

const results: string[][] = [];

beforeAll(() => {
  const snippets = [...broken, ...sound].map(([path, code]) => ({ path, code }));
  const probe = join(import.meta.dirname, 'lint-snippets.mjs');
  const output = execFileSync(process.execPath, [probe], {
    cwd: root,
    input: JSON.stringify(snippets),
    encoding: 'utf8',
    env: quietEnvironment(),
  });
  results.push(...(JSON.parse(output) as string[][]));
}, 120_000);

it.each(broken.map((row, index) => [...row, index] as const))('%s may not hold %p', (_path, _code, refusal, index) => {
  expect(results[index]).toContainEqual(expect.stringMatching(refusal));
});

it.each(sound.map((row, index) => [...row, index] as const))('%s may hold %p', (_path, _code, index) => {
  expect(results[broken.length + index]).toEqual([]);
});

it.each([
  ['/halte/libs/sdk/src/index.ts', 0],
  ['/halte/libs/sdk/src/page-promise.ts', 0],
  ['/halte/libs/contract-kit/src/commonplace.ts', 0],
  ['/halte/apps/directory/src/service/index.ts', 1],
  ['/halte/apps/directory/src/utils/dates.ts', 1],
  ['/halte/apps/directory/src/helpers.ts', 1],
  ['/halte/apps/directory/src/ServiceStore.ts', 1],
])('the place %p has %p faults', (filename, faults) => {
  const found: string[] = [];
  const rule = filePlace.create({ filename, report: ({ message }: { message: string }) => found.push(message) });
  rule.Program({});
  expect(found).toHaveLength(faults);
});

/**
 * The run's own module flags are not meant for the child. Nor is `CI`: there the parser reads each file from disk the first time, in place
 * of the text it is given.
 */
function quietEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _flags, CI: _ci, ...environment } = process.env;
  return environment;
}
