import { contentsOf, twinOf, uses, type AnyOperation, type AnyService } from '@halte/contract-kit';
import { directory } from './directory/directory.contract.ts';
import { probe } from './probe/probe.contract.ts';

/** The contracts of the network's services, as partners see them. */
export const network = [directory] as const satisfies readonly AnyService[];

/** The contracts of a network under test: the real ones and the probe. */
export const testNetwork = [...network, probe] as const satisfies readonly AnyService[];

/** Every app of the network: what it serves, what it calls, what it consumes. NATS permissions come from here. */
export const apps = {
  gateway: uses('gateway', { calls: network.flatMap(publicOperations) }),
  directory: uses('directory', { serves: [directory] }),
} as const;

/** The apps of a network under test. */
export const testApps = {
  ...apps,
  gateway: uses('gateway', { calls: testNetwork.flatMap(publicOperations) }),
  probe: uses('probe', { serves: [probe] }),
} as const;

/** The operations of a contract that the gateway offers over HTTP, and the streams that some of them answer with as well. */
export function publicOperations(contract: AnyService): readonly AnyOperation[] {
  const { operations } = contentsOf(contract);
  const offered = operations.filter((operation) => operation.http !== undefined);
  return [...offered, ...offered.flatMap((operation) => twinOf(operation, operations) ?? [])];
}
