import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startNetwork, type RunningNetwork } from '@halte/stack';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/guide/call-the-api.md'), 'utf8');

/** The shell blocks of the guide; the first one takes over the addresses, which the test has from the network itself. */
const [addresses, readServices, signIn, addOnce, misspelt, exportAll] = [...guide.matchAll(/```sh\n([\s\S]+?)```/g)].map(
  (block) => block[1] as string,
);

let network: RunningNetwork;
beforeAll(async () => {
  network = await startNetwork({ apps: ['gateway', 'directory'] });
}, 120_000);
afterAll(() => network.stop());

/** Runs blocks of the guide in one shell; gives what was printed. */
async function shell(...blocks: (string | undefined)[]): Promise<string> {
  const env = {
    ...process.env,
    HALTE_URL: network.baseUrl,
    HALTE_TOKEN_URL: `${network.issuer}/protocol/openid-connect/token`,
    HALTE_CLIENT_ID: 'partner-straathoek',
    HALTE_CLIENT_SECRET: 'straathoek-dev-secret',
    NODE_OPTIONS: '',
  };
  return (await promisify(execFile)('bash', ['-c', blocks.join('\n')], { env })).stdout;
}

it('begins with the addresses', () => {
  expect(addresses).toContain('npm run --silent urls -- --shell');
});

it('reads what is public', async () => {
  expect(JSON.parse(await shell(readServices))).toEqual({ items: expect.any(Array), nextCursor: null });
});

it('signs in and changes something once, however often it is sent', async () => {
  const first = JSON.parse(await shell(signIn, addOnce)) as { id: string };
  expect(first).toMatchObject({ name: 'Buurthuis De Kaai', version: 1 });
  expect(JSON.parse(await shell(signIn, addOnce))).toEqual(first);
});

it('is refused by name what is not known', async () => {
  expect(JSON.parse(await shell(misspelt))).toMatchObject({ code: 'invalid_input', details: [{ field: 'limt', suggestion: 'limit' }] });
});

it('exports a JSON text a line', async () => {
  for (const line of (await shell(exportAll)).split('\n').filter(Boolean)) expect(JSON.parse(line)).toHaveProperty('id');
});
