import { join } from 'node:path';
import { repositoryRoot } from '../repository.ts';
import { answersOk, Supervised } from './supervised.ts';

export interface IdentityProcessOptions {
  readonly port: number;
  readonly publicUrl: string;
  /** Holds its signing keys. */
  readonly stateDir: string;
  readonly log: string;
  readonly records: string;
  say(line: string): void;
}

/** The identity provider of development as a process of its own. Not started yet. */
export function keepIdentity({ port, publicUrl, stateDir, log, records, say }: IdentityProcessOptions): Supervised {
  return new Supervised({
    name: 'identity',
    program: process.execPath,
    args: ['--conditions=halte-source', '--no-warnings', join(repositoryRoot, 'tools/stack/src/identity/main.ts')],
    env: { ...process.env, NODE_OPTIONS: '', HALTE_IDENTITY_PORT: String(port), HALTE_PUBLIC_URL: publicUrl, HALTE_STATE_DIR: stateDir },
    log,
    records,
    ready: () => answersOk(`${issuerAt(port)}/.well-known/openid-configuration`),
    say,
  });
}

/** The issuer is reached by the same name from a browser and from a service: `localhost`. */
export function issuerAt(port: number): string {
  return `http://localhost:${port}/realms/halte`;
}
