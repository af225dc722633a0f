/** The one part of keycloak-connect that is used; its own declarations cover only the middleware. */
declare module 'keycloak-connect/middleware/auth-utils/grant-manager.js' {
  import type { KeyObject } from 'node:crypto';

  interface Grant {
    readonly access_token: { readonly content: Readonly<Record<string, unknown>> };
  }

  class GrantManager {
    constructor(config: { realmUrl: string; clientId: string; bearerOnly: boolean; verifyTokenAudience: boolean });
    /** Where public keys come from; what it returns goes to `crypto.Verify.verify`. */
    rotation: { getJWK(kid: string): Promise<KeyObject> };
    /** Checks signature, `exp`, `typ`, `iss` and `aud` of the access token. */
    createGrant(data: { access_token: string }): Promise<Grant>;
  }

  export = GrantManager;
}
