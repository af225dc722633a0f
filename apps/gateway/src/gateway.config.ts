/** What the gateway is told by its environment. */
export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  /** Where callers reach it, without a slash at the end. */
  readonly publicUrl: string;
  readonly corsOrigins: readonly string[];
  /** Requests a minute of one client. */
  readonly rateLimit: number;
  readonly contracts: 'network' | 'test';
  /** Path of a JSON file with demo sign-ins for the pages. */
  readonly demoFile: string | undefined;
  /** Addresses of proxies whose `X-Forwarded-*` is believed. */
  readonly trustedProxies: readonly string[];
  /** How long it says goodbye on every connection before it stops listening, in milliseconds. */
  readonly drainMs: number;
}

/** @throws TypeError where a setting is unusable; the message names it. */
export function readConfig(env: NodeJS.ProcessEnv): GatewayConfig {
  const port = wholeNumber(env, 'HALTE_HTTP_PORT', 0);
  const host = env['HALTE_HTTP_HOST'] ?? '127.0.0.1';
  if (env['HALTE_DEMO'] && env['NODE_ENV'] === 'production') throw new TypeError('HALTE_DEMO is refused where NODE_ENV is production');
  return {
    host,
    port,
    publicUrl: (env['HALTE_PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    corsOrigins: list(env['HALTE_CORS_ORIGINS']),
    rateLimit: wholeNumber(env, 'HALTE_RATE_LIMIT', 600),
    contracts: contractsOf(env['HALTE_CONTRACTS'] ?? 'network'),
    demoFile: env['HALTE_DEMO'] || undefined,
    trustedProxies: list(env['HALTE_TRUSTED_PROXIES']),
    drainMs: wholeNumber(env, 'HALTE_DRAIN_MS', 1_000),
  };
}

function contractsOf(value: string): 'network' | 'test' {
  if (value === 'network' || value === 'test') return value;
  throw new TypeError('HALTE_CONTRACTS is either network or test');
}

function list(value: string | undefined): string[] {
  return (value ?? '').split(/[\s,]+/).filter((part) => part !== '');
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const value = env[name];
  if (value === undefined || value === '') return fallback;
  if (!/^\d{1,9}$/.test(value)) throw new TypeError(`${name} is a whole number`);
  return Number(value);
}
