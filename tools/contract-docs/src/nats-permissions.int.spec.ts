import {
  consumerName,
  contentsOf,
  event,
  inboxPrefix,
  operation,
  service,
  streamName,
  uses,
  type AnyEvent,
  type Uses,
} from '@halte/contract-kit';
import { startNats, type TestNats } from '@halte/stack/testing';
import { testApps, testNetwork } from '@halte/contracts';
import { nkeyAuthenticator, connect, PermissionViolationError, type NatsConnection } from '@nats-io/transport-node';
import { z } from 'zod';

// An app beside those of the network that does what none of them does yet: it consumes, serves and calls at once.
const text = z.object({ text: z.string().max(9) }).meta({ id: 'HarbourText' });
const harbour = service('harbour', 1, 'Ships.', {
  list: operation({ summary: 'List', request: text, response: text, access: 'public' }),
  sailed: event({ summary: 'A ship sailed', payload: text, key: () => 'x', audience: 'public' }),
});
const contracts = [...testNetwork, harbour].map(contentsOf);
const events = contracts.flatMap((one) => one.events);
const operations = contracts.flatMap((one) => one.operations);
const [changed] = events as [AnyEvent];
const apps: Readonly<Record<string, Uses>> = {
  ...testApps,
  harbour: uses('harbour', { serves: [harbour], calls: operations.slice(0, 1), consumes: [changed] }),
};

/** What nobody may do: read everything, act for the broker, reach into the stream of another. */
const forbidden = [
  '>',
  'req.>',
  'evt.>',
  '$SYS.REQ.SERVER.PING',
  '$JS.API.INFO',
  '$JS.API.STREAM.NAMES',
  '$JS.API.STREAM.LIST',
  'anything.else',
];
const streams = contracts.filter((one) => one.events.length > 0).map((one) => streamName(one.name));
const destructive = streams.flatMap((stream) =>
  ['STREAM.DELETE', 'STREAM.PURGE', 'STREAM.MSG.GET', 'STREAM.MSG.DELETE', 'CONSUMER.LIST', 'CONSUMER.CREATE'].map(
    (verb) => `$JS.API.${verb}.${stream}`,
  ),
);
const inboxes = Object.keys(apps).map((app) => `${inboxPrefix(app)}.x`);

/** Every consumer subject that could be: each app reading each event. */
const consumers = Object.keys(apps).flatMap((app) =>
  events.flatMap((one) => {
    const place = `${streamName(one.service)}.${consumerName(app, one)}`;
    const verbs = [
      `$JS.API.CONSUMER.CREATE.${place}.${one.subject}`,
      `$JS.API.CONSUMER.MSG.NEXT.${place}`,
      `$JS.API.CONSUMER.INFO.${place}`,
      `$JS.ACK.${place}.1.1.1.1.0`,
    ];
    return verbs.map((subject) => ({ app, event: one.id, subject }));
  }),
);
const owned = streams.flatMap((stream) =>
  ['CREATE', 'INFO', 'UPDATE'].map((verb) => ({ stream, subject: `$JS.API.STREAM.${verb}.${stream}` })),
);

/** What an app may publish, told from what it declared and not from the permissions made of it. */
function mayPublish(app: Uses): readonly string[] {
  const served = app.serves.map(contentsOf);
  const consumed = app.consumes.map(({ id }) => id);
  return [
    ...app.calls.map(({ subject }) => subject),
    ...served.flatMap((one) => one.events.map(({ subject }) => subject)),
    ...owned.filter(({ stream }) => served.some((one) => streamName(one.name) === stream)).map(({ subject }) => subject),
    ...consumers.filter((one) => one.app === app.app && consumed.includes(one.event)).map(({ subject }) => subject),
  ].sort();
}

let nats: TestNats;
const open: NatsConnection[] = [];

beforeAll(async () => {
  nats = await startNats({ apps });
});

afterAll(async () => {
  await Promise.all(open.map((connection) => connection.close()));
  await nats.stop();
});

