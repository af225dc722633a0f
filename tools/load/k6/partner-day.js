import { check } from 'k6';
import encoding from 'k6/encoding';
import http from 'k6/http';

/**
 * A partner's busy day in forty seconds: many look something up, some page through the directory, a few write, one takes an export.
 * HALTE_URL, HALTE_ISSUER, HALTE_CLIENT and HALTE_SECRET say where and as whom; HALTE_PACE multiplies the rates.
 */
const url = __ENV.HALTE_URL;
const pace = Number(__ENV.HALTE_PACE || '1');

const arriving = (exec, rate, more = {}) => ({
  exec,
  executor: 'ramping-arrival-rate',
  startRate: 1,
  timeUnit: '1s',
  stages: [
    { target: Math.max(1, rate * pace), duration: '10s' },
    { target: Math.max(1, rate * pace), duration: '30s' },
  ],
  preAllocatedVUs: 50,
  maxVUs: 100,
  ...more,
});

export const options = {
  scenarios: {
    look: arriving('look', 200),
    browse: arriving('browse', 50),
    write: arriving('write', 10),
    takeOut: arriving('takeOut', 1),
  },
  thresholds: {
    checks: ['rate==1'],
    http_req_failed: ['rate<0.001'],
    dropped_iterations: ['count<10'],
    'http_req_duration{scenario:look}': ['p(95)<50', 'p(99)<150'],
    'http_req_duration{scenario:browse}': ['p(95)<100', 'p(99)<250'],
    'http_req_duration{scenario:write}': ['p(95)<150', 'p(99)<400'],
    'http_req_duration{scenario:takeOut}': ['p(95)<1000'],
  },
  summaryTrendStats: ['med', 'p(95)', 'p(99)', 'max'],
};

/** Signs in once and makes an organization with services to look at. */
export function setup() {
  const authorization = `Bearer ${signIn()}`;
  const organization = create('/v1/organizations', { name: `Load ${Date.now()}` }, authorization);
  const services = Array.from({ length: 50 }, (_, number) =>
    create('/v1/services', { organizationId: organization.id, name: `Soup, pot ${number}` }, authorization),
  );
  return { authorization, organizationId: organization.id, serviceIds: services.map(({ id }) => id) };
}

export function look({ authorization, serviceIds }) {
  const id = serviceIds[Math.floor(Math.random() * serviceIds.length)];
  const reply = http.get(http.url`${url}/v1/services/${id}`, { headers: { authorization } });
  check(reply, { 'the service is there': ({ status, body }) => status === 200 && JSON.parse(body).id === id });
}

export function browse({ authorization, organizationId }) {
  const first = http.get(`${url}/v1/services?organizationId=${organizationId}&limit=20`, named('page', authorization));
  const { nextCursor } = JSON.parse(first.body);
  const next = http.get(`${url}/v1/services?organizationId=${organizationId}&limit=20&cursor=${nextCursor}`, named('page', authorization));
  check(next, { 'the second page follows': ({ status, body }) => status === 200 && JSON.parse(body).items.length === 20 });
}

export function write({ authorization, organizationId }) {
  const name = `Soup ${__VU}-${__ITER}`;
  const made = post('/v1/services', { organizationId, name }, authorization, `k6-${__VU}-${__ITER}-${Date.now()}`);
  check(made, { 'the service is made': ({ status }) => status === 201 });
}

export function takeOut({ authorization }) {
  const reply = http.get(`${url}/v1/services-export`, { headers: { authorization } });
  check(reply, { 'each line is a service': ({ status, body }) => status === 200 && body.trim().split('\n').length >= 50 });
}

function create(path, draft, authorization) {
  const reply = post(path, draft, authorization, `k6-setup-${Date.now()}-${Math.random()}`);
  if (reply.status !== 201) throw new Error(`${path} was answered with ${reply.status}`);
  return JSON.parse(reply.body);
}

function post(path, body, authorization, key) {
  const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': key };
  return http.post(`${url}${path}`, JSON.stringify(body), { headers });
}

/** One name for addresses that differ by their cursor only. */
function named(name, authorization) {
  return { headers: { authorization }, tags: { name } };
}

function signIn() {
  const basic = encoding.b64encode(`${__ENV.HALTE_CLIENT}:${__ENV.HALTE_SECRET}`);
  const form = { grant_type: 'client_credentials', scope: 'directory:write' };
  const reply = http.post(`${__ENV.HALTE_ISSUER}/protocol/openid-connect/token`, form, { headers: { authorization: `Basic ${basic}` } });
  return JSON.parse(reply.body).access_token;
}
