/** What hangs on a record, as JSON in the shape of the contract. What is not there is null, and stripped at the end. */

const THRESHOLDS = `no_papers, no_address, anonymous, no_appointment, no_referral, dogs, cash_free, tolerates_use, drop_in, luggage,
  couples, children`;
const THINGS = 'power, water, toilet, wifi, warm, cost_free';

/** A text of at most so many characters; none where it is empty. */
export const short = (column: string, most: number): string => `nullif(left(btrim(${column}), ${most}), '')`;

/** A number of at most so much; `least` alone would make one of none. */
export const atMost = (column: string, most: number): string => `case when ${column} is not null then least(${column}, ${most}) end`;

/** An object without what is null. */
export const object = (fields: Readonly<Record<string, string>>): string =>
  `jsonb_strip_nulls(jsonb_build_object(${Object.entries(fields)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')}))`;

/** Names of columns, told apart by what they hold. */
const named = (row: string, columns: string, value: boolean): string => `(
  select jsonb_agg(k.key order by k.key collate "C") from jsonb_each(to_jsonb(${row})) k
    where k.key = any ('{${columns.replace(/\s+/g, '')}}') and k.value = '${value}')`;

export const phonesOf = (column: string, id: string): string => `(
  select jsonb_agg(${object({ number: short('p.number', 100), note: short('p.description', 500) })} order by p.number, p.id)
  from (select * from directory.phone p where p.${column} = ${id} and btrim(p.number) <> '' order by p.number, p.id limit 20) p)`;

export const hoursOf = (column: string, id: string): string => `(
  select jsonb_agg(${object({
    freq: 'h.freq',
    interval: `nullif(${atMost('h.interval', 1000)}, 1)`,
    days: short('h.byday', 200),
    monthDays: short('h.bymonthday', 200),
    start: 'h.dtstart',
    from: 'h.valid_from',
    until: 'coalesce(h.valid_to, h.until)',
    opens: 'h.opens_at',
    closes: 'h.closes_at',
    overnight: 'nullif(h.overnight, false)',
    holidays: 'h.public_holidays',
    note: `case when h.opens_at is null then ${short('h.description', 500)} end`,
  })} order by h.opens_at, h.byday, h.id)
  from (select * from directory.schedule h where h.${column} = ${id} and coalesce(h.valid_to, h.until, current_date) >= current_date - 1
    order by h.id limit 100) h)`;

export const closuresOf = (column: string, id: string): string => `(
  select jsonb_agg(${object({
    from: 'c.starts_on',
    until: 'c.ends_on',
    opens: 'c.opens_at',
    closes: 'c.closes_at',
    reason: short('c.reason', 1000),
  })} order by c.starts_on, c.id)
  from (select * from directory.closure c where c.${column} = ${id} and c.ends_on >= current_date - 1 order by c.starts_on, c.id limit 100) c)`;

export const thresholdsOf = (column: string, id: string): string => `(
  select ${object({ yes: named('t', THRESHOLDS, true), no: named('t', THRESHOLDS, false) })}
  from directory.threshold_profile t where t.${column} = ${id} order by t.id limit 1)`;

export const findPlaceOf = (id: string): string => `(
  select ${object({
    kind: 'f.kind',
    rules: short('f.house_rules', 2000),
    quiet: short('f.quiet_times', 1000),
    talk: 'f.private_talk',
    talkWhere: short('f.private_talk_where', 1000),
    has: named('f', THINGS, true),
    lacks: named('f', THINGS, false),
  })} from directory.find_place f where f.location_id = ${id} limit 1)`;

/** The sorted values of a column. */
export const listOf = (table: string, column: string, most: number, condition: string): string => `(
  select jsonb_agg(v.value order by v.value) from (
    select distinct ${column} as value from directory.${table} v where ${condition} and ${column} is not null order by 1 limit ${most}) v)`;
