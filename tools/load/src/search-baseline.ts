import { Client, Pool } from 'pg';
import type { Point } from './search-load.ts';

/** The table that the plain SQL reads: a service's texts as Dutch lexemes, and where it is. */
const TABLE = `
  create table public.plain_search as
    select s.id, to_tsvector('dutch', concat_ws(' ', s.name, s.alternate_name, s.description, s.also_for_you_if, s.eligibility_description,
        s.application_process, (select string_agg(t.name, ' ') from directory.attribute a join directory.taxonomy_term t on t.id = a.taxonomy_term_id
          where a.link_id = s.id))) as lexemes, l.latitude, l.longitude
    from directory.service s left join directory.service_at_location p on p.service_id = s.id left join directory.location l on l.id = p.location_id
    where s.visibility = 'public';
  create index plain_search_lexemes on public.plain_search using gin (lexemes);
  create index plain_search_place on public.plain_search (latitude, longitude);
  analyze public.plain_search`;

/** Any Dutch lexeme of the question within a box, by `ts_rank`: the one statement that search is measured against. */
const PLAIN = {
  name: 'plain',
  text: `
    with question as (select string_agg(quote_literal(lexeme), ' | ')::tsquery as query from unnest(to_tsvector('dutch', $1)))
    select id from public.plain_search, question
    where lexemes @@ query and latitude between $2 and $3 and longitude between $4 and $5
    order by ts_rank(lexemes, query) desc limit 10`,
};

const METERS_PER_DEGREE = 111_320;

/** The plain statement, run directly. Close it in the end. */
export async function plainSearch(adminUrl: string, users: number) {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(TABLE);
  await client.end();
  const pool = new Pool({ connectionString: adminUrl, max: users });
  return {
    ask: async (text: string, { latitude, longitude }: Point, radiusMeters: number): Promise<void> => {
      const north = radiusMeters / METERS_PER_DEGREE;
      const east = north / Math.cos((latitude * Math.PI) / 180);
      await pool.query({ ...PLAIN, values: [text, latitude - north, latitude + north, longitude - east, longitude + east] });
    },
    close: () => pool.end(),
  };
}