async function connectAs(app: string): Promise<NatsConnection> {
  const authenticator = nkeyAuthenticator(new TextEncoder().encode(nats.seedFor(app)));
  const connection = await connect({ servers: nats.url, authenticator, inboxPrefix: inboxPrefix(app), reconnect: false });
  open.push(connection);
  return connection;
}

/** The subjects that the broker refuses this connection to publish on. */
async function refusedToPublish(connection: NatsConnection, subjects: readonly string[]): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  void (async () => {
    for await (const status of connection.status()) {
      if (status.type === 'error' && status.error instanceof PermissionViolationError) refused.add(status.error.subject);
    }
  })();
  for (const subject of subjects) connection.publish(subject, 'x');
  await connection.flush();
  await connection.flush();
  return refused;
}

/** Whether the broker lets this connection listen. */
async function maySubscribe(connection: NatsConnection, subject: string, queue?: string): Promise<boolean> {
  let refused = false;
  const callback = (error: Error | null) => {
    refused ||= error instanceof PermissionViolationError;
  };
  const subscription = connection.subscribe(subject, { callback, ...(queue !== undefined && { queue }) });
  await connection.flush();
  await connection.flush();
  if (!refused) subscription.unsubscribe();
  return !refused;
}

describe.each(Object.values(apps).map((app): [string, Uses] => [app.app, app]))('the user of %s', (name, app) => {
  it('publishes what it declared, and is refused on every other subject', async () => {
    const all = [
      ...operations.map(({ subject }) => subject),
      ...events.map(({ subject }) => subject),
      ...owned.map(({ subject }) => subject),
      ...consumers.map(({ subject }) => subject),
      ...destructive,
      ...inboxes,
      'anything.else',
      '$SYS.REQ.SERVER.PING',
      '$JS.API.INFO',
    ];
    const refused = await refusedToPublish(await connectAs(name), all);
    expect(all.filter((subject) => !refused.has(subject)).sort()).toEqual(mayPublish(app));
  });

  it('listens to its own inbox and, in its queue group, to its own requests', async () => {
    const connection = await connectAs(name);
    const own = new Set(app.serves.flatMap((one) => contentsOf(one).operations.map(({ subject }) => subject)));
    for (const { subject, service: serving } of operations) {
      expect([subject, await maySubscribe(connection, subject, serving)]).toEqual([subject, own.has(subject)]);
      expect([subject, await maySubscribe(connection, subject)]).toEqual([subject, false]);
      expect([subject, await maySubscribe(connection, subject, 'another')]).toEqual([subject, false]);
    }
    for (const subject of [...events.map((one) => one.subject), ...forbidden, '_INBOX.>', '_INBOX_*.>']) {
      expect([subject, await maySubscribe(connection, subject)]).toEqual([subject, false]);
    }
    for (const inbox of inboxes)
      expect([inbox, await maySubscribe(connection, inbox)]).toEqual([inbox, inbox.startsWith(`${inboxPrefix(name)}.`)]);
  });
});

it('a service answers whom it was asked by, once, though it may publish nowhere', async () => {
  const [gateway, probe] = await Promise.all([connectAs('gateway'), connectAs('probe')]);
  const echo = testApps.gateway.calls.find(({ id }) => id === 'probe.echo');
  if (!echo) throw new Error('the probe has no echo');
  probe.subscribe(echo.subject, { queue: 'probe', callback: (_error, message) => [1, 2].forEach((n) => message.respond(String(n))) });
  await probe.flush();
  const answers: string[] = [];
  const inbox = `${inboxPrefix('gateway')}.answer`;
  gateway.subscribe(inbox, { callback: (_error, message) => void answers.push(message.string()) });
  gateway.publish(echo.subject, 'x', { reply: inbox });
  await gateway.flush();
  while (answers.length === 0) await new Promise((done) => setTimeout(done, 10));
  await probe.flush();
  await gateway.flush();
  expect(answers).toEqual(['1']);
});
