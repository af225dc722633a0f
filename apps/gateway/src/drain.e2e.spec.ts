import { Agent, request } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startEdge, type Edge } from './testing/start-edge.ts';

let edge: Edge;

beforeAll(async () => {
  edge = await startEdge();
}, 60_000);

afterAll(() => edge?.stop(), 60_000);

interface Outcome {
  readonly status?: number;
  readonly error?: string;
}

function send(agent: Agent, path: string, body: string): Promise<Outcome> {
  const { port } = new URL(edge.url);
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', () => resolve({ status: answer.statusCode ?? 0 }));
      answer.once('error', ({ message }) => resolve({ error: message }));
    });
    sent.once('error', (error: NodeJS.ErrnoException) => resolve({ error: outcomeOf(error, sent.reusedSocket) })).end(body);
  });
}

/** The system may have taken a new connection that the gateway, on its way out, never saw: that is a refusal too. */
function outcomeOf({ code, message }: NodeJS.ErrnoException, reused: boolean): string {
  const refused = code === 'ECONNREFUSED' || (code === 'ECONNRESET' && !reused);
  return refused ? 'refused' : (code ?? message);
}

it('loses no request when it is told to stop under load, and comes back', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const outcomes: Outcome[] = [];
  let closed = false;
  const client = async () => {
    while (!closed) {
      const outcome = await send(agent, '/v1/probe/slow', '{"milliseconds":40}');
      closed ||= outcome.error === 'refused';
      outcomes.push(outcome);
    }
  };
  const gateway = edge.network.process('gateway');
  const back = gateway.restarted();
  const load = Array.from({ length: 16 }, client);
  await new Promise((resolve) => setTimeout(resolve, 500));
  gateway.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await fetch(`${edge.url}/readyz`)).status).toBe(503);
  await Promise.all(load);
  await back;

  const answered = outcomes.filter(({ status }) => status === 200).length;
  const refused = outcomes.filter(({ error }) => error === 'refused').length;
  expect(answered).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(0);
  expect(outcomes.filter(({ status, error }) => status !== 200 && error !== 'refused')).toEqual([]);
}, 60_000);
