import { signIn, type RunningNetwork } from '@halte/stack/testing';
import { partsOf, type Bench } from './bench-network.ts';
import type { LoadRequest } from './generator.ts';
import type { Scenario } from './rounds.ts';

/** A trace that its caller wants recorded (W3C Trace Context). */
const RECORDED = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const TEXT = JSON.stringify({ text: 'Is there soup today?' });

/** Everything that is measured in one run. The names are those of the table. */
export function scenariosOf({ network, silent, bare, serviceId, fullServiceId, postgresPid }: Bench): Scenario[] {
  const read = (name: string, of: RunningNetwork, id: string, extra: Headers = {}): Scenario => ({
    name,
    parts: partsOf(of, 'directory', postgresPid),
    request: async () => get(`${of.baseUrl}/v1/services/${id}`, { authorization: await signIn(of), ...extra }),
  });
  const echo = (name: string, of: RunningNetwork): Scenario => ({
    name,
    parts: partsOf(of, 'probe'),
    request: async () => post(`${of.baseUrl}/v1/probe/echo`, { authorization: await signIn(of) }),
  });
  const alone = { bare: [bare.pid] };
  return [
    { name: 'read, bare', parts: { ...alone, postgres: [postgresPid] }, request: async () => get(`${bare.url}/read/${serviceId.network}`) },
    read('read', network, serviceId.network),
    read('read, no telemetry', silent, serviceId.silent),
    read('read, every trace recorded', network, serviceId.network, { traceparent: RECORDED }),
    {
      name: 'full HSDS service, bare',
      parts: { ...alone, postgres: [postgresPid] },
      request: async () => get(`${bare.url}/hsds/${fullServiceId}`),
    },
    {
      name: 'full HSDS service',
      parts: partsOf(network, 'directory', postgresPid),
      request: async () => get(`${network.baseUrl}/hsds/v3/services/${fullServiceId}`),
    },
    { name: 'echo, bare', parts: alone, request: async () => post(`${bare.url}/echo`) },
    {
      name: 'echo, in the gateway',
      parts: { gateway: [network.process('gateway').pid ?? 0] },
      request: async () => post(`${network.baseUrl}/v1/probe/echo-at-edge`, { authorization: await signIn(network) }),
    },
    echo('echo', network),
    echo('echo, no telemetry', silent),
  ];
}

/** What the issue of a run is: how one scenario fares against another, and what it ought to reach. */
export const comparisons = [
  { what: 'read through the whole path, signed in and traced', of: 'read', against: 'read, bare', goal: 0.5 },
  { what: 'one full HSDS service, the same bytes', of: 'full HSDS service', against: 'full HSDS service, bare', goal: 0.4 },
  { what: 'echo through NATS, against echo in the gateway', of: 'echo', against: 'echo, in the gateway', goal: 0.37 },
  { what: 'echo through NATS, against a bare Fastify', of: 'echo', against: 'echo, bare', goal: undefined },
  { what: 'read with telemetry', of: 'read', against: 'read, no telemetry', goal: 0.93 },
  { what: 'echo with telemetry', of: 'echo', against: 'echo, no telemetry', goal: undefined },
  { what: 'read with every trace recorded', of: 'read, every trace recorded', against: 'read, no telemetry', goal: undefined },
] as const;

type Headers = Readonly<Record<string, string>>;

/** By address, not by name: a generator that tries IPv6 first would be refused there. */
function get(url: string, headers: Headers = {}): LoadRequest {
  return { url: byAddress(url), method: 'GET', headers };
}

function post(url: string, headers: Headers = {}): LoadRequest {
  return { url: byAddress(url), method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: TEXT };
}

export function byAddress(url: string): string {
  return url.replace('//localhost:', '//127.0.0.1:');
}
