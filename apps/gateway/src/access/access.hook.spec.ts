import { afterEach, describe, expect, it } from '@jest/globals';
import { refuse } from '@halte/contract-kit';
import { anonymousCaller, type Caller, type TokenCheck } from '@halte/nest-identity';
import type { FastifyInstance } from 'fastify';
import { createServer, prepareServer } from '../gateway.server.ts';

const partner: Caller = { kind: 'system', subject: 's', organisation: 'o', client: 'partner', roles: [], scopes: ['probe:use'] };

const tokens: TokenCheck = {
  check: async (authorization) => {
    if (authorization === undefined) return anonymousCaller;
    if (authorization === 'Bearer partner') return partner;
    throw refuse('unauthenticated', 'The access token was refused');
  },
};

const presence = { leaving: false };
let server: FastifyInstance;

async function serve({ rateLimit = 100, corsOrigins = [] as string[] } = {}): Promise<FastifyInstance> {
  server = createServer({ trustedProxies: [] });
  const config = { host: '', port: 0, publicUrl: '', contracts: 'test', demoFile: undefined, trustedProxies: [], drainMs: 0 } as const;
  await prepareServer(server, { ...config, rateLimit, corsOrigins }, tokens, presence);
  for (const access of ['public', 'probe:use', 'directory:write'] as const) {
    server.get(`/${access.replace(':', '-')}`, { config: { access } }, async () => ({}));
  }
  return server;
}

afterEach(async () => {
  presence.leaving = false;
  await server.close();
});

const get = (url: string, authorization?: string) => server.inject({ url, headers: authorization ? { authorization } : {} });

describe('access', () => {
  it('stops the boot at a route that does not say who may use it', async () => {
    await serve();
    expect(() => server.get('/forgotten', async () => ({}))).toThrow('GET /forgotten does not say who may use it');
  });

  it.each([
    ['/public', undefined, 200],
    ['/public', 'Bearer partner', 200],
    ['/public', 'Bearer bad', 401],
    ['/probe-use', undefined, 401],
    ['/probe-use', 'Bearer partner', 200],
    ['/directory-write', 'Bearer partner', 403],
    ['/nowhere', 'Bearer bad', 404],
  ])('%s with %s answers %i', async (url, authorization, status) => {
    await serve();
    expect((await get(url, authorization)).statusCode).toBe(status);
  });

  it('names the scope that is missing', async () => {
    await serve();
    const answer = await get('/directory-write', 'Bearer partner');
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="halte", error="insufficient_scope", scope="directory:write"');
    expect(answer.json()).toMatchObject({ code: 'forbidden', detail: 'This operation needs the scope directory:write' });
  });
});

describe('the rate limit', () => {
  it('refuses a client that used up its minute, and no other', async () => {
    await serve({ rateLimit: 2 });
    const answers = [
      await get('/public', 'Bearer partner'),
      await get('/public', 'Bearer partner'),
      await get('/public', 'Bearer partner'),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
    expect(answers[2]?.json()).toMatchObject({ code: 'rate_limited', retryable: true });
    expect(Number(answers[2]?.headers['retry-after'])).toBeGreaterThan(0);
    expect(answers[1]?.headers['ratelimit-remaining']).toBe('0');
    expect((await get('/public')).statusCode).toBe(200);
  });

  it('counts tokens that are guessed', async () => {
    await serve({ rateLimit: 1 });
    expect((await get('/public', 'Bearer a')).statusCode).toBe(401);
    expect((await get('/public', 'Bearer b')).statusCode).toBe(429);
  });
});

describe('other origins', () => {
  const preflight = { origin: 'https://partner.example', 'access-control-request-method': 'POST' };

  it('are let in where they are configured', async () => {
    await serve({ corsOrigins: ['https://partner.example'] });
    const answer = await server.inject({ method: 'OPTIONS', url: '/public', headers: preflight });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['access-control-allow-origin']).toBe('https://partner.example');
  });

  it('are not otherwise', async () => {
    await serve();
    const answer = await server.inject({ method: 'OPTIONS', url: '/public', headers: preflight });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('leaves OPTIONS on its own to say what an address takes', async () => {
    await serve({ corsOrigins: ['https://partner.example'] });
    const answer = await server.inject({ method: 'OPTIONS', url: '/public' });
    expect([answer.statusCode, answer.headers.allow]).toEqual([204, 'GET, OPTIONS']);
    expect((await server.inject({ method: 'OPTIONS', url: '/nowhere' })).statusCode).toBe(404);
  });
});

it('asks callers to connect anew while it is leaving', async () => {
  await serve();
  presence.leaving = true;
  expect((await get('/public')).headers.connection).toBe('close');
});
