import { connect, nkeyAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import { uses } from '@halte/contract-kit';
import { withClient } from '../postgres/database.ts';
import { freshDatabase, startNats, type TestNats } from '../testing.ts';

describe('a database for tests', () => {
  it('is reached as an app without power over others', async () => {
    const database = await freshDatabase();
    const result = await withClient(database.urlFor('directory'), (client) =>
      client.query('select current_user as who, rolsuper, rolbypassrls from pg_roles where rolname = current_user'),
    );
    await database.drop();
    expect(result.rows).toEqual([{ who: 'halte_directory', rolsuper: false, rolbypassrls: false }]);
  });

  it('is nobody else’s: what one file writes, another does not see', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    await withClient(one.migrationUrl, (client) => client.query('create table directory.mark (id int)'));
    await expect(withClient(other.migrationUrl, (client) => client.query('select from directory.mark'))).rejects.toThrow('does not exist');
    await Promise.all([one.drop(), other.drop()]);
  });
});

describe('a broker for tests', () => {
  let nats: TestNats;
  let connection: NatsConnection;

  beforeAll(async () => {
    nats = await startNats({ apps: { directory: uses('directory', {}) } });
    const authenticator = nkeyAuthenticator(new TextEncoder().encode(nats.seedFor('directory')));
    connection = await connect({ servers: nats.url, authenticator, reconnectTimeWait: 50, maxReconnectAttempts: -1 });
  });

  afterAll(async () => {
    await connection.close();
    await nats.stop();
  });

  it('lets in who has a seed, and nobody else', async () => {
    await expect(connection.flush()).resolves.toBeUndefined();
    await expect(connect({ servers: nats.url, reconnect: false })).rejects.toThrow();
  });

  it('comes back on the same port with the same users', async () => {
    const { url } = nats;
    const back = reconnected(connection);
    await nats.restart();
    await back;
    expect(nats.url).toBe(url);
    await expect(connection.flush()).resolves.toBeUndefined();
  });
});

async function reconnected(connection: NatsConnection): Promise<void> {
  for await (const status of connection.status()) if (status.type === 'reconnect') return;
}
