import { finder, once, readEntries, type Entry } from './content-file.ts';
import { thresholds, type Thresholds } from './thresholds.ts';

/** An organization of the region. */
export interface OrganizationEntry {
  readonly slug: string;
  readonly name: string;
  readonly alternateName: string | undefined;
  readonly text: string;
  readonly domain: string | undefined;
  readonly mailbox: string;
  readonly year: number | undefined;
  readonly legal: string;
  /** The organization that it is a part of. */
  readonly parent: string | undefined;
  /** The house it works from; services are there unless they say otherwise. */
  readonly at: string | undefined;
  /** The organisation of the network that maintains its records. */
  readonly maintainer: string;
  /** What is true of all its services unless they say otherwise. */
  readonly thresholds: Thresholds;
  readonly languages: readonly string[];
  /** Name and role of whom to ask for. */
  readonly contact: readonly string[];
  readonly secrecy: 'yes' | 'no' | 'some';
  readonly secrecyWho: string | undefined;
}

/** The organizations of the region. */
export const organizations = once(() => readEntries('organizations.txt').map(organizationEntry));

/** @throws TypeError where there is no such organization */
export const organizationOf = finder('organization', organizations);

function organizationEntry({ slug, titles: [name = '', alternateName], fields }: Entry): OrganizationEntry {
  const [secrecy = 'no', secrecyWho] = fields.words('secrecy', /, (.*)/s);
  const entry = {
    slug,
    name,
    alternateName,
    text: fields.text('text') ?? '',
    domain: fields.text('domain'),
    mailbox: fields.text('mailbox') ?? 'info',
    year: numberOf(fields.text('year')),
    legal: fields.text('legal') ?? '',
    parent: fields.text('parent'),
    at: fields.text('at'),
    maintainer: fields.text('maintainer') ?? '',
    thresholds: thresholds(fields.words('threshold')),
    languages: fields.words('languages'),
    contact: fields.words('contact', ','),
    secrecy: secrecyOf(secrecy),
    secrecyWho,
  };
  fields.done();
  return entry;
}

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text));

function secrecyOf(word: string): 'yes' | 'no' | 'some' {
  if (word !== 'yes' && word !== 'no' && word !== 'some') throw new TypeError(`No answer about professional secrecy: ${word}`);
  return word;
}
