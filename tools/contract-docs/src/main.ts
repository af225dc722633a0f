import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { breakingChanges, descriptionsAt } from './breaking/breaking.ts';
import { driftOf, writeFiles } from './generated-files.ts';
import { asyncApiReference, generatedFolders, openApiReference, outputs } from './outputs.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, breaking: { type: 'string' } } });

process.exitCode = await run();

async function run(): Promise<number> {
  if (values.breaking !== undefined) return await compare(values.breaking);
  return values.check ? await check() : await write();
}

async function write(): Promise<number> {
  const written = await writeFiles(await outputs(root), generatedFolders, root);
  console.log(written.length === 0 ? 'Everything generated is up to date.' : written.map((path) => `wrote ${path}`).join('\n'));
  return 0;
}

async function check(): Promise<number> {
  const drift = await driftOf(await outputs(root), generatedFolders, root);
  if (drift.length === 0) return 0;
  console.error(['These generated files do not follow from the contracts:', ...drift.map((path) => `  ${path}`)].join('\n'));
  console.error('Run `npm run generate` and commit the result. Change the contract, never the file.');
  return 1;
}

async function compare(ref: string): Promise<number> {
  const before = await descriptionsAt(ref, root).catch((error: Error) => error);
  if (before instanceof Error) {
    console.error(before.message);
    return 2;
  }
  if (!before) {
    console.log(`There are no docs/reference/openapi.json and asyncapi.json at "${ref}", so there is nothing to break.`);
    return 0;
  }
  const after = { openapi: plain(openApiReference()), asyncapi: plain(asyncApiReference()) };
  const changes = breakingChanges(before, after, new Date().toISOString().slice(0, 10));
  if (changes.length === 0) {
    console.log(`Nothing breaks what was built on "${ref}".`);
    return 0;
  }
  console.error(
    [`These changes break what was built on "${ref}":`, ...changes.map(({ where, reason }) => `  ${where}: ${reason}`)].join('\n'),
  );
  console.error(
    'Within a version only add: make the new field optional, keep the old one, or add an operation under a new version and deprecate this one.',
  );
  return 1;
}

function plain(document: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
}
