/** The roles a person can hold in their organisation (`coordinator`: in the network). A closed set: a token's other roles are left out. */
export const roles = ['worker', 'intake', 'signal-lead', 'org-admin', 'coordinator'] as const;

/** One of the {@link roles}. */
export type Role = (typeof roles)[number];

/** Who a call is made for. */
export const callerKinds = ['anonymous', 'person', 'system', 'service'] as const;

/**
 * The kind of a caller: nobody signed in (`anonymous`), somebody at an organisation (`person`), a partner's own
 * system (`system`), or an app of this network that acts for itself (`service`).
 */
export type CallerKind = (typeof callerKinds)[number];

/** Who is calling, as every handler sees it. Holds no name and no address: the subject is the identity provider's own id. */
export interface Caller {
  readonly kind: CallerKind;
  /** The identity provider's id of the person or system, the app's name of a service, `anonymous` of nobody. */
  readonly subject: string;
  /** The id (UUID) of the organisation that the caller acts for. Row-level security stands on it. */
  readonly organisation?: string;
  readonly roles: readonly Role[];
  /** What the token may be used for, e.g. `directory:write`. */
  readonly scopes: readonly string[];
  /** The client id through which a person or system came. */
  readonly client?: string;
}

/** Nobody signed in: sees what is public. */
export const anonymousCaller: Caller = Object.freeze({ kind: 'anonymous', subject: 'anonymous', roles: [], scopes: [] });

/** An app of this network that acts for itself. */
export function serviceCaller(app: string): Caller {
  return { kind: 'service', subject: app, roles: [], scopes: [] };
}
