import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StackFailure } from '../failure.ts';
import { repositoryRoot } from '../repository.ts';

/** @throws StackFailure where a service has no built code. */
export function requireBuilt(apps: readonly string[]): void {
  const missing = apps.filter((app) => !existsSync(join(repositoryRoot, 'apps', app, 'dist/main.js')));
  if (missing.length > 0) throw new StackFailure(`Not built yet: ${missing.join(', ')}. Run npm run build first.`);
}
