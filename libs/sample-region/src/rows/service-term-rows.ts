import type { ServiceEntry } from '../content/services.ts';
import { needOf } from '../content/terms.ts';
import { idOf } from '../record-id.ts';
import { draft, type RegionRecord, type Rights } from '../region-record.ts';
import { termId, type TaxonomyName } from './taxonomy-rows.ts';

/** What a term says of a service. */
const LINK_TYPE = { needs: 'need', situations: 'situation', groups: 'group', methods: 'method' } as const;

/** Groups that a need speaks of. */
const GROUPS: readonly (readonly [prefix: string, group: string])[] = [
  ['papers.undocumented', 'undocumented'],
  ['health.uninsured', 'undocumented'],
  ['papers.asylum', 'newcomers'],
  ['language.class', 'newcomers'],
  ['language.practice', 'newcomers'],
  ['meet.rainbow', 'rainbow'],
  ['meet.women', 'women'],
  ['law.prison', 'prisoners'],
  ['animals', 'pet-owners'],
  ['elderly.carer', 'carers'],
  ['elderly', 'elderly'],
  ['network', 'professionals'],
  ['family', 'families'],
  ['sleep', 'homeless'],
  ['outreach.street', 'homeless'],
  ['youth', 'young'],
];

/** The terms of a service: needs, the situations in which one has them, for whom, and how it works. */
export function attributeRows(entry: ServiceEntry, link_id: string, rights: Rights): readonly RegionRecord[] {
  const codes: Readonly<Record<TaxonomyName, readonly string[]>> = {
    needs: entry.needs,
    situations: [...new Set(entry.needs.flatMap((need) => needOf(need).situations))],
    groups: groupsOf(entry),
    methods: entry.mobile ? ['mobile'] : [],
  };
  return (Object.keys(codes) as TaxonomyName[]).flatMap((taxonomy) =>
    codes[taxonomy].map((code) =>
      draft('attribute', rights, {
        id: idOf('attribute', `${entry.slug}/${taxonomy}/${code}`),
        link_id,
        link_entity: 'service',
        link_type: LINK_TYPE[taxonomy],
        taxonomy_term_id: termId(taxonomy, code),
      }),
    ),
  );
}

function groupsOf({ needs, group, minimumAge = 0, maximumAge = 130 }: ServiceEntry): readonly string[] {
  const byNeed = GROUPS.filter(([prefix]) => needs.some((need) => need.startsWith(prefix))).map(([, name]) => name);
  const byAge = [
    ...(maximumAge <= 14 ? ['children'] : []),
    ...(minimumAge >= 11 && maximumAge <= 30 ? ['young'] : []),
    ...(minimumAge >= 50 ? ['elderly'] : []),
  ];
  return [...new Set([...(group === undefined ? [] : [group]), ...byAge, ...byNeed])];
}
