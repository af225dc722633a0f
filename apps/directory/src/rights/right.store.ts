import type { InOf, OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { Database, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export type RightRow = OutputOf<typeof directory.rights.read.response>;

/** A right, and the words by which it is found. */
export type SearchedRight = RightRow & { readonly words: readonly string[] };

export interface RightFilter {
  readonly theme?: string | undefined;
  readonly serviceId?: string | undefined;
}

const ROW = `select r.id, r.code, r.name, r.explanation, r.themes, r.words, r.prompts, r.source, r.checked_on as "checkedOn", coalesce((
    select jsonb_agg(jsonb_build_object('id', s.id, 'name', left(s.name, 500)) order by s.name, s.id)
    from (select s.id, s.name from directory.right_service l join directory.service s on s.id = l.service_id
      where l.right_id = r.id and s.status in ('active', 'temporarily closed') order by s.name, s.id limit 100) s), '[]') as services
  from directory.social_right r`;

const statements = {
  read: { name: 'rights.read', text: `${ROW} where r.code = $1` },
  list: {
    name: 'rights.list',
    text: `${ROW} where ($2::text is null or r.code > $2)
      and ($3::text is null or exists (select from unnest(r.themes) t where t = $3 or starts_with(t, $3 || '.')))
      and ($4::uuid is null or exists (select from directory.right_service l where l.right_id = r.id and l.service_id = $4))
      order by r.code limit $1`,
  },
} as const;

@Injectable()
export class RightStore {
  constructor(private readonly database: Database) {}

  async find(acting: Acting, code: string): Promise<RightRow | undefined> {
    const [row] = await this.database.read<RightRow>(acting, statements.read, [code]);
    return row;
  }

  list(acting: Acting, count: number, { theme, serviceId }: RightFilter = {}, after?: string): Promise<SearchedRight[]> {
    return this.database.read(acting, statements.list, [count, after ?? null, theme ?? null, serviceId ?? null]);
  }

  /** @returns its id, or nothing where another organisation keeps it */
  async save(tx: EntityManager, organisation: string, draft: InOf<typeof directory.rights.save>): Promise<string | undefined> {
    const { code, name, explanation, themes, words, prompts, source, checkedOn } = draft;
    const [row] = await tx.query<{ id: string }[]>(
      `insert into directory.social_right as r (code, name, explanation, themes, words, prompts, source, checked_on, maintained_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (code) do update set name = excluded.name, explanation = excluded.explanation, themes = excluded.themes,
         words = excluded.words, prompts = excluded.prompts, source = excluded.source, checked_on = excluded.checked_on
         where r.maintained_by = excluded.maintained_by returning id`,
      [
        code,
        ...[name, explanation].map((one) => JSON.stringify(one)),
        themes,
        words,
        JSON.stringify(prompts),
        JSON.stringify(source),
        checkedOn,
        organisation,
      ],
    );
    if (row) await this.#link(tx, row.id, draft.serviceIds);
    return row?.id;
  }

  /** A link to a service that the writer cannot see stays: they do not know of it. */
  async #link(tx: EntityManager, rightId: string, serviceIds: readonly string[]): Promise<void> {
    await tx.query('delete from directory.right_service where right_id = $1 and service_id <> all ($2)', [rightId, serviceIds]);
    await tx.query(
      `insert into directory.right_service (right_id, service_id)
       select $1, s.id from directory.service s where s.id = any ($2) on conflict do nothing`,
      [rightId, serviceIds],
    );
  }
}
