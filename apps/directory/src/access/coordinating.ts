import type { Caller } from '@halte/nest-identity';
import type { EntityManager } from 'typeorm';

/** Whether the caller coordinates the network. */
export function coordinates({ kind, roles }: Caller): boolean {
  return kind === 'person' && roles.includes('coordinator');
}

/** Lets policies know, until the transaction ends, that its caller coordinates the network. */
export async function asCoordinator(tx: EntityManager, caller: Caller): Promise<void> {
  if (coordinates(caller)) await tx.query("select set_config('halte.coordinating', 'on', true)");
}
