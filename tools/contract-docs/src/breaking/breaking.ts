import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { asyncApiChanges, operationIds } from './asyncapi-change.ts';
import type { Document } from './document.ts';
import { openApiChanges, type Breaking } from './openapi-change.ts';

/** The two descriptions at one moment. */
export interface Descriptions {
  readonly openapi: Document;
  readonly asyncapi: Document;
}

/** Everything in the new descriptions that breaks somebody who built on the old ones. */
export function breakingChanges(before: Descriptions, after: Descriptions, today: string): readonly Breaking[] {
  return [
    ...openApiChanges(before.openapi, after.openapi, today),
    ...asyncApiChanges(before.asyncapi, after.asyncapi, operationIds(before.openapi)),
  ];
}

/**
 * The descriptions as a git ref has them; nothing where that commit has none, or where there is no commit before this one.
 * @throws Error where git does not know the ref: a slip of the pen must not pass for "nothing breaks".
 */
export async function descriptionsAt(ref: string, root: string): Promise<Descriptions | undefined> {
  if ((await git(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)) === undefined) {
    if ((await git(root, 'rev-list', '--count', 'HEAD'))?.trim() === '1') return undefined;
    throw new Error(`git knows no commit "${ref}"; fetch it first`);
  }
  const [openapi, asyncapi] = await Promise.all(
    ['openapi', 'asyncapi'].map((name) => git(root, 'show', `${ref}:docs/reference/${name}.json`)),
  );
  return openapi === undefined || asyncapi === undefined ? undefined : { openapi: parse(openapi), asyncapi: parse(asyncapi) };
}

async function git(root: string, ...command: readonly string[]): Promise<string | undefined> {
  const ran = promisify(execFile)('git', command, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return await ran.then(({ stdout }) => stdout).catch(() => undefined);
}

function parse(text: string): Document {
  return JSON.parse(text) as Document;
}
