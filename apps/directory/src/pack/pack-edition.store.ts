import { appItself, Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PackContents } from './pack-contents.ts';

/** An edition that nobody asked for in so long is forgotten: a phone that was away for longer takes the whole. */
const KEPT = "interval '30 days'";

/** However many areas are asked for. */
const MOST_EDITIONS = 5_000;

/** Remembers what packs held, for changes since. Only the app itself reads it. */
@Injectable()
export class PackEditionStore {
  constructor(private readonly database: Database) {}

  /** Remembers an edition, and says when its content was first put together. */
  async keep(area: string, version: string, contents: PackContents): Promise<string> {
    return this.database.as(appItself('directory'), async (tx) => {
      const known = await madeAt(tx, area, version);
      if (known !== undefined) return known;
      await tx.query(ADD, [area, version, JSON.stringify(contents)]);
      await tx.query(FORGET);
      return (await madeAt(tx, area, version)) as string;
    });
  }

  async find(area: string, version: string): Promise<PackContents | undefined> {
    const [row] = await this.database.read<{ contents: PackContents }>(appItself('directory'), FIND, [area, version]);
    return row?.contents;
  }
}

async function madeAt(tx: EntityManager, area: string, version: string): Promise<string | undefined> {
  await tx.query(
    `update directory.pack_edition set asked_at = now() where area = $1 and version = $2 and asked_at < now() - interval '1 day'`,
    [area, version],
  );
  const [row] = await tx.query<{ made_at: string }[]>('select made_at from directory.pack_edition where area = $1 and version = $2', [
    area,
    version,
  ]);
  return row?.made_at;
}

const FIND = {
  name: 'packs.edition',
  text: 'select contents from directory.pack_edition where area = $1 and version = $2',
} as const;

const ADD = 'insert into directory.pack_edition (area, version, contents) values ($1, $2, $3) on conflict do nothing';

const FORGET = `
  delete from directory.pack_edition where asked_at < now() - ${KEPT} or (area, version) in (
    select area, version from directory.pack_edition order by asked_at desc, area, version offset ${MOST_EDITIONS})`;
