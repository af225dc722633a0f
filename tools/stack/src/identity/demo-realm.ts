import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { systemId } from './accounts.ts';
import { demoClientSecrets, demoPassword, demoPeople, refuseInProduction, type DemoPerson } from './demo.ts';
import { readRealm, type Realm, type RealmUser } from './realm.ts';

/** A person as a realm import takes them. */
interface ImportedPerson extends RealmUser {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly emailVerified: true;
  readonly enabled: true;
  readonly credentials: readonly [{ readonly type: 'password'; readonly secretData: string; readonly credentialData: string }];
}

/** The realm of `infra/keycloak` with the demo people, their organisations and the partners' demo secrets laid over it. */
export function demoRealm(publicUrl: string): Realm {
  refuseInProduction();
  const realm = readRealm(publicUrl);
  return {
    ...realm,
    clients: realm.clients.map((client) => withSecret(client)),
    organizations: realm.organizations.map((organization) => ({ ...organization, members: membersOf(organization.alias) })),
    users: [...realm.users.map(withSystemId), ...demoPeople.map(imported)],
  };
}

function withSecret<Client extends { readonly clientId: string }>(client: Client): Client {
  const secret = demoClientSecrets[client.clientId];
  return secret === undefined ? client : { ...client, secret };
}

/** The same subject in tokens of Keycloak and of the development server. */
function withSystemId(user: RealmUser): RealmUser {
  return user.serviceAccountClientId === undefined ? user : { ...user, id: systemId(user.serviceAccountClientId) };
}

function membersOf(alias: string) {
  const members = demoPeople.filter(({ organisation }) => organisation === alias);
  return members.map(({ email: username }) => ({ username, membershipType: 'UNMANAGED' as const }));
}

function imported({ id, email, givenName, familyName, roles }: DemoPerson): ImportedPerson {
  const names = { username: email, email, firstName: givenName, lastName: familyName };
  return { id, ...names, emailVerified: true, enabled: true, realmRoles: roles, credentials: [hashedPassword()] };
}

/** Hashed here, because the realm's password policy would refuse a password this short. */
function hashedPassword(): ImportedPerson['credentials'][0] {
  const salt = randomBytes(16);
  const hashIterations = 27_500;
  const value = pbkdf2Sync(demoPassword, salt, hashIterations, 64, 'sha256').toString('base64');
  return {
    type: 'password',
    secretData: JSON.stringify({ value, salt: salt.toString('base64'), additionalParameters: {} }),
    credentialData: JSON.stringify({ hashIterations, algorithm: 'pbkdf2-sha256', additionalParameters: {} }),
  };
}
