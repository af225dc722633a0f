import fastify from 'fastify';
import { Pool } from 'pg';

/**
 * What the whole path is measured against: the least that can answer the same requests. Fastify alone, no sign-in, no validation,
 * no row-level security, no bus; the read is one named prepared statement over a pool of the size a service has.
 */
const app = fastify({ logger: false });
const pool = new Pool({ connectionString: process.env['BARE_POSTGRES_URL'], max: Number(process.env['BARE_POOL'] ?? 10) });
const text = process.env['BARE_STATEMENT'] ?? 'select $1::text as id';

app.get<{ Params: { id: string } }>('/read/:id', async ({ params }) => {
  const { rows } = await pool.query({ name: 'read', text, values: [params.id] });
  return rows[0] as unknown;
});

app.post<{ Body: { text: string } }>('/echo', async ({ body }) => ({ text: body.text }));

await app.listen({ host: '127.0.0.1', port: 0 });
process.on('SIGTERM', () => void app.close().then(() => pool.end()));
process.send?.({ pid: process.pid, url: app.listeningOrigin });
