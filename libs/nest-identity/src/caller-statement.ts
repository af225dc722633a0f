import { callerKinds, roles, type Caller } from './caller.ts';
import { isStrings, type JsonObject } from './jws.ts';

/** How long a statement lives, in seconds. A verifier takes none that was made to live longer. */
export const statementSeconds = 60;

/** The `typ` header of a statement (RFC 8725 section 3.11): no other token of the network can be taken for one. */
export const statementType = 'halte-caller+jwt';

/** The only audience: the network's own services. */
export const statementAudience = 'halte';

/** The claims of a statement (RFC 7519): who speaks (`iss`, an app), for which caller, and for how long. */
export interface StatementClaims {
  readonly iss: string;
  readonly aud: string;
  readonly iat: number;
  readonly exp: number;
  readonly caller: Caller;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an object has the shape of a {@link Caller}. */
export function isCaller(value: JsonObject): value is JsonObject & Caller {
  const { kind, subject, organisation, roles: held, scopes, client } = value;
  return (
    oneOf(callerKinds, kind) &&
    typeof subject === 'string' &&
    isStrings(held) &&
    held.every((role) => oneOf(roles, role)) &&
    isStrings(scopes) &&
    (organisation === undefined || (typeof organisation === 'string' && UUID.test(organisation))) &&
    (client === undefined || typeof client === 'string')
  );
}

function oneOf(names: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && names.includes(value);
}
