import { Client } from 'pg';

/** An event as it waits to be published. */
export interface Waiting {
  readonly subject: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The events of an aggregate, `services/0c1…`, in their order. */
export async function outboxOf({ migrationUrl }: { readonly migrationUrl: string }, aggregate: string): Promise<Waiting[]> {
  const client = new Client({ connectionString: migrationUrl });
  await client.connect();
  try {
    const text = 'select subject, payload from directory.outbox where aggregate = $1 order by sequence';
    return (await client.query<Waiting>(text, [aggregate])).rows;
  } finally {
    await client.end();
  }
}
