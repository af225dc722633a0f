import { refuse, type AnyOperation } from '@halte/contract-kit';
import type { Caller } from '@halte/nest-identity';

/**
 * Checks a caller against what an operation asks for. The gateway does so before; a service does not rely on it. An app that
 * calls as itself needs no scope: the broker lets it reach only the operations that its `uses` declares.
 * @throws Failure `unauthenticated` or `forbidden`
 */
export function checkAccess({ access }: Pick<AnyOperation, 'access'>, { kind, scopes }: Caller): void {
  if (access === 'public' || kind === 'service' || scopes.includes(access)) return;
  if (kind === 'anonymous') throw refuse('unauthenticated', `Sign in with the scope ${access}`);
  throw refuse('forbidden', `The scope ${access} is needed`);
}
