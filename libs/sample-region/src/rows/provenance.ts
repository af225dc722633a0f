import { network, networkId } from '../content/network.ts';
import { services } from '../content/services.ts';
import { once } from '../content/content-file.ts';
import { lot, pick, shuffled } from '../lot.ts';
import { idOf } from '../record-id.ts';
import { daysBefore } from '../reference-day.ts';
import { draft, type RegionRecord, type Rights } from '../region-record.ts';

/** How many services nobody looked at for more than a year. */
export const STALE_SERVICES = 48;

const FICTIONAL = 'Verzonnen gegevens van de proefregio van Halte. Geen van deze diensten bestaat.';

const SOURCES = [
  { slug: 'netwerk', name: 'Netwerk Outreach (verzonnen)', url: 'https://coordinatie.example/gids', licence: 'CC0-1.0' },
  { slug: 'kaart', name: 'Welzijnskaart van de proefregio (verzonnen)', url: 'https://welzijnskaart.example/', licence: 'CC-BY-4.0' },
  { slug: 'partner', name: 'Ingegeven door een partner (verzonnen)', licence: 'CC0-1.0' },
] as const;

/** Rights of what the coordination maintains for everybody. */
export const commonRights: Rights = { visibility: 'public', allies: [], maintained_by: network.coordinatie };

/** Where the records say that they come from, each with a note that it is made up. */
export const sourceRows = (): readonly RegionRecord[] =>
  SOURCES.map(({ slug, ...source }) => draft('source', commonRights, { id: idOf('source', slug), ...source, attribution: FICTIONAL }));

/** Slugs of the services that nobody looked at for more than a year. */
export const staleServices = once(
  () =>
    new Set(
      shuffled(services(), 'stale')
        .slice(0, STALE_SERVICES)
        .map(({ slug }) => slug),
    ),
);

/** When and by whom a record was last found to be right, and where it comes from. */
export function provenance(slug: string, maintainer: string, stale = false) {
  const days = stale ? 370 + lot(`${slug}/stale`) * 500 : 1 + lot(`${slug}/verified`) * 330;
  return {
    verified_on: daysBefore(Math.floor(days)),
    verified_by: lot(`${slug}/by`) < 0.2 ? network.coordinatie : networkId(maintainer),
    source_id: idOf('source', pick(SOURCES, `${slug}/source`).slug),
  };
}
