import { createUser, fromSeed } from '@nats-io/nkeys';

/** An app's NATS user: the public key goes into the server's configuration, the seed to the app. */
export interface NatsUser {
  readonly app: string;
  readonly publicKey: string;
  readonly seed: string;
}

export function makeNatsUser(app: string): NatsUser {
  const pair = createUser();
  return { app, publicKey: pair.getPublicKey(), seed: new TextDecoder().decode(pair.getSeed()) };
}

/** The user a kept seed belongs to. */
export function natsUserFrom(app: string, seed: string): NatsUser {
  return { app, seed, publicKey: fromSeed(new TextEncoder().encode(seed)).getPublicKey() };
}
