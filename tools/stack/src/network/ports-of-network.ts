import { freePortFrom } from '../ports.ts';
import { readJson, stateFiles, writeJson } from '../state.ts';

const FIRST = 4455;

/** The ports of one clone by what listens there. */
export type NetworkPorts = Readonly<Record<string, number>>;

/**
 * The ports of the last start, else the first free ones from 4455 on. A busy one moves to the next free one and is said;
 * where it stays so, the addresses that hang on it (issuer, redirects) are the same at every start.
 */
export async function choosePorts(names: readonly string[], say: (line: string) => void): Promise<NetworkPorts> {
  const kept = readJson<Record<string, number>>(stateFiles.ports) ?? {};
  const taken = new Set<number>();
  const ports: Record<string, number> = {};
  for (const name of names) {
    const wanted = kept[name] ?? FIRST + names.indexOf(name);
    const port = await freePortFrom(wanted, taken);
    if (port !== wanted) say(`Port ${wanted} (${name}) is in use; ${port} instead.`);
    taken.add(port);
    ports[name] = port;
  }
  writeJson(stateFiles.ports, ports);
  return ports;
}
