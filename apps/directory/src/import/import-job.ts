import type { Visibility } from '@halte/hsds';
import type { Caller } from '@halte/nest-identity';
import type { PackageNote } from './package/package-problem.ts';

/** How far an import is. */
export type ImportStatus = 'waiting' | 'reading' | 'comparing' | 'writing' | 'done' | 'failed' | 'undoing' | 'undone';

/** What goes with a package. */
export interface ImportOptions {
  readonly visibility: Visibility;
  readonly table?: string | undefined;
  readonly licence?: string | undefined;
  readonly sourceUrl?: string | undefined;
}

/** An import, as whoever does the work has it. */
export interface ImportJob {
  readonly id: string;
  readonly status: ImportStatus;
  readonly source: string;
  readonly sourceId: string;
  readonly uploadId: string | null;
  readonly dryRun: boolean;
  readonly options: ImportOptions;
  readonly callerKind: Caller['kind'];
  readonly subject: string;
  readonly rowsRead: number;
  readonly problems: readonly PackageNote[];
  readonly attempts: number;
  readonly maintainedBy: string;
}

/** How long one step of an import may take, in milliseconds. */
const STEP_MS = 15 * 60_000;

/** Whoever asked for the import: the work is done with their rights. */
export function actingFor({ callerKind, subject, maintainedBy }: ImportJob): { readonly caller: Caller; readonly deadline: number } {
  return { caller: { kind: callerKind, subject, organisation: maintainedBy, roles: [], scopes: [] }, deadline: Date.now() + STEP_MS };
}
