import { areas } from '../content/areas.ts';
import { once } from '../content/content-file.ts';
import { services, type ServiceEntry } from '../content/services.ts';
import { lot } from '../lot.ts';
import { idOf } from '../record-id.ts';
import { hoursBefore } from '../reference-day.ts';
import { draft, type RegionRecord, type Rights } from '../region-record.ts';
import { commonRights } from './provenance.ts';

/** Areas wider than a postcode, by their code (ISO 3166-1, 3166-2). */
const WIDE_AREAS: Readonly<Record<string, string>> = {
  BE: 'België',
  'BE-VLG': 'Vlaanderen',
  'BE-BRU': 'Brussel',
  'BE-WAL': 'Wallonië',
  'BE-VAN': 'Provincie Antwerpen',
};

const cities = once(() => new Map(areas().map(({ postcode, city }) => [postcode, city])));

/** For whom by area, what to bring, what it costs, how much room there is. */
export const serviceDetailRows = (entry: ServiceEntry, service_id: string, rights: Rights): readonly RegionRecord[] => [
  ...entry.area.map((code) => areaRow(entry.slug, code, service_id, rights)),
  ...entry.documents.map((document, at) =>
    draft('required_document', rights, { id: idOf('required_document', `${entry.slug}/${at}`), service_id, document }),
  ),
  ...costsOf(entry).map(({ option, amount }, at) =>
    draft('cost_option', rights, { id: idOf('cost_option', `${entry.slug}/${at}`), service_id, option, amount, currency: 'EUR' }),
  ),
  ...fundingRows(entry, service_id, rights),
  ...capacityRows(entry, service_id, rights),
];

/** One row a postcode or code, in `extent`, so that a look-up is an equality. */
function areaRow(slug: string, code: string, service_id: string, rights: Rights): RegionRecord {
  const city = cities().get(code);
  const name = WIDE_AREAS[code] ?? (city === undefined ? code : `${code} ${city}`);
  return draft('service_area', rights, {
    id: idOf('service_area', `${slug}/${code}`),
    service_id,
    name,
    extent: code,
    extent_type: 'text',
  });
}

const FREE = /^(Gratis|Gratuit|Free)\b/;

function costsOf({ costs, fees }: ServiceEntry): ServiceEntry['costs'] {
  if (costs.length > 0) return costs;
  return FREE.test(fees) ? [{ option: 'Iedereen', amount: 0 }] : [];
}

function fundingRows({ slug }: ServiceEntry, service_id: string, rights: Rights): readonly RegionRecord[] {
  if (lot(`${slug}/funding`) > 0.06) return [];
  return [
    draft('funding', rights, { id: idOf('funding', `service/${slug}`), service_id, source: 'Projectsubsidie voor twee jaar (verzonnen)' }),
  ];
}

function capacityRows({ slug, capacity }: ServiceEntry, service_id: string, rights: Rights): readonly RegionRecord[] {
  if (capacity === undefined) return [];
  const { unit, available, maximum, promiseHours: promise_hours } = capacity;
  // Some were counted so long ago that the number no longer holds.
  const updated = hoursBefore(Math.ceil(lot(`${slug}/counted`) * promise_hours * 1.3));
  const counted = { unit_id: idOf('unit', unit), available, maximum, updated, promise_hours };
  return [draft('service_capacity', rights, { id: idOf('service_capacity', slug), service_id, ...counted })];
}

/** What capacities are counted in. */
export function unitRows(): readonly RegionRecord[] {
  const units = new Set(services().flatMap(({ capacity }) => (capacity === undefined ? [] : [capacity.unit])));
  return [...units].map((name) => draft('unit', commonRights, { id: idOf('unit', name), name, scheme: 'halte', identifier: name }));
}
