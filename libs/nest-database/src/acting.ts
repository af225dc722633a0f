import { refuse } from '@halte/contract-kit';
import { serviceCaller, type Caller } from '@halte/nest-identity';

/** Who acts, and until when (milliseconds since the epoch). A `CallContext` is one; a bare caller has no deadline of its own. */
export type Acting = Caller | { readonly caller: Caller; readonly deadline?: number | undefined };

/** How long a statement may take where the caller brings no deadline, in milliseconds. */
export const DEFAULT_STATEMENT_MS = 5_000;

/** The caller of an {@link Acting}. */
export function callerOf(acting: Acting): Caller {
  return 'caller' in acting ? acting.caller : acting;
}

/** The app that has this schema, acting for itself: the policies that `byTheAppItself` makes let it through, and no other does. */
export function appItself(schema: string): Caller {
  return serviceCaller(schema);
}

/**
 * Sets who acts, and how long a statement may take, until the transaction ends. One row-less statement: `concat` evaluates all four
 * and is never null.
 */
export const SETTINGS = {
  name: 'halte.settings',
  text:
    "select where concat(set_config('halte.org', $1, true), set_config('halte.caller_kind', $2, true), " +
    "set_config('halte.subject', $3, true), set_config('statement_timeout', $4, true)) is null",
} as const;

/**
 * The values of {@link SETTINGS}.
 * @throws Failure `deadline` where it has passed already.
 */
export function settingsOf(acting: Acting): [organisation: string, kind: string, subject: string, milliseconds: string] {
  const { organisation = '', kind, subject } = callerOf(acting);
  return [organisation, kind, subject, String(remainingMs(acting))];
}

function remainingMs(acting: Acting): number {
  const deadline = 'caller' in acting ? acting.deadline : undefined;
  if (deadline === undefined) return DEFAULT_STATEMENT_MS;
  const remaining = Math.ceil(deadline - Date.now());
  if (remaining <= 0) throw refuse('deadline');
  return remaining;
}
