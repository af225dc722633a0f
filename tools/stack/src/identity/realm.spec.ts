import { contentsOf } from '@halte/contract-kit';
import { testNetwork } from '@halte/contracts';
import { roles } from '@halte/nest-identity';
import { demoClientSecrets, demoPeople } from './demo.ts';
import { demoRealm } from './demo-realm.ts';
import { clientOrganisations, readRealm } from './realm.ts';

const realm = readRealm('https://halte.example');

describe('the realm of infra/keycloak', () => {
  it('has a scope for each that an operation asks for', () => {
    const asked = testNetwork.flatMap((contract) => contentsOf(contract).operations.map(({ access }) => access as string));
    const scopes = realm.clientScopes.map(({ name }) => name);
    expect([...new Set(asked)].filter((access) => access !== 'public' && !scopes.includes(access))).toEqual([]);
  });

  it('has the roles that a caller can hold, and no other', () => {
    const { realm: named } = (realm as unknown as { roles: { realm: { name: string }[] } }).roles;
    expect(named.map(({ name }) => name).sort()).toEqual([...roles].sort());
  });

  it('asks PKCE of each client that signs people in, and a password of each that does not', () => {
    for (const { publicClient, standardFlowEnabled, attributes } of realm.clients) {
      expect(standardFlowEnabled).toBe(publicClient);
      expect(attributes['pkce.code.challenge.method']).toBe(publicClient ? 'S256' : undefined);
    }
  });

  it('returns to the network’s own address only', () => {
    const addresses = realm.clients.flatMap(({ redirectUris = [], webOrigins = [] }) => [...redirectUris, ...webOrigins]);
    expect(addresses).toEqual(['https://halte.example/docs/oauth2-redirect.html', 'https://halte.example']);
  });

  it('holds no secret and nobody', () => {
    expect(realm.clients.filter(({ secret }) => secret !== undefined)).toEqual([]);
    expect(realm.users.filter(({ serviceAccountClientId }) => serviceAccountClientId === undefined)).toEqual([]);
    expect(JSON.stringify(realm)).not.toMatch(/"(credentials|secret|password)":/);
  });

  it('says for which organisation each client acts', () => {
    const rows = clientOrganisations(realm);
    expect(rows).toHaveLength(realm.organizations.length + Object.keys(demoClientSecrets).length);
    expect(rows).toContainEqual({ client: 'partner-de-brug', alias: undefined, organisation: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b02' });
    expect(rows).toContainEqual({ client: 'halte-web', alias: 'straathoek', organisation: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01' });
  });
});

describe('the demo laid over it', () => {
  const demo = demoRealm('http://localhost:4455');

  it('gives each partner’s system its secret and each person their organisation', () => {
    const secrets = demo.clients.filter(({ publicClient }) => !publicClient).map(({ clientId, secret }) => [clientId, secret]);
    expect(Object.fromEntries(secrets)).toEqual(demoClientSecrets);
    const members = demo.organizations.flatMap(({ alias, members: list = [] }) => list.map(({ username }) => [username, alias]));
    expect(members).toEqual(demoPeople.map(({ email, organisation }) => [email, organisation]));
  });

  it('leaves the rest of the realm as it is', () => {
    const { clients: _clients, organizations: _organizations, users: _users, ...rest } = demo;
    expect(readRealm('http://localhost:4455')).toMatchObject(rest);
  });
});
