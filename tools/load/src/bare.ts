import fastify from 'fastify';
import { Pool, types } from 'pg';

/**
 * What the whole path is measured against: the least that can answer the same requests. Fastify alone: no sign-in, no validation, no
 * row-level security, no bus. The read is one named prepared statement on the same row, over a pool of the size a service has.
 */
const TIMESTAMPTZ = 1184;

types.setTypeParser(TIMESTAMPTZ, (text) => text);

const app = fastify({ logger: false });
const pool = new Pool({ connectionString: process.env['BARE_POSTGRES_URL'], max: 10 });
const statement = { name: 'read', text: 'select * from directory.service where id = $1' };

app.get<{ Params: { id: string } }>('/read/:id', async ({ params }, reply) => {
  const { rows } = await pool.query<object>({ ...statement, values: [params.id] });
  return rows[0] ?? reply.code(404).send();
});

app.post<{ Body: { text: string } }>('/echo', async ({ body }) => ({ text: body.text }));

process.on('SIGTERM', () => void app.close().then(() => pool.end()));
await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ pid: process.pid, url: app.listeningOrigin });
