import { appItself, Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { viewsOfFindPlace, viewsOfService, type View } from './document-views.ts';
import type { FindPlaceSource, ServiceSource } from './record-source.ts';
import { FIND_PLACES, SERVICES } from './source.statements.ts';

/** How many records are indexed in one transaction. */
export const BATCH = 250;

/** A record stands in the queue once for each of its parts that changed. */
const LOOKED_AT = 10_000;

const APP = appItself('directory');

/** One refresher at a time, of however many processes; one that finds it taken leaves the work to the other. */
const TURN = "select pg_try_advisory_xact_lock(hashtext('directory.search_index')) as mine";

const TAKE = `
  with first as (select kind, record_id, id from directory.search_stale order by id limit ${LOOKED_AT}),
    due as (select kind, record_id from first group by kind, record_id order by min(id) limit ${BATCH}),
    gone as (delete from directory.search_stale s using due where s.record_id = due.record_id and s.kind = due.kind)
  select kind, array_agg(record_id) as ids from due group by kind`;

const REMOVE = 'delete from directory.search_document where record_id = any($1) and kind = $2';

const ADD = `
  insert into directory.search_document (kind, record_id, service_at_location_id, maintained_by, audiences, cell, latitude, longitude,
    municipality, district, postcode, terms, words, marks, denied, room_until, minimum_age, maximum_age, languages, catchment, reach, needs,
    standing, hours)
  select d.kind, d."recordId", d."serviceAtLocationId", d."maintainedBy", d.audiences, d.cell, d.latitude, d.longitude, d.municipality,
    d.district, d.postcode, d.terms, d.words, d.marks, d.denied, d."roomUntil", d."minimumAge", d."maximumAge", d.languages, d.catchment, d.reach,
    d.needs, d.standing, d.hours
  from jsonb_to_recordset($1) as d(kind text, "recordId" uuid, "serviceAtLocationId" uuid, "maintainedBy" uuid, audiences text[], cell integer,
    latitude double precision, longitude double precision, municipality text, district text, postcode text, terms tsvector, words text[],
    marks integer, denied integer, "roomUntil" timestamptz, "minimumAge" smallint, "maximumAge" smallint, languages text[], catchment text[], reach text[],
    needs text[], standing real, hours jsonb)`;

/** Keeps the index as the records are. */
@Injectable()
export class SearchIndex {
  constructor(private readonly database: Database) {}

  /** Indexes records that have changed, a batch of them. @returns how many; 0 where there is nothing to do, or somebody else does it. */
  refresh(now = new Date()): Promise<number> {
    return this.database.as(APP, async (tx) => {
      const [turn] = await tx.query<{ mine: boolean }[]>(TURN);
      if (!turn?.mine) return 0;
      const due = await tx.query<{ kind: string; ids: string[] }[]>(TAKE);
      for (const { kind, ids } of due) await this.#index(tx, kind, ids, now);
      return due.reduce((count, { ids }) => count + ids.length, 0);
    });
  }

  /** Indexes until nothing is left that has changed. */
  async refreshAll(): Promise<void> {
    while ((await this.refresh()) > 0);
  }

  async #index(tx: EntityManager, kind: string, ids: readonly string[], now: Date): Promise<void> {
    const views = kind === 'service' ? await servicesOf(tx, ids, now) : await findPlacesOf(tx, ids);
    await tx.query(REMOVE, [ids, kind]);
    if (views.length > 0) await tx.query(ADD, [JSON.stringify(views.map(({ audiences, document }) => ({ audiences, ...document })))]);
  }
}

async function servicesOf(tx: EntityManager, ids: readonly string[], now: Date): Promise<View[]> {
  const rows = await tx.query<{ source: ServiceSource }[]>(SERVICES, [ids]);
  return rows.flatMap(({ source }) => viewsOfService(source, now));
}

async function findPlacesOf(tx: EntityManager, ids: readonly string[]): Promise<View[]> {
  const rows = await tx.query<{ source: FindPlaceSource }[]>(FIND_PLACES, [ids]);
  return rows.flatMap(({ source }) => viewsOfFindPlace(source));
}
