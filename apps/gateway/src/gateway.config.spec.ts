import { describe, expect, it } from '@jest/globals';
import { readConfig } from './gateway.config.ts';

describe('readConfig', () => {
  it('does without any setting', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', contracts: 'network', corsOrigins: [], rateLimit: 600, demoFile: undefined });
  });

  it('reads lists and leaves out the slash at the end of its own address', () => {
    const config = readConfig({ HALTE_CORS_ORIGINS: 'https://a.example, https://b.example', HALTE_PUBLIC_URL: 'https://halte.example/' });
    expect(config).toMatchObject({ corsOrigins: ['https://a.example', 'https://b.example'], publicUrl: 'https://halte.example' });
  });

  it.each([
    [{ HALTE_DEMO: 'demo.json', NODE_ENV: 'production' }, 'HALTE_DEMO is refused where NODE_ENV is production'],
    [{ HALTE_CONTRACTS: 'all' }, 'HALTE_CONTRACTS is either network or test'],
    [{ HALTE_HTTP_PORT: 'http' }, 'HALTE_HTTP_PORT is a whole number'],
  ])('refuses %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});
