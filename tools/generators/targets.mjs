import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The Nx targets of a project, from what it holds: nobody repeats them in each package.json. */
function targetsOf(root, workspaceRoot) {
  const built = existsSync(join(workspaceRoot, root, 'tsconfig.json'));
  return {
    ...(built && { build: { command: `tsc -b ${root}` }, types: { command: `tsc -b ${root} && tsc -p tsconfig.check.json` } }),
    lint: { command: `eslint ${root} --no-warn-ignored --no-error-on-unmatched-pattern` },
    test: { command: `node --experimental-vm-modules node_modules/jest/bin/jest.js --passWithNoTests ${root}/` },
  };
}

export const name = 'halte-targets';

export const createNodesV2 = [
  '{libs,apps,tools}/*/package.json',
  (files, _options, { workspaceRoot }) =>
    files
      .filter((file) => JSON.parse(readFileSync(join(workspaceRoot, file), 'utf8')).nx !== undefined)
      .map((file) => {
        const root = dirname(file);
        return [file, { projects: { [root]: { root, targets: targetsOf(root, workspaceRoot) } } }];
      }),
];
