import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Bus } from './bus.ts';
import type { EdgeRoute } from './edge-route.ts';
import { toldRequestBytes } from './ignored-parameters.ts';
import { sendOpen } from './open-answer.ts';

/** One request, one reply; the reply's bytes go out as they came. Serves `call`, `list` and `foreign`. */
export async function answerCall(bus: Bus, route: EdgeRoute, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { body } = await bus.ask(route, request, toldRequestBytes(route, request, reply));
  if (route.operation.open) return sendOpen(request, reply, body);
  sendBytes(route, reply, body);
}

export function sendBytes(route: EdgeRoute, reply: FastifyReply, body: Uint8Array): void {
  reply.code(route.operation.status);
  if (route.operation.status === 204) reply.send();
  else reply.header('content-type', 'application/json').send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
}
