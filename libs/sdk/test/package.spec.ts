import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { partnerProject, quickStart, root, run, type PartnerProject } from './packed.ts';

/** What the runtime part of the SDK may weigh, compressed: it is loaded on phones with a poor connection. */
const BUDGET_BYTES = 10_000;

let project: PartnerProject;
beforeAll(() => {
  project = partnerProject();
}, 120_000);
afterAll(() => project.remove());

it('is a package that publint finds no fault with', () => {
  expect(run('npx', ['--no-install', 'publint', '--strict', project.tarball], root)).toContain('All good');
});

it('has types that every resolver of ES modules finds', () => {
  run('npx', ['--no-install', 'attw', '--profile', 'esm-only', project.tarball], root);
}, 60_000);

it('depends on nothing', () => {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(
    readFileSync(join(project.folder, 'node_modules/@halte/sdk/package.json'), 'utf8'),
  ) as {
    dependencies?: object;
    peerDependencies?: object;
  };
  expect({ ...dependencies, ...peerDependencies }).toEqual({});
  expect(readdirSync(join(project.folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@halte']);
});

it('runs outside the workspace, and takes a partner to its errors', () => {
  const code = `import { Halte, HalteError } from '@halte/sdk';
    const halte = new Halte({ baseUrl: 'http://127.0.0.1:9', maxRetries: 0 });
    const error = await halte.directory.services.list().catch((thrown) => thrown);
    console.log(error instanceof HalteError, error.code, error.operation);`;
  expect(project.run(code).trim()).toBe('true connection directory.services.list');
});

it('can be required from CommonJS too', () => {
  writeFileSync(join(project.folder, 'old.cjs'), `console.log(typeof require('@halte/sdk').Halte);`);
  expect(run(process.execPath, ['old.cjs'], project.folder).trim()).toBe('function');
});

it('type-checks in a strict project that leaves no library unchecked', () => {
  const options = {
    strict: true,
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: [],
    noEmit: true,
  };
  writeFileSync(
    join(project.folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...options, skipLibCheck: false }, files: ['main.mts'] }),
  );
  const environment = 'declare const process: { env: { [name: string]: string } };\n';
  writeFileSync(join(project.folder, 'main.mts'), environment + quickStart());
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project.folder], root);
}, 60_000);

it('stays within its size', () => {
  const dist = join(project.folder, 'node_modules/@halte/sdk/dist');
  const code = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(dist, name)));
  expect(gzipSync(Buffer.concat(code)).length).toBeLessThan(BUDGET_BYTES);
});
