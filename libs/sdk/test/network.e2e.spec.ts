import { randomUUID } from 'node:crypto';
import { startNetwork, type RunningNetwork } from '@halte/stack';
import { Halte, type HalteError, type Service } from '../src/index.ts';
import { failureOf } from './peer.ts';

let network: RunningNetwork;
let halte: Halte;
let organizationId: string;

const partner = (clientId: string, clientSecret: string): Halte =>
  new Halte({
    baseUrl: network.baseUrl,
    credentials: { tokenUrl: `${network.issuer}/protocol/openid-connect/token`, clientId, clientSecret, scope: 'directory:write' },
  });

beforeAll(async () => {
  network = await startNetwork({ apps: ['gateway', 'directory'] });
  halte = partner('partner-straathoek', 'straathoek-dev-secret');
  ({ id: organizationId } = await halte.directory.organizations.create({ name: 'Buurthuis De Kaai' }));
  for (const name of ['Soep', 'Fietsen', 'Taal']) await halte.directory.services.create({ organizationId, name });
}, 120_000);
afterAll(() => network.stop());

it('reads, lists over pages and exports what it made', async () => {
  const paged: string[] = [];
  for await (const { name } of halte.directory.services.list({ organizationId, limit: 2 })) paged.push(name);
  expect(paged).toEqual(['Fietsen', 'Soep', 'Taal']);
  const exported: Service[] = [];
  for await (const service of halte.directory.services.export({ organizationId })) exported.push(service);
  expect(exported.map(({ name }) => name).sort()).toEqual(paged);
  const [first] = exported;
  expect(await halte.directory.services.read({ serviceId: first!.id })).toEqual(first);
});

it('has one effect for two calls with one key', async () => {
  const idempotencyKey = randomUUID();
  const draft = { organizationId, name: 'Ontbijt' };
  const first = await halte.directory.services.create(draft, { idempotencyKey });
  expect(await halte.directory.services.create(draft, { idempotencyKey })).toEqual(first);
});

it('gives the data that the operation declares to its error', async () => {
  const error = await failureOf<HalteError>(halte.directory.services.create({ organizationId, name: 'Soep' }));
  expect(error).toMatchObject({
    code: 'duplicate_name',
    status: 409,
    operation: 'directory.services.create',
    data: { existingId: expect.any(String) },
  });
});

it('is refused what belongs to others, what is not there and what is not known, each with its request id', async () => {
  const other = partner('partner-de-brug', 'de-brug-dev-secret');
  const [error, missing, unknown] = await Promise.all([
    failureOf<HalteError>(other.directory.services.create({ organizationId, name: 'Van een ander' })),
    failureOf<HalteError>(halte.directory.services.read({ serviceId: randomUUID() })),
    failureOf<HalteError>(halte.directory.services.list({ organisationId: organizationId } as object)),
  ]);
  expect(error.code).toBe('forbidden');
  expect(missing.code).toBe('not_found');
  expect(unknown).toMatchObject({ code: 'invalid_input', details: [{ field: 'organisationId', suggestion: 'organizationId' }] });
  for (const { requestId } of [error, missing, unknown]) expect(requestId).toMatch(/\S/);
});

it('is told which request it was, under the id that it gave', async () => {
  const { response } = await halte.directory.services.list().withResponse();
  expect(response.requestId).toBe(response.headers.get('x-request-id'));
});

it('signs in badly in one way only', async () => {
  const wrong = partner('partner-straathoek', 'not-the-secret');
  expect(await failureOf(wrong.directory.organizations.list())).toMatchObject({ code: 'sign_in_failed', retryable: false });
});
