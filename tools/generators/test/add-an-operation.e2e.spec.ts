import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyWorkspace, type WorkspaceCopy } from './workspace-copy.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/guide/add-an-operation.md'), 'utf8');

let copy: WorkspaceCopy;
beforeAll(() => {
  copy = copyWorkspace();
}, 120_000);
afterAll(() => copy.remove());

/** The commands of the guide's shell blocks, in their order. */
function commandsOfGuide(): string[] {
  const blocks = [...guide.matchAll(/```sh\n([\s\S]+?)```/g)].map((block) => block[1] as string);
  return blocks.flatMap((block) => block.trim().split('\n'));
}

it('each command of the guide works, one after the other', async () => {
  for (const command of commandsOfGuide()) await copy.run('bash', '-c', command);
}, 300_000);

it('touches the contract, the service and its test; all else is derived', () => {
  const derived = /^(docs\/reference|libs\/sdk\/src\/generated|infra\/nats)\//;
  const [generated, written] = [copy.changed().filter((file) => derived.test(file)), copy.changed().filter((file) => !derived.test(file))];
  expect(generated).toContain('libs/sdk/src/generated/directory.ts');
  expect(written.sort()).toEqual([
    'apps/directory/src/service/service.handlers.ts',
    'apps/directory/src/service/service.service.ts',
    'apps/directory/src/service/service.tally.int.spec.ts',
    'libs/contracts/src/directory/directory.contract.ts',
    'libs/contracts/src/directory/service.schema.ts',
  ]);
});

it('answers through SDK, gateway and NATS', async () => {
  const call = `
    import { startNetwork } from '@halte/stack';
    import { Halte } from '@halte/sdk';
    const network = await startNetwork({ apps: ['gateway', 'directory'] });
    try {
      const halte = new Halte({ baseUrl: network.baseUrl });
      console.log(JSON.stringify(await halte.directory.services.tally({ name: 'stop' })));
    } finally {
      await network.stop();
    }`;
  writeFileSync(join(copy.folder, 'tools/stack/call.mts'), call);
  const output = await copy.run('node', '--conditions=halte-source', '--no-warnings', 'tools/stack/call.mts');
  expect(JSON.parse(output.trim().split('\n').at(-1) ?? '')).toEqual({ name: 'stop' });
}, 120_000);
