import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Halte, type ImportEntry } from '@halte/sdk';
import { startNetwork, type RunningNetwork } from '@halte/stack';
import { jest } from '@jest/globals';
import { importCommand } from './import-command.ts';

describe('halte import', () => {
  let network: RunningNetwork;
  let halte: Halte;
  let folder: string;

  beforeAll(async () => {
    network = await startNetwork({ apps: ['gateway', 'directory'] });
    const tokenUrl = `${network.issuer}/protocol/openid-connect/token`;
    const credentials = { tokenUrl, clientId: 'partner-straathoek', clientSecret: 'straathoek-dev-secret', scope: 'directory:write' };
    halte = new Halte({ baseUrl: network.baseUrl, credentials });
    folder = mkdtempSync(join(tmpdir(), 'halte-import-'));
    writeFileSync(join(folder, 'organizations.csv'), 'id,name,description\n1,De Brug,Open huis\n2,,\n');
    writeFileSync(join(folder, 'services.csv'), 'id,organization_id,name\n1,1,Soep\n2,2,Bed\n');
  }, 120_000);

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await network.stop();
  });

  /** What the command prints. */
  async function run(...args: string[]): Promise<{ code: number; text: string }> {
    const printed: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    try {
      return { code: await importCommand(halte, args, folder), text: printed.join('') };
    } finally {
      write.mockRestore();
    }
  }

  it('sends a folder, and prints what came of it', async () => {
    const dry = await run('.', '--source', 'spec', '--dry-run');
    expect(dry.text).toMatch(/A dry run: nothing was written\.[^]*service +1 /);
    const { code, text } = await run('.', '--source', 'spec', '--visibility', 'public', '--report', 'report.ndjson');
    expect(code).toBe(0);
    expect(text).toMatch(/organization +1 +0 +0 +1 /);
    expect(text).toContain('services.csv:3  parent_rejected (because of organizations.csv:3)');
    const entries = readFileSync(join(folder, 'report.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ImportEntry);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['created', 'rejected', 'created', 'rejected']);
    const names: string[] = [];
    for await (const { name } of halte.directory.services.list()) names.push(name);
    expect(names).toEqual(['Soep']);
  }, 60_000);

  it('ends with 1 where the package cannot be read', async () => {
    writeFileSync(join(folder, 'broken.zip'), 'PK and nothing more');
    const { code, text } = await run('broken.zip', '--source', 'spec');
    expect(code).toBe(1);
    expect(text).toContain('The zip is damaged');
    await expect(run('nowhere', '--source', 'spec')).rejects.toThrow('There is nothing at');
    await expect(run('.')).rejects.toThrow('halte import <folder');
  }, 60_000);
});
