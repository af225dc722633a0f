import { startNetwork, type RunningNetwork } from '@halte/stack';
import { partnerProject, quickStart, type PartnerProject } from './packed.ts';

let network: RunningNetwork;
let project: PartnerProject;

beforeAll(async () => {
  project = partnerProject();
  network = await startNetwork({ apps: ['gateway', 'directory'] });
}, 120_000);
afterAll(async () => {
  project.remove();
  await network.stop();
});

it('the quick start of the README works from the packed tarball, and a second time', () => {
  const environment = {
    HALTE_URL: network.baseUrl,
    HALTE_TOKEN_URL: `${network.issuer}/protocol/openid-connect/token`,
    HALTE_CLIENT_ID: 'partner-straathoek',
    HALTE_CLIENT_SECRET: 'straathoek-dev-secret',
  };
  const [added, ...names] = project.run(quickStart(), environment).trim().split('\n');
  expect(added).toMatch(/^added Buurthuis De Kaai as [0-9a-f-]{36}$/);
  expect(names).toContain('Buurthuis De Kaai');
  const id = added?.split(' ').at(-1);
  expect(project.run(quickStart(), environment)).toContain(`it is there already: ${id}\n`);
}, 60_000);
