import { join } from 'node:path';
import { callerEnvironment } from '../caller-keys.ts';
import { urlFor } from '../postgres/roles.ts';
import { repositoryRoot } from '../repository.ts';
import type { NetworkSecrets } from './secrets.ts';
import { answersOk, Supervised } from './supervised.ts';

/** What every service of one network is told. */
export interface NetworkSettings {
  readonly contracts: 'network' | 'test';
  readonly secrets: NetworkSecrets;
  readonly postgres: { readonly adminUrl: string; readonly database: string };
  readonly natsUrl: string;
  readonly issuer: string;
  readonly gateway: { readonly port: number; readonly publicUrl: string; readonly demoFile?: string };
  /** Where a service tells whether it is ready, and its metrics. */
  readonly healthPorts: Readonly<Record<string, number>>;
  readonly logs: string;
  readonly records: string;
  /** Laid over everything else, for each service. */
  readonly env?: NodeJS.ProcessEnv;
  say(line: string): void;
}

const GATEWAY = 'gateway';

/** Keeps a service within its memory: V8 would let it grow with the machine. Source maps would add 35 MB (`docs/operations/performance.md`). */
const YOUNG_GENERATION = '--max-semi-space-size=8';

/** The environment of one service. */
export function serviceEnvironment(app: string, settings: NetworkSettings): NodeJS.ProcessEnv {
  const { secrets, postgres, gateway } = settings;
  const seed = secrets.natsUsers.find((user) => user.app === app)?.seed;
  return {
    ...process.env,
    // Set for the tool that starts us (type stripping, test conditions), not for a built service.
    NODE_OPTIONS: '',
    HALTE_POSTGRES_URL: urlFor(postgres.adminUrl, postgres.database, app, secrets.roles),
    HALTE_NATS_URL: settings.natsUrl,
    HALTE_NATS_SEED: seed,
    HALTE_CONTRACTS: settings.contracts,
    HALTE_ISSUER_URL: settings.issuer,
    HALTE_PUBLIC_URL: gateway.publicUrl,
    ...callerEnvironment(secrets.callerKeys, app),
    ...(app === GATEWAY ? gatewayEnvironment(gateway) : { HALTE_HEALTH_PORT: String(settings.healthPorts[app]) }),
    ...settings.env,
  };
}

function gatewayEnvironment({ port, demoFile }: NetworkSettings['gateway']): NodeJS.ProcessEnv {
  return { HALTE_HTTP_PORT: String(port), HALTE_HTTP_HOST: '127.0.0.1', ...(demoFile && { HALTE_DEMO: demoFile }) };
}

/** A service as a process of its own, from its built code. Not started yet. */
export function keepService(app: string, settings: NetworkSettings): Supervised {
  const port = app === GATEWAY ? settings.gateway.port : settings.healthPorts[app];
  return new Supervised({
    name: app,
    program: process.execPath,
    args: [YOUNG_GENERATION, join(repositoryRoot, 'apps', app, 'dist/main.js')],
    env: serviceEnvironment(app, settings),
    log: join(settings.logs, `${app}.log`),
    records: settings.records,
    ready: () => answersOk(`http://127.0.0.1:${port}/readyz`),
    say: settings.say,
  });
}

/** Starts the services side by side, the gateway when the others answer. */
export async function startServices(services: readonly Supervised[]): Promise<void> {
  const [gateway, others] = [services.filter(isGateway), services.filter((service) => !isGateway(service))];
  await all(others.map((service) => service.start()));
  await all(gateway.map((service) => service.start()));
}

/** Stops the gateway first, so that nobody is refused by a service that has left; then the others. */
export async function stopServices(services: readonly Supervised[]): Promise<void> {
  await Promise.all(services.filter(isGateway).map((service) => service.stop()));
  await Promise.all(services.map((service) => service.stop()));
}

function isGateway(service: Supervised): boolean {
  return service.name === GATEWAY;
}

/** Waits for all before it tells of a failure: nothing is left half started in the background. */
async function all(work: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(work);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
