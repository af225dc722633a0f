import { setTimeout as pause } from 'node:timers/promises';
import { contentsOf, inboxPrefix, queueGroup, type Uses } from '@halte/contract-kit';
import { testApps, testNetwork } from '@halte/contracts';
import { startNats, type TestNats } from '@halte/stack/testing';
import { connect, nkeyAuthenticator, PermissionViolationError, type NatsConnection } from '@nats-io/transport-node';

type App = keyof typeof testApps;

const apps = Object.keys(testApps) as App[];
const operations = testNetwork.flatMap((contract) => contentsOf(contract).operations);
const events = testNetwork.flatMap((contract) => contentsOf(contract).events);
const others = ['>', '*', '$SYS.REQ.SERVER.PING', '$JS.API.STREAM.LIST', 'anything.else'];

let nats: TestNats;

beforeAll(async () => {
  nats = await startNats({ apps: testApps });
});
afterAll(() => nats.stop());

/** As one app's user; `refused` collects what the broker did not allow. */
async function signIn(app: App): Promise<{ connection: NatsConnection; refused: Set<string> }> {
  const authenticator = nkeyAuthenticator(new TextEncoder().encode(nats.seedFor(app)));
  const connection = await connect({ servers: nats.url, authenticator, inboxPrefix: inboxPrefix(app) });
  const refused = new Set<string>();
  void (async () => {
    for await (const status of connection.status()) {
      if (status.type === 'error' && status.error instanceof PermissionViolationError)
        refused.add(`${status.error.operation} ${status.error.subject}`);
    }
  })();
  return { connection, refused };
}

/** Tries each of these and tells which were allowed. */
async function allowed(
  app: App,
  verb: 'publish' | 'subscription',
  subjects: readonly string[],
  queue?: (subject: string) => string | undefined,
): Promise<string[]> {
  const { connection, refused } = await signIn(app);
  for (const subject of subjects) {
    const group = queue?.(subject);
    if (verb === 'publish') connection.publish(subject);
    else connection.subscribe(subject, { callback: () => undefined, ...(group && { queue: group }) });
  }
  await connection.flush();
  await pause(50);
  await connection.close();
  return subjects.filter((subject) => !refused.has(`${verb} ${subject}`)).sort();
}

const subjectsOf = (list: readonly { readonly subject: string }[]): string[] => list.map(({ subject }) => subject);
const served = (app: App) => (testApps[app] as Uses).serves.map(contentsOf);

describe.each(apps)('the user of %s', (app) => {
  const foreignInboxes = apps.filter((other) => other !== app).map((other) => `${inboxPrefix(other)}.a.b`);

  it('publishes what its app calls and its own events, nothing else', async () => {
    const tried = [...subjectsOf(operations), ...subjectsOf(events), ...foreignInboxes, ...others.slice(2)];
    const own = [...subjectsOf(testApps[app].calls), ...served(app).flatMap((contents) => subjectsOf(contents.events))];
    expect(await allowed(app, 'publish', tried)).toEqual([...new Set(own)].sort());
  });

  it('receives the requests of its own operations, in its queue group, and its own replies', async () => {
    const groups = new Map(operations.map(({ subject, service }) => [subject, queueGroup(service)]));
    const inbox = `${inboxPrefix(app)}.>`;
    const tried = [...groups.keys(), inbox, ...foreignInboxes, ...others];
    const own = served(app).flatMap((contents) => subjectsOf(contents.operations));
    expect(await allowed(app, 'subscription', tried, (subject) => groups.get(subject))).toEqual([...own, inbox].sort());
  });

  it('does not listen in on requests beside its queue group', async () => {
    expect(await allowed(app, 'subscription', subjectsOf(operations))).toEqual([]);
  });
});
