import { setTimeout as pause } from 'node:timers/promises';
import { findPlaceSlugs, idOf, region, serviceSlugs } from '@halte/sample-region';
import { signIn, startNetwork, type RunningNetwork } from '@halte/stack/testing';
import { Client } from 'pg';
import type { Question } from '../question.ts';
import type { Runner } from '../runner.ts';

const PAGE = 20;
const INDEXED_MS = 60_000;

/** Halte's own search, through its gateway, as anybody would ask it. The network runs until `close`. */
export async function halteRunner(postgresUrl: string): Promise<Runner & { close(): Promise<void> }> {
  const network = await startNetwork({ apps: ['gateway', 'directory'], postgresUrl, sample: true, env: { HALTE_RATE_LIMIT: '1000000' } });
  await indexed(network);
  const slugs = slugsById();
  const partner = await signIn(network);
  return {
    name: 'halte',
    close: () => network.stop(),
    search: async (question) => {
      const authorization = question.caller === 'partner' ? { authorization: partner } : {};
      const found = await search(network, question, authorization);
      return found.flatMap(({ id }) => slugs.get(id) ?? []);
    },
  };
}

async function search(
  network: RunningNetwork,
  question: Question,
  headers: Record<string, string>,
): Promise<readonly { readonly id: string }[]> {
  const { text, point, postcode, clock: at } = question;
  const where = point ? { latitude: point[0], longitude: point[1] } : { postcode, livesIn: postcode };
  const reply = await fetch(`${network.baseUrl}/v1/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ text, ...where, at, limit: PAGE }),
  });
  if (!reply.ok) throw new Error(`${question.id} was answered with ${reply.status}`);
  return ((await reply.json()) as { items: { id: string }[] }).items;
}

/** A find place is found by its location. */
function slugsById(): ReadonlyMap<string, string> {
  const locations = new Map(region().flatMap(({ table, row }) => (table === 'find_place' ? [[row.id, row.location_id] as const] : [])));
  const services = serviceSlugs().map((slug) => [idOf('service', slug), slug] as const);
  const findPlaces = findPlaceSlugs().map((slug) => [locations.get(idOf('find_place', slug)) ?? '', slug] as const);
  return new Map([...services, ...findPlaces]);
}

/** Waits until every record is in the index, and the words of all of them are known. */
async function indexed({ adminUrl }: RunningNetwork): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  for (const end = Date.now() + INDEXED_MS; Date.now() < end; await pause(100)) {
    const { rows } = await client.query<{ left: number }>('select count(*)::integer as left from directory.search_stale');
    if (rows[0]?.left === 0) break;
  }
  await client.end();
  await pause(2_000);
}
