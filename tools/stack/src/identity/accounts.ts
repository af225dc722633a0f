import { createHash } from 'node:crypto';
import { demoPassword, demoPeople, type DemoPerson } from './demo.ts';
import type { Realm } from './realm.ts';

/** Whom a token can stand for: a demo person, or a partner's system. */
export interface Account {
  readonly id: string;
  readonly roles: readonly string[];
  /** What its ID token says beside the standard claims. */
  readonly profile: Readonly<Record<string, unknown>>;
  /** The alias of the organisation a person belongs to. */
  readonly organisation?: string;
}

/** Everybody of the realm and of the demo, by id. */
export function accountsOf(realm: Realm): ReadonlyMap<string, Account> {
  const systems = realm.users.flatMap(({ serviceAccountClientId: client, realmRoles }) =>
    client === undefined ? [] : [{ id: systemId(client), roles: realmRoles, profile: {} }],
  );
  return new Map([...demoPeople.map(personAccount), ...systems].map((account) => [account.id, account]));
}

/** The id of a partner's system: the same each time, in the form of a UUID (RFC 9562 version 8). */
export function systemId(client: string): string {
  const hex = createHash('sha256').update(`halte:${client}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The demo person who signs in, or nothing where address and password do not fit. */
export function signIn(email: string, password: string): DemoPerson | undefined {
  return password === demoPassword ? demoPeople.find((person) => person.email === email.trim().toLowerCase()) : undefined;
}

function personAccount({ id, givenName, familyName, organisation, roles }: DemoPerson): Account {
  return { id, roles, organisation, profile: { name: `${givenName} ${familyName}`, organization: [organisation] } };
}
