import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { driftOf, writeFiles, type GeneratedFiles } from './generated-files.ts';
import { generatedFolders, outputs } from './outputs.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

let copy: string;
let files: GeneratedFiles;

beforeAll(async () => {
  files = await outputs(root);
});

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'halte-drift-'));
  await cp(join(root, 'package.json'), join(copy, 'package.json'));
  await writeFiles(files, generatedFolders, copy);
});

afterEach(async () => {
  await rm(copy, { recursive: true });
});

const drift = () => driftOf(files, generatedFolders, copy);

it('what is committed follows from the contracts', async () => {
  expect(await driftOf(files, generatedFolders, root)).toEqual([]);
});

it('writing twice writes nothing the second time', async () => {
  expect(await drift()).toEqual([]);
  expect(await writeFiles(files, generatedFolders, copy)).toEqual([]);
});

it.each([
  ['docs/reference/openapi.json'],
  ['docs/reference/directory.md'],
  ['infra/nats/permissions.json'],
  ['libs/sdk/src/generated/types.ts'],
])('an edit of %s is noticed by name, and mended', async (path) => {
  await writeFile(join(copy, path), `${await readFile(join(copy, path), 'utf8')}\n`);
  expect(await drift()).toEqual([path]);
  expect(await writeFiles(files, generatedFolders, copy)).toEqual([path]);
  expect(await drift()).toEqual([]);
});

it('a missing file is noticed', async () => {
  await rm(join(copy, 'libs/sdk/src/generated/routes.ts'));
  expect(await drift()).toEqual(['libs/sdk/src/generated/routes.ts']);
});

it('a file that is generated no longer is noticed and removed, a README is left alone', async () => {
  await mkdir(join(copy, 'docs/reference'), { recursive: true });
  await writeFile(join(copy, 'docs/reference/gone.md'), 'x');
  await writeFile(join(copy, 'docs/reference/README.md'), 'x');
  expect(await drift()).toEqual(['docs/reference/gone.md']);
  await writeFiles(files, generatedFolders, copy);
  expect(await drift()).toEqual([]);
  expect(await readFile(join(copy, 'docs/reference/README.md'), 'utf8')).toBe('x');
});
