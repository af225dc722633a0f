import { Client } from 'pg';
import { candidates } from '../area.ts';
import { doorsFor } from '../doors.ts';
import type { Runner } from '../runner.ts';

const TABLE = `
  create extension if not exists pg_trgm;
  create table door (slug text primary key, text text not null, lexemes tsvector generated always as (to_tsvector('dutch', text)) stored);`;

/** Any lexeme of the question, by `ts_rank`: the baseline that a search has to beat. */
const OR_OF_LEXEMES = `
  with question as (select string_agg(quote_literal(lexeme), ' | ')::tsquery as query from unnest(to_tsvector('dutch', $1)))
  select slug from door, question where lexemes @@ query and slug = any ($2) order by ts_rank(lexemes, query) desc, slug limit 20`;

/** Words of the question that resemble a stretch of the text at least as much as Postgres asks by default, added up. */
const TRIGRAM = `
  select slug from door, regexp_split_to_table(lower($1), '[^[:alnum:]]+') as word
  where slug = any ($2) and length(word) > 2 and word_similarity(word, text) >= 0.6
  group by slug order by sum(word_similarity(word, text)) desc, slug limit 20`;

/** Two searches over one table of a database that is empty yet: plain Postgres full text, and trigrams. */
export async function postgresRunners(url: string): Promise<{ readonly runners: readonly Runner[]; close(): Promise<void> }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(TABLE);
  const doors = doorsFor('partner');
  await client.query('insert into door (slug, text) select * from unnest($1::text[], $2::text[])', [
    doors.map(({ slug }) => slug),
    doors.map(({ text }) => text),
  ]);
  const runners = [runner('postgres or', OR_OF_LEXEMES, client), runner('postgres trigram', TRIGRAM, client)];
  return { runners, close: () => client.end() };
}

const runner = (name: string, text: string, client: Client): Runner => ({
  name,
  search: async (question) => {
    const found = await client.query<{ slug: string }>({
      name,
      text,
      values: [question.text, candidates(question).map(({ slug }) => slug)],
    });
    return found.rows.map(({ slug }) => slug);
  },
});
