import type { Realm, RealmClient } from './realm.ts';

/** Which scopes a token ends up with, by the rules Keycloak has for client scopes. */
export interface ScopeRules {
  /** Every scope that shows in a token. */
  readonly all: readonly string[];
  /** What a client may ask for. */
  allowed(client: RealmClient): string[];
  /** The client's default scopes and those asked for, without the ones that need a role which is not held. */
  granted(client: RealmClient, asked: string, roles: readonly string[]): string;
}

/** The rules of this realm. */
export function scopeRules({ clientScopes, scopeMappings }: Realm): ScopeRules {
  const all = clientScopes.filter(({ attributes }) => attributes['include.in.token.scope'] === 'true').map(({ name }) => name);
  const rolesFor = new Map(scopeMappings.map(({ clientScope, roles }) => [clientScope, roles]));
  const permitted = (scope: string, held: readonly string[]) => rolesFor.get(scope)?.some((role) => held.includes(role)) ?? true;
  const shown = (scopes: readonly string[]) => scopes.filter((scope) => all.includes(scope));

  return {
    all,
    allowed: ({ defaultClientScopes, optionalClientScopes }) => shown([...defaultClientScopes, ...optionalClientScopes]),
    granted({ defaultClientScopes }, asked, held) {
      const wanted = new Set([...asked.split(' ').filter(Boolean), ...shown(defaultClientScopes)]);
      return [...wanted].filter((scope) => permitted(scope, held)).join(' ');
    },
  };
}
