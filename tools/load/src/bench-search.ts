import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { signIn, startNetwork, startPostgres, type RunningNetwork } from '@halte/stack/testing';
import { Client } from 'pg';
import { plainSearch } from './search-baseline.ts';
import { askFor, type Point, type SearchFigures } from './search-load.ts';
import { SEARCH_QUESTIONS } from './search-questions.ts';
import { table } from './table.ts';

const USERS = 8;
/** The area that both sides search when they are compared. */
const COMPARED_METERS = 8_000;
const POINTS = 200;

const { values: options } = parseArgs({
  options: { scale: { type: 'string', default: '400,10000' }, seconds: { type: 'string', default: '8' } },
});
const seconds = Number(options.seconds);

const rows: string[][] = [];
const postgres = await startPostgres();
for (const scale of options.scale.split(',').map(Number)) rows.push(...(await measureAt(scale)));
await postgres.stop();
console.log(table(['services', 'what', 'per second', 'median ms', 'p95 ms', 'goal'], rows));

async function measureAt(scale: number): Promise<string[][]> {
  const network = await startNetwork({
    apps: ['gateway', 'directory'],
    postgresUrl: postgres.adminUrl,
    env: { HALTE_RATE_LIMIT: '999999999', NODE_ENV: 'production' },
  });
  try {
    const indexedIn = await load(network, scale);
    const points = await pointsOf(network);
    const mix = { questions: SEARCH_QUESTIONS, points };
    const authorization = await signIn(network);
    const ask = (more: (point: Point) => object) => (text: string, point: Point) =>
      search(network, authorization, { text, ...more(point) });
    const run = async (asking: (text: string, point: Point) => Promise<void>): Promise<SearchFigures> => {
      await askFor(3, USERS, mix, asking);
      return askFor(seconds, USERS, mix, asking);
    };
    console.error(`${scale}: indexed in ${indexedIn.toFixed(0)} s`);
    const near = await run(ask((point) => point));
    const everywhere = await run(ask(() => ({ wholeRegion: true })));
    const plain = await plainSearch(network.adminUrl, USERS);
    const compared = await run(ask((point) => ({ ...point, radiusMeters: COMPARED_METERS })));
    const direct = await run((text, point) => plain.ask(text, point, COMPARED_METERS));
    await plain.close();
    const ratio = (compared.perSecond / direct.perSecond).toFixed(2);
    return [
      line(scale, `indexed in ${indexedIn.toFixed(0)} s`),
      line(scale, 'near a point, widening', near, 'p95 ≤ 100'),
      line(scale, 'everywhere', everywhere, 'p95 ≤ 1000'),
      line(scale, 'within 8 km', compared),
      line(scale, 'the plain SQL, directly', direct),
      [String(scale), 'ratio of the last two', ratio, '', '', '≥ 0.8 at 10,000'],
    ];
  } finally {
    await network.stop();
  }
}

function line(scale: number, what: string, figures?: SearchFigures, goal = ''): string[] {
  const cells = figures ? [figures.perSecond, figures.median, figures.p95].map((value) => value.toFixed(1)) : ['', '', ''];
  return [String(scale), what, ...cells, goal];
}

async function search(network: RunningNetwork, authorization: string, body: object): Promise<void> {
  const headers = { authorization, 'content-type': 'application/json' };
  const reply = await fetch(`${network.baseUrl.replace('localhost', '127.0.0.1')}/v1/search`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`a search was answered with ${reply.status}: ${await reply.text()}`);
  await reply.arrayBuffer();
}

/** Loads the region at this size and waits until all of it is found. @returns seconds that indexing took after loading */
async function load(network: RunningNetwork, scale: number): Promise<number> {
  const child = spawn(process.execPath, ['apps/directory/dist/sample.js', '--scale', String(scale)], {
    env: { ...process.env, NODE_OPTIONS: '', HALTE_POSTGRES_MIGRATION_URL: network.migrationUrl, HALTE_TELEMETRY: 'off' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error('the region was not loaded');
  const start = performance.now();
  const client = new Client({ connectionString: network.adminUrl });
  await client.connect();
  for (let left = 1; left > 0; await pause(200)) {
    left = (await client.query<{ left: number }>('select count(*)::integer as left from directory.search_stale')).rows[0]?.left ?? 0;
  }
  const took = (performance.now() - start) / 1_000;
  await client.query('vacuum analyze');
  await client.end();
  await pause(3_000);
  return took;
}

async function pointsOf(network: RunningNetwork): Promise<Point[]> {
  const client = new Client({ connectionString: network.adminUrl });
  await client.connect();
  const { rows: points } = await client.query<Point>(
    `select latitude, longitude from directory.location where visibility = 'public' and latitude is not null order by id limit ${POINTS}`,
  );
  await client.end();
  return points;
}
