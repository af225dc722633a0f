import { randomUUID } from 'node:crypto';
import { startNetwork, type RunningNetwork } from '@halte/stack';
import { Halte, type HalteError } from '../src/index.ts';
import { failureOf } from './peer.ts';

let network: RunningNetwork;
let straathoek: Halte;
let deBrug: Halte;
let anybody: Halte;
let serviceId: string;
let made = 0;

const partner = (clientId: string, clientSecret: string): Halte =>
  new Halte({
    baseUrl: network.baseUrl,
    credentials: {
      tokenUrl: `${network.issuer}/protocol/openid-connect/token`,
      clientId,
      clientSecret,
      scope: 'directory:write directory:contribute',
    },
  });

beforeAll(async () => {
  network = await startNetwork({ apps: ['gateway', 'directory'] });
  straathoek = partner('partner-straathoek', 'straathoek-dev-secret');
  deBrug = partner('partner-de-brug', 'de-brug-dev-secret');
  anybody = new Halte({ baseUrl: network.baseUrl });
}, 120_000);
afterAll(() => network.stop());

beforeEach(async () => {
  const { id: organizationId } = await straathoek.directory.organizations.create({ name: `Buurthuis ${(made += 1)}` });
  ({ id: serviceId } = await straathoek.directory.services.create({ organizationId, name: 'Soep' }));
});

it('places a service, with hours and a number to call, for everybody to read', async () => {
  const { id: locationId } = await straathoek.directory.locations.create({
    locationType: 'physical',
    name: 'De Kaai',
    visibility: 'public',
  });
  await straathoek.directory.locations.changeDetails({
    locationId,
    version: 1,
    addresses: [{ address1: 'Verzonnenstraat 1', postalCode: '2060', city: 'Antwerpen', addressType: 'physical' }],
  });
  const { id: serviceAtLocationId } = await straathoek.directory.serviceAtLocations.link({ serviceId, locationId });
  await straathoek.directory.serviceAtLocations.changeDetails({
    serviceAtLocationId,
    version: 1,
    schedules: [{ freq: 'WEEKLY', byday: 'SU', opensAt: '11:00', closesAt: '14:00', timeZone: 'Europe/Brussels' }],
    phones: [{ number: '03 000 00 00', languages: [{ code: 'nl' }] }],
  });
  const details = await anybody.directory.serviceAtLocations.readDetails({ serviceAtLocationId });
  expect(details).toMatchObject({ schedules: [{ byday: 'SU' }], phones: [{ number: '03 000 00 00', languages: [{ code: 'nl' }] }] });
  const places = await anybody.directory.locations.readDetails({ locationId });
  expect(places.addresses).toMatchObject([{ stateProvince: 'Antwerpen', country: 'BE' }]);
});

it('closes for today in one call, found at once by everybody, and reopens', async () => {
  await straathoek.directory.services.closeToday({ serviceId, reason: 'Waterlek' });
  expect(await anybody.directory.services.read({ serviceId })).toMatchObject({ alert: 'Vandaag gesloten: Waterlek' });
  expect((await anybody.directory.services.readDetails({ serviceId })).closures).toHaveLength(1);
  expect((await failureOf<HalteError>(deBrug.directory.services.reopen({ serviceId }))).code).toBe('forbidden');
  await straathoek.directory.services.reopen({ serviceId });
  expect(await anybody.directory.services.read({ serviceId })).toMatchObject({ alert: null });
});

it('hears what became of a suggestion', async () => {
  const fields = [
    { field: 'feesDescription', value: 'Gratis' },
    { field: 'minimumAge', value: '16' },
  ];
  const { id: suggestionId } = await deBrug.directory.suggestions.create({ recordType: 'service', recordId: serviceId, fields });
  expect((await failureOf<HalteError>(anybody.directory.suggestions.read({ suggestionId }))).code).toBe('unauthenticated');
  await straathoek.directory.suggestions.decide({
    suggestionId,
    decisions: [
      { field: 'feesDescription', decision: 'approve' },
      { field: 'minimumAge', decision: 'reject', reason: 'not_correct' },
    ],
  });
  const became = await deBrug.directory.suggestions.read({ suggestionId });
  expect(became.fields.map(({ state }) => state)).toEqual(['approved', 'rejected']);
  expect(await anybody.directory.services.read({ serviceId })).toMatchObject({ feesDescription: 'Gratis', minimumAge: null });
  const history = await anybody.directory.history.list({ recordType: 'service', recordId: serviceId });
  expect(history.items).toMatchObject([{ field: 'feesDescription', replacementValue: 'Gratis' }]);
});

it('makes many changes, each for itself, and says what is wrong in the words of its operation', async () => {
  const changes = [
    { action: 'services.update' as const, change: { serviceId, version: 1, minimumAge: 12 } },
    { action: 'services.update' as const, change: { serviceId: randomUUID(), version: 1, minimumAge: 12 } },
  ];
  const tried = await straathoek.directory.changes.apply({ changes, dryRun: true });
  const done = await straathoek.directory.changes.apply({ changes });
  expect(done).toEqual({ ...tried, dryRun: false });
  expect(done.results.map(({ error }) => error?.code)).toEqual([undefined, 'not_found']);
  const odd = { changes: [{ action: 'services.update', change: { serviceId, version: 2, minimumAgee: 1 } }] };
  const error = await failureOf<HalteError>(straathoek.directory.changes.apply(odd as never));
  expect(error).toMatchObject({ code: 'invalid_input' });
});

it('lets whoever works there find a service right', async () => {
  await straathoek.directory.reviews.verify({ recordType: 'service', recordId: serviceId });
  expect(await anybody.directory.freshness.read({ serviceId })).toMatchObject({ score: 1 });
  for await (const { recordId } of straathoek.directory.reviews.list({ recordType: 'service' })) expect(recordId).not.toBe(serviceId);
});
