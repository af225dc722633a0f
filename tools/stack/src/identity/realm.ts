import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repository.ts';

/** The parts of a Keycloak realm export that are read here; the rest passes through untouched. */
export interface Realm {
  readonly realm: string;
  readonly accessTokenLifespan: number;
  readonly ssoSessionMaxLifespan: number;
  readonly clientScopes: readonly ClientScope[];
  readonly scopeMappings: readonly { readonly clientScope: string; readonly roles: readonly string[] }[];
  readonly clients: readonly RealmClient[];
  readonly organizations: readonly RealmOrganization[];
  readonly users: readonly RealmUser[];
}

export interface ClientScope {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly protocolMappers?: readonly { readonly protocolMapper: string; readonly config: Readonly<Record<string, string>> }[];
}

export interface RealmClient {
  readonly clientId: string;
  readonly publicClient: boolean;
  readonly standardFlowEnabled: boolean;
  readonly serviceAccountsEnabled: boolean;
  readonly secret?: string;
  readonly redirectUris?: readonly string[];
  readonly webOrigins?: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly defaultClientScopes: readonly string[];
  readonly optionalClientScopes: readonly string[];
}

export interface RealmOrganization {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  readonly members?: readonly { readonly username: string; readonly membershipType: 'UNMANAGED' }[];
}

export interface RealmUser {
  readonly id?: string;
  readonly username: string;
  readonly serviceAccountClientId?: string;
  readonly realmRoles: readonly string[];
}

const file = join(repositoryRoot, 'infra/keycloak/realm.json');

/** The realm of `infra/keycloak`, for a network at this address. Keycloak fills in the same placeholder from its environment. */
export function readRealm(publicUrl: string): Realm {
  return JSON.parse(readFileSync(file, 'utf8').replaceAll('${HALTE_PUBLIC_URL}', publicUrl)) as Realm;
}

/** The realm with more addresses to return to after sign-in. */
export function withRedirects(realm: Realm, redirectUris: readonly string[]): Realm {
  const clients = realm.clients.map((client) =>
    client.standardFlowEnabled ? { ...client, redirectUris: [...(client.redirectUris ?? []), ...redirectUris] } : client,
  );
  return { ...realm, clients };
}

/** Which client acts for which organisation: rows for the gateway's own table. */
export interface ClientOrganisation {
  readonly client: string;
  /** The organisation as a person's token names it; a partner's system has none. */
  readonly alias: string | undefined;
  readonly organisation: string;
}

/** A partner's system acts for one organisation; people come through one client and act for the organisation they belong to. */
export function clientOrganisations({ clients, organizations }: Realm): ClientOrganisation[] {
  return clients.flatMap(({ clientId: client, attributes }): ClientOrganisation[] => {
    const own = attributes['halte.organisation'];
    if (own === undefined) return organizations.map(({ alias, id: organisation }) => ({ client, alias, organisation }));
    return organizations.filter(({ alias }) => alias === own).map(({ id: organisation }) => ({ client, alias: undefined, organisation }));
  });
}
