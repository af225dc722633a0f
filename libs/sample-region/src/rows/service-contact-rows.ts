import type { ServiceEntry } from '../content/services.ts';
import { lot, pick } from '../lot.ts';
import { idOf } from '../record-id.ts';
import { draft, type RegionRecord, type Rights } from '../region-record.ts';
import { languageName } from './languages.ts';
import { personOf } from './people.ts';
import { ANSWERS, telephone } from './telephone.ts';

/** Whom to ask for, which number to call, and in which languages. */
export function serviceContactRows(entry: ServiceEntry, service_id: string, index: number, rights: Rights): readonly RegionRecord[] {
  return [
    ...contactRows(entry, service_id, rights),
    ...phoneRows(entry, service_id, index, rights),
    ...entry.languages.map((code, at) =>
      draft('language', rights, { id: idOf('language', `${entry.slug}/${at}`), service_id, code, name: languageName(code) }),
    ),
  ];
}

function contactRows({ slug, call }: ServiceEntry, service_id: string, rights: Rights): readonly RegionRecord[] {
  if (call !== undefined || lot(`${slug}/contact`) > 0.3) return [];
  return [draft('contact', rights, { id: idOf('contact', slug), service_id, ...personOf(slug) })];
}

function phoneRows(entry: ServiceEntry, service_id: string, index: number, rights: Rights): readonly RegionRecord[] {
  const { slug, call, at, languages } = entry;
  if (call === undefined && at.length > 0 && lot(`${slug}/phone`) > 0.45) return [];
  const id = idOf('phone', slug);
  const number = call ?? telephone('service', index);
  const description = call === undefined ? pick(ANSWERS, slug) : 'Een echt nummer, te bellen in heel het land.';
  const spoken = call === undefined ? [] : languages;
  return [
    draft('phone', rights, { id, service_id, number, type: 'voice', description }),
    ...spoken.map((code) =>
      draft('language', rights, { id: idOf('language', `phone/${slug}/${code}`), phone_id: id, code, name: languageName(code) }),
    ),
  ];
}
