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

/** The descriptions as a git ref has them; nothing where the ref or the files do not exist. */
export async function descriptionsAt(ref: string, root: string): Promise<Descriptions | undefined> {
  const [openapi, asyncapi] = await Promise.all(['openapi', 'asyncapi'].map((name) => fileAt(ref, `docs/reference/${name}.json`, root)));
  return openapi && asyncapi ? { openapi, asyncapi } : undefined;
}

async function fileAt(ref: string, path: string, root: string): Promise<Document | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['show', `${ref}:${path}`], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout) as Document;
  } catch {
    return undefined;
  }
}
