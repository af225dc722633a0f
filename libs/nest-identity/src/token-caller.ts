import { refuse } from '@halte/contract-kit';
import { roles, type Caller, type Role } from './caller.ts';
import { isJsonObject, isStrings, type JsonObject } from './jws.ts';

/**
 * The organisation (UUID) that a client acts for, or nothing where it is not registered.
 * `alias` is the organisation that the identity provider says the person belongs to; a system has none.
 */
export type OrganisationOf = (client: string, alias: string | undefined) => Promise<string | undefined>;

/** The caller of a verified token. @throws Failure `forbidden` where its client is not registered with an organisation. */
export async function callerOf(claims: JsonObject, organisationOf: OrganisationOf): Promise<Caller> {
  const client = String(claims['azp']);
  const organisation = await organisationOf(client, aliasOf(claims['organization']));
  if (!organisation) {
    throw refuse(
      'forbidden',
      'The client of this access token (azp) is not registered for that organisation. Ask the network coordinator to register it.',
    );
  }
  return Object.freeze({
    kind: kindOf(claims),
    subject: String(claims['sub']),
    organisation,
    roles: rolesOf(claims),
    scopes: scopesOf(claims),
    client,
  });
}

/** Keycloak gives a service account's token the id of its client as `client_id`, and no session. */
function kindOf({ client_id: clientId, azp, sid }: JsonObject): 'person' | 'system' {
  return clientId === azp && sid === undefined ? 'system' : 'person';
}

/** Keycloak 26 gives an array of aliases, or an object keyed by alias. */
function aliasOf(organization: unknown): string | undefined {
  const aliases = isStrings(organization) ? organization : isJsonObject(organization) ? Object.keys(organization) : [];
  if (aliases.length > 1) {
    throw refuse(
      'forbidden',
      'This access token names several organisations. Ask for the scope "organization:<alias>" of the one to act for.',
    );
  }
  return aliases[0];
}

function rolesOf({ realm_access: access }: JsonObject): readonly Role[] {
  const held = isJsonObject(access) && isStrings(access['roles']) ? access['roles'] : [];
  return roles.filter((role) => held.includes(role));
}

function scopesOf({ scope }: JsonObject): readonly string[] {
  return typeof scope === 'string' ? scope.split(' ').filter(Boolean) : [];
}
