import { startNetwork, type RunningNetwork } from '@halte/stack';
import { Halte } from '../src/index.ts';
import { failureOf } from './peer.ts';

let network: RunningNetwork;
let straathoek: Halte;
let anybody: Halte;

beforeAll(async () => {
  network = await startNetwork({ apps: ['gateway', 'directory'], sample: true });
  straathoek = new Halte({
    baseUrl: network.baseUrl,
    credentials: {
      tokenUrl: `${network.issuer}/protocol/openid-connect/token`,
      clientId: 'partner-straathoek',
      clientSecret: 'straathoek-dev-secret',
      scope: 'directory:write',
    },
  });
  anybody = new Halte({ baseUrl: network.baseUrl });
}, 120_000);
afterAll(() => network.stop());

it('an area is taken along, and then only what changed', async () => {
  const pack = await anybody.directory.packs.read({ municipality: 'Lier' });
  expect(pack.services.length).toBeGreaterThan(10);
  const change = await anybody.directory.packs.read({ municipality: 'Lier', since: pack.version });
  expect(change).toMatchObject({ since: pack.version, services: [], removed: { services: [] } });
});

it('rights are found by plain words, each with a question to ask and where to go', async () => {
  const { items } = await anybody.directory.rights.search({ text: 'de mazout is op' });
  expect(items[0]).toMatchObject({ code: 'verwarmingstoelage', source: { url: expect.stringMatching(/^https:/) } });
  expect(items[0]?.prompts.length).toBeGreaterThan(0);
  const codes: string[] = [];
  for await (const { code } of anybody.directory.rights.list({ limit: 10 })) codes.push(code);
  expect(codes.length).toBeGreaterThan(25);
});

it('an organisation says whom to turn to, and takes all of its records along', async () => {
  const { id: organizationId } = await straathoek.directory.organizations.create({ name: 'Straathoek Noord' });
  const points = [{ name: 'Achterwacht', kind: 'safety' as const, phone: '03 000 00 01' }];
  await straathoek.directory.contactPoints.replace({ organizationId, points });
  await straathoek.directory.charters.publish({ organizationId, title: 'Buiten', text: 'Altijd dezelfde.', visibility: 'public' });
  await expect(anybody.directory.profiles.read({ organizationId })).resolves.toMatchObject({
    charter: { number: 1, text: 'Altijd dezelfde.' },
    contactPoints: [],
  });
  await expect(straathoek.directory.contactPoints.onDuty({ organizationId })).resolves.toMatchObject({ otherwise: points });
  const tables = new Set<string>();
  for await (const { table } of straathoek.directory.ownRecords.export()) tables.add(table);
  expect([...tables]).toEqual(expect.arrayContaining(['organization', 'service', 'location', 'charter', 'contact_point']));
  expect(await failureOf(anybody.directory.charters.publish({ organizationId, title: 'x', text: '' }))).toMatchObject({
    code: 'unauthenticated',
  });
});
