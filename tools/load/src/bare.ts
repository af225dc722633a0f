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

/** The very statement and assembly of the service, from its built code: the same bytes, without row-level security, validation, bus and gateway. */
const built = (file: string) => import(new URL(`../../../apps/directory/dist/hsds/${file}.js`, import.meta.url).href);
const reading = { table: 'service', form: 'full' };
const { gatherStatement } = (await built('gather.statement')) as { gatherStatement(...of: unknown[]): { name: string; text: string } };
const { Assembly } = (await built('assemble')) as {
  Assembly: new (of: unknown) => { records(rows: unknown): ReadonlyMap<string, object> };
};
const whole = gatherStatement(reading, 'one');
const assembly = new Assembly(reading);

app.get<{ Params: { id: string } }>('/hsds/:id', async ({ params: { id } }, reply) => {
  const { rows } = await pool.query<object>({ name: whole.name, text: whole.text, values: [id] });
  return assembly.records(rows[0]).get(id) ?? reply.code(404).send();
});

app.post<{ Body: { text: string } }>('/echo', async ({ body }) => ({ text: body.text }));

process.on('SIGTERM', () => void app.close().then(() => pool.end()));
await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ pid: process.pid, url: app.listeningOrigin });
