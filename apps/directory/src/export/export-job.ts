import type { Caller } from '@halte/nest-identity';

/** An export, as whoever does the work has it. */
export interface ExportJob {
  readonly id: string;
  readonly holds: 'own' | 'public';
  readonly callerKind: Caller['kind'];
  readonly subject: string;
  readonly attempts: number;
  readonly maintainedBy: string;
}

/** How long an export may take, in milliseconds. */
const EXPORT_MS = 30 * 60_000;

/** Whoever asked for the export: the work is done with their rights. */
export function exporting({ callerKind, subject, maintainedBy }: ExportJob): { readonly caller: Caller; readonly deadline: number } {
  return { caller: { kind: callerKind, subject, organisation: maintainedBy, roles: [], scopes: [] }, deadline: Date.now() + EXPORT_MS };
}
