import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import { fastify } from 'fastify';

export type Headers = Readonly<Record<string, string>>;

const API_POLICY: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  crossOriginOpenerPolicy: false,
  dnsPrefetchControl: false,
  ieNoOpen: false,
  originAgentCluster: false,
  permittedCrossDomainPolicies: false,
  xssFilter: false,
};

/** A reply of the API is data: nothing may run it, frame it or guess its type. */
export function apiHeaders(): Promise<Headers> {
  return headersOf(API_POLICY);
}

/**
 * Our pages bring all they need along; `signIn` is where the API page fetches its tokens.
 * There is no opener policy: the window that comes back from sign-in has to find the page that opened it.
 */
export function pageHeaders(signIn: readonly string[]): Promise<Headers> {
  const self = ["'self'"];
  const directives = {
    defaultSrc: ["'none'"],
    scriptSrc: self,
    styleSrc: self,
    imgSrc: ["'self'", 'data:'],
    connectSrc: [...self, ...signIn],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  };
  return headersOf({ contentSecurityPolicy: { useDefaults: false, directives }, crossOriginOpenerPolicy: false, xssFilter: false });
}

/** A sheet is handed over: it runs nothing, tells nobody where its reader goes on to, and is found by no search engine. */
export async function sheetHeaders(): Promise<Headers> {
  const directives = {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  };
  const headers = await headersOf({ ...API_POLICY, contentSecurityPolicy: { useDefaults: false, directives } });
  return { ...headers, 'x-robots-tag': 'noindex, nofollow' };
}

/** Helmet works its headers out anew for each reply; they never differ, so it is asked once. */
async function headersOf(options: FastifyHelmetOptions): Promise<Headers> {
  const asked = fastify();
  await asked.register(helmet, options);
  asked.get('/', async () => '');
  const { headers } = await asked.inject('/');
  await asked.close();
  const own = new Set(['content-type', 'content-length', 'date', 'connection']);
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (own.has(name) ? [] : [[name, String(value)]])));
}
