import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';

/** What an app needs to sign and check who is calling, as environment variables. */
export interface CallerEnvironment {
  readonly HALTE_CALLER_PRIVATE_KEY: string;
  readonly HALTE_CALLER_PUBLIC_KEYS: string;
}

/** A key pair per app, as JWK. */
export type CallerKeys = Readonly<Record<string, { readonly privateKey: JsonWebKey; readonly publicKey: JsonWebKey }>>;

export function makeCallerKeys(apps: readonly string[]): CallerKeys {
  return Object.fromEntries(apps.map((app) => [app, makePair()]));
}

/** The environment of one app: its own private key, everybody's public keys. */
export function callerEnvironment(keys: CallerKeys, app: string): CallerEnvironment {
  const own = keys[app];
  if (!own) throw new RangeError(`no caller key was made for "${app}"`);
  const everybody = Object.fromEntries(Object.entries(keys).map(([name, pair]) => [name, pair.publicKey]));
  return { HALTE_CALLER_PRIVATE_KEY: JSON.stringify(own.privateKey), HALTE_CALLER_PUBLIC_KEYS: JSON.stringify(everybody) };
}

/** Keys of a test run: the environment of each app. */
export function callerKeys<App extends string>(apps: readonly App[]): Record<App, CallerEnvironment> {
  const keys = makeCallerKeys(apps);
  return Object.fromEntries(apps.map((app) => [app, callerEnvironment(keys, app)])) as Record<App, CallerEnvironment>;
}

function makePair(): { privateKey: JsonWebKey; publicKey: JsonWebKey } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey: privateKey.export({ format: 'jwk' }), publicKey: publicKey.export({ format: 'jwk' }) };
}
