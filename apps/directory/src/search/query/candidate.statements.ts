import type { Statement } from '@halte/nest-database';
import { metersFrom } from '../../location/distance.ts';
import { NOWHERE } from '../index/cell.ts';

/** How many of the nearest are looked at. */
export const MOST_CANDIDATES = 1_000;

/** How many of them are weighed word by word. */
export const MOST_SCORED = 300;

/** How near half as good is, in metres: what is twice as far has to fit that much better. */
export const NEAR_METERS = 5_000;

/** How much less a part of a question counts where one alternative alone is found: several tell that a text is about it. */
const ALONE = 0.15;

const DISTANCE = metersFrom('$3', '$4', 'd');

/** Conditions on every row. The audience comes first, and is never left out. */
const CONDITIONS = `
  d.audiences && $1::text[]
  and ($9::text[] is null or d.languages && $9)
  and d.marks & $10::integer = $10
  and ($11::smallint is null or (coalesce(d.minimum_age, 0) <= $11 and coalesce(d.maximum_age, 130) >= $11))
  and ($12::text is null or d.catchment is null or $12 = any(d.catchment))
  and ($13::timestamptz is null or d.room_until > $13)
  and ($14::text is null or $14 = any(d.needs))`;

/**
 * Values: audiences, words (a tsquery), latitude, longitude, south, north, west, east, languages, marks, age,
 * postcode of residence, moment at which there is room, need, cells, municipalities, postcode of the area, codes of what it lies in, radius.
 */
const HERE = `
  select * from (select d.*, ${DISTANCE} as distance from directory.search_document d
  where %CELLS% and %WORDS%
    and ${CONDITIONS}
    and d.latitude between $5 and $6 and d.longitude between $7 and $8) boxed
  where $19::double precision is null or distance <= $19
  order by distance limit ${MOST_CANDIDATES}`;

const REACHED = `
  select d.*, null::double precision as distance from directory.search_document d
  where d.cell = ${NOWHERE} and %WORDS% and ${CONDITIONS}
    and (d.municipality is null or $16::text[] is null or d.municipality = any($16))
    and ($17::text is null or d.catchment is null or $17 = any(d.catchment))
    and ($18::text[] is null or d.reach is null or d.reach && $18)
  order by ts_rank(d.terms, $2::tsquery) desc, d.id limit ${MOST_SCORED}`;

/** Everywhere is asked for without cells: all parts of the index are read. */
const IN_CELLS = `d.cell = any($15::integer[]) and d.cell <> ${NOWHERE}`;
const IN_ALL_CELLS = `d.cell <> ${NOWHERE} and $15::integer[] is null`;

/** How much a statement has to go by: words or none, a circle or none. */
interface Shape {
  readonly words: boolean;
  readonly circle: boolean;
}

const found = ({ words, circle }: Shape): string =>
  `found as ((${HERE}) union all (${REACHED}))`
    .replaceAll('%WORDS%', words ? 'd.terms @@ $2::tsquery' : '$2::text is not null')
    .replaceAll('%CELLS%', circle ? IN_CELLS : IN_ALL_CELLS);

const ROW = `f.id, f.cell, f.kind, f.record_id as "recordId", f.service_at_location_id as "placeId", f.maintained_by as "maintainedBy", f.municipality,
  not f.audiences && '{public,partner}' as special, f.distance, f.marks, f.denied, f.catchment is not null as catchment, f.standing,
  f.room_until as "roomUntil", f.hours`;

/** What an alternative counts for, by where it stands. */
const underLabel = (row: string): string =>
  `case when ${row}.terms @@ a.a then 1 when ${row}.terms @@ a.ab then 0.7 when ${row}.terms @@ a.abc then 0.45 else 0.25 end`;

/** How well the words fit, 0 to 1: of each part of the question the best alternative, by where it stands. */
const WORDS = `
  coalesce((select sum(best) from (
    select max(a.weight * ${underLabel('f')}) * (1 - ${ALONE} / count(*)) as best
    from unnest($20::integer[], $21::real[], $22::text[]::tsquery[], $23::text[]::tsquery[], $24::text[]::tsquery[], $25::text[]::tsquery[])
      as a(term, weight, anywhere, a, ab, abc)
    where f.terms @@ a.anywhere group by a.term) terms), 0) as words`;

const coarse = `
  weighed as (select f.* from found f
    order by ts_rank(f.terms, $2::tsquery) / (1 + coalesce(f.distance, ${NEAR_METERS}) / ${NEAR_METERS}) desc, f.id limit ${MOST_SCORED})`;

/**
 * The candidates that a page is made of. With words it takes more values: terms, weights, queries, under A, under A and B, under A to C.
 * Without words, all fit alike.
 */
export const candidatesStatement = byShape('search.candidates', ({ words, circle }) =>
  words
    ? `with ${found({ words, circle })}, ${coarse} select ${ROW}, ${WORDS} from weighed f`
    : `with ${found({ words, circle })} select ${ROW}, 1::real as words from found f order by f.distance nulls last, f.id limit ${MOST_SCORED}`,
);

/** What the nearest candidates have, to be counted. */
export const countedStatement = byShape(
  'search.counted',
  (shape) => `with ${found(shape)} select f.record_id as "recordId", f.needs, f.languages, f.marks from found f`,
);

/** A statement of each shape, by a name of its own. */
function byShape(name: string, text: (shape: Shape) => string): (shape: Shape) => Statement {
  const [yes, no] = [true, false].map((words) =>
    [true, false].map((circle) => ({ name: `${name}${words ? '.words' : ''}${circle ? '.near' : ''}`, text: text({ words, circle }) })),
  );
  return ({ words, circle }) => ((words ? yes : no) as Statement[])[circle ? 0 : 1] as Statement;
}

/** By which alternative of each part of the question a document was found: its ordinal, from 1. */
export const REASONS: Statement = {
  name: 'search.reasons',
  text: `
    select d.id, coalesce(array_agg(best.place order by best.place), '{}') as places, coalesce(array_agg(best.value order by best.place), '{}') as fits
    from directory.search_document d cross join lateral (
      select distinct on (a.term) a.place, a.weight * (1 - ${ALONE} / count(*) over (partition by a.term)) * ${underLabel('d')} as value
      from unnest($3::integer[], $4::real[], $5::text[]::tsquery[], $6::text[]::tsquery[], $7::text[]::tsquery[], $8::text[]::tsquery[])
        with ordinality as a(term, weight, anywhere, a, ab, abc, place)
      where d.terms @@ a.anywhere order by a.term, value desc, a.place) best
    where d.audiences && $1::text[] and d.cell = any($9::integer[]) and d.id = any($2::bigint[]) group by d.id`,
};
