import { network, networkId, organizationOfNetwork, type NetworkSlug } from '../content/network.ts';
import type { OrganizationEntry } from '../content/organizations.ts';
import { programs } from '../content/programs.ts';
import { lot, pick } from '../lot.ts';
import { idOf } from '../record-id.ts';
import { draft, type RegionRecord, type Rights } from '../region-record.ts';
import { provenance } from './provenance.ts';
import { ANSWERS, telephone } from './telephone.ts';

const FUNDERS = [
  'Subsidie van de stad (verzonnen)',
  'Subsidie van de Vlaamse overheid (verzonnen)',
  'Giften van buurtbewoners',
  'Een fonds voor armoedebestrijding (verzonnen)',
  'Federale toelage (verzonnen)',
] as const;

/** Rights of a public record that an organisation of the network maintains. */
export const publicRights = (maintainer: string): Rights => ({ visibility: 'public', allies: [], maintained_by: networkId(maintainer) });

/** An organization and what hangs on it, its services and locations apart. */
export function organizationRows(entry: OrganizationEntry, index: number): readonly RegionRecord[] {
  const rights = publicRights(entry.maintainer);
  const id = idOf('organization', entry.slug);
  return [
    organizationRow(entry, id, rights),
    ...programRows(entry.slug, id, rights),
    ...identifierRows(entry, id, index, rights),
    ...(entry.domain === undefined ? [] : [contactRow(entry, id, rights), phoneRow(entry, id, index, rights)]),
    draft('funding', rights, { id: idOf('funding', entry.slug), organization_id: id, source: pick(FUNDERS, `${entry.slug}/funder`) }),
  ];
}

function organizationRow(entry: OrganizationEntry, id: string, rights: Rights): RegionRecord {
  return draft('organization', rights, {
    id,
    name: entry.name,
    alternate_name: entry.alternateName,
    description: entry.text,
    email: entry.domain && `${entry.mailbox}@${entry.domain}.example`,
    website: entry.domain && `https://${entry.domain}.example/`,
    year_incorporated: entry.year,
    legal_status: entry.legal,
    parent_organization_id: entry.parent && idOf('organization', entry.parent),
    professional_secrecy: entry.secrecy,
    professional_secrecy_who: entry.secrecyWho,
    ...provenance(`organization/${entry.slug}`, entry.maintainer),
  });
}

const programRows = (slug: string, organization_id: string, rights: Rights) =>
  programs()
    .filter(({ organization }) => organization === slug)
    .map(({ slug: program, name, text }) =>
      draft('program', rights, { id: idOf('program', program), organization_id, name, description: text }),
    );

function identifierRows(entry: OrganizationEntry, organization_id: string, index: number, rights: Rights): readonly RegionRecord[] {
  const identifiers = [enterpriseNumber(entry, index), networkNumber(entry)].filter((identifier) => identifier !== undefined);
  return identifiers.map((identifier, at) =>
    draft('organization_identifier', rights, {
      id: idOf('organization_identifier', `${entry.slug}/${at}`),
      organization_id,
      ...identifier,
    }),
  );
}

/** A number that the register of enterprises never gives out: it begins with three zeros. */
function enterpriseNumber({ legal }: OrganizationEntry, index: number) {
  if (legal === 'feitelijke vereniging' || legal === 'openbare diensten') return undefined;
  const digits = String(index + 1).padStart(3, '0');
  return { identifier_scheme: 'BE-BCE_KBO', identifier_type: 'ondernemingsnummer (verzonnen)', identifier: `0000.000.${digits}` };
}

/** Which organisation of the network an organization is: what `maintained_by` and `verified_by` hold. */
function networkNumber({ slug }: OrganizationEntry) {
  const own = (Object.keys(network) as NetworkSlug[]).find((candidate) => organizationOfNetwork[candidate] === slug);
  return own && { identifier_scheme: 'halte-network', identifier_type: 'organisatie van het netwerk', identifier: network[own] };
}

function contactRow(entry: OrganizationEntry, organization_id: string, rights: Rights): RegionRecord {
  const [name = 'Onthaal', title] = entry.contact;
  const email = `${entry.mailbox}@${entry.domain}.example`;
  return draft('contact', rights, { id: idOf('contact', `organization/${entry.slug}`), organization_id, name, title, email });
}

function phoneRow({ slug }: OrganizationEntry, organization_id: string, index: number, rights: Rights): RegionRecord {
  return draft('phone', rights, {
    id: idOf('phone', `organization/${slug}`),
    organization_id,
    number: telephone('organization', index),
    type: 'voice',
    description: lot(`${slug}/answers`) < 0.6 ? pick(ANSWERS, slug) : undefined,
  });
}
