import { VISIBILITIES, type Visibility } from '@halte/hsds';
import { closedDays, type ClosedDays } from './closed-days.ts';
import { finder, once, readEntries, type Entry, type Fields } from './content-file.ts';
import { organizationOf, type OrganizationEntry } from './organizations.ts';
import { visibilityOf } from './places.ts';
import { thresholds, type Thresholds } from './thresholds.ts';

/** How much room there is. */
export interface CapacityEntry {
  readonly unit: string;
  readonly available: number;
  readonly maximum: number;
  /** For how many hours the number holds. */
  readonly promiseHours: number;
}

/** A service of the region, as it is written down. */
export interface ServiceEntry {
  readonly slug: string;
  readonly organization: OrganizationEntry;
  readonly name: string;
  readonly alternateName: string | undefined;
  /** Codes of needs, the first one first. */
  readonly needs: readonly string[];
  readonly text: string;
  readonly also: string | undefined;
  readonly how: string | undefined;
  readonly fees: string;
  readonly who: string | undefined;
  readonly expect: string | undefined;
  readonly wait: string | undefined;
  readonly alert: string | undefined;
  readonly status: Status;
  readonly closed: ClosedDays | undefined;
  /** Days with other hours than usual. */
  readonly special: (ClosedDays & { readonly hours: string }) | undefined;
  /** Slugs of its locations. */
  readonly at: readonly string[];
  readonly hours: string | undefined;
  /** Hours of one location, by its slug. */
  readonly hoursAt: ReadonlyMap<string, string>;
  /** What is particular at one location, by its slug. */
  readonly here: ReadonlyMap<string, string>;
  readonly thresholds: Thresholds;
  /** Where the threshold of one location differs. */
  readonly thresholdsAt: ReadonlyMap<string, Thresholds>;
  readonly languages: readonly string[];
  readonly documents: readonly string[];
  readonly minimumAge: number | undefined;
  readonly maximumAge: number | undefined;
  readonly costs: readonly { readonly option: string; readonly amount: number }[];
  /** Postcodes whose people it is for, or ISO 3166 codes of wider areas. */
  readonly area: readonly string[];
  readonly visibility: Visibility;
  readonly capacity: CapacityEntry | undefined;
  readonly mobile: boolean;
  readonly group: string | undefined;
  /** A number of its own, real: a national line. */
  readonly call: string | undefined;
  readonly url: string | undefined;
  readonly mail: boolean;
  /** What its text and its hours disagree about. */
  readonly contradiction: string | undefined;
}

const STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

/** Whether a service is there to go to. */
export type Status = (typeof STATUSES)[number];

const FILES = [
  ...['food-parcels', 'meals', 'clothes-and-things', 'washing', 'sleeping', 'meeting'],
  ...['papers', 'undocumented', 'money', 'energy', 'housing', 'work', 'family'],
  ...['health', 'mind', 'lines', 'use', 'young-and-old', 'safety', 'law', 'language'],
  ...['getting-around', 'digital', 'animals-and-death', 'leisure', 'outreach'],
];

/** The services of the region, by theme. */
export const services = once(() => FILES.flatMap((file) => readEntries(`services/${file}.txt`)).map(serviceEntry));

/** @throws TypeError where there is no such service */
export const serviceOf = finder('service', services);

function serviceEntry({ slug, titles: [name = '', alternateName], section, fields }: Entry): ServiceEntry {
  const organization = organizationOf(section);
  const entry = {
    slug,
    organization,
    name,
    alternateName,
    needs: fields.words('need'),
    ...words(fields),
    ...whenAndWhere(fields, organization),
    ...forWhom(fields, organization),
    visibility: visibilityOf(fields.text('visibility') ?? VISIBILITIES[0]),
    capacity: capacityOf(fields.text('capacity')),
    mobile: fields.text('mobile') === 'yes',
    call: fields.text('call'),
    url: addressOf(fields.text('url'), slug, organization),
    mail: fields.text('mail') === 'yes',
    contradiction: fields.text('contradiction'),
  };
  fields.done();
  return entry;
}

const words = (fields: Fields) => ({
  text: fields.text('text') ?? '',
  also: fields.text('also'),
  how: fields.text('how'),
  fees: fields.text('fees') ?? 'Gratis.',
  who: fields.text('who'),
  expect: fields.text('expect'),
  wait: fields.text('wait'),
  alert: fields.text('alert'),
});

function whenAndWhere(fields: Fields, organization: OrganizationEntry) {
  const at = fields.words('at');
  const home = organization.at === undefined ? [] : [organization.at];
  return {
    at: at.length === 0 ? home : at.filter((slug) => slug !== 'none'),
    status: statusOf(fields.text('status') ?? 'active'),
    closed: closedDays(fields.text('closed')),
    special: specialDays(fields.text('special')),
    here: fields.under('here'),
    hoursAt: fields.under('hours'),
    hours: fields.text('hours'),
    area: fields.words('area'),
  };
}

function forWhom(fields: Fields, organization: OrganizationEntry) {
  const [minimumAge, maximumAge] = (fields.text('age') ?? '-').split('-').map((age) => (age ? Number(age) : undefined));
  const languages = fields.words('languages');
  const usual = { ...organization.thresholds, ...thresholds(fields.words('threshold')) };
  const particular = [...fields.under('threshold')].map(([slug, words]) => [slug, { ...usual, ...thresholds(words.split(' ')) }] as const);
  return {
    thresholds: usual,
    thresholdsAt: new Map(particular),
    languages: languages.length > 0 ? languages : organization.languages,
    documents: fields.words('doc', ';'),
    costs: fields.words('cost', ';').map(costOf),
    group: fields.text('group'),
    minimumAge,
    maximumAge,
  };
}

function costOf(text: string): { option: string; amount: number } {
  const [, option = '', amount] = /^(.*) ([\d.]+)$/.exec(text) ?? [];
  if (amount === undefined) throw new TypeError(`No price: ${text}`);
  return { option, amount: Number(amount) };
}

function statusOf(word: string): Status {
  const status = STATUSES.find((known) => known === word);
  if (!status) throw new TypeError(`No status: ${word}`);
  return status;
}

function specialDays(text: string | undefined): (ClosedDays & { readonly hours: string }) | undefined {
  const days = closedDays(text);
  if (days === undefined) return undefined;
  const [hours = '', reason = ''] = days.reason.split(/ (.*)/s);
  return { ...days, hours, reason };
}

function capacityOf(text: string | undefined): CapacityEntry | undefined {
  if (text === undefined) return undefined;
  const [, unit = '', available, maximum, promise, scale] = /^(\S+) (\d+)\/(\d+) (\d+)([ud])$/.exec(text) ?? [];
  if (!unit) throw new TypeError(`No capacity: ${text}`);
  return { unit, available: Number(available), maximum: Number(maximum), promiseHours: Number(promise) * (scale === 'd' ? 24 : 1) };
}

function addressOf(text: string | undefined, slug: string, { domain }: OrganizationEntry): string | undefined {
  return text === 'yes' ? `https://${domain}.example/${slug}` : text;
}
