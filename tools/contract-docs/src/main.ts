import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { driftOf, writeFiles } from './generated-files.ts';
import { generatedFolders, outputs } from './outputs.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, breaking: { type: 'string' } } });

process.exitCode = values.check ? await check() : await write();

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
