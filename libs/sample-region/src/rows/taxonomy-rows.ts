import { groups, methods, needs, situations, type Term } from '../content/terms.ts';
import { idOf } from '../record-id.ts';
import { draft, type RegionRecord } from '../region-record.ts';
import { commonRights } from './provenance.ts';

/** The taxonomies of the region. */
export const TAXONOMIES = {
  needs: { name: 'Noden', description: 'Wat iemand nodig kan hebben.', terms: needs },
  situations: { name: 'Levenssituaties', description: 'Voor wie geen vraag heeft, maar wel problemen.', terms: situations },
  groups: { name: 'Doelgroepen', description: 'Voor wie een dienst er in de eerste plaats is.', terms: groups },
  methods: { name: 'Werkwijzen', description: 'Hoe een dienst werkt.', terms: () => methods },
} as const;

/** The name of a taxonomy of the region. */
export type TaxonomyName = keyof typeof TAXONOMIES;

const LANGUAGES = ['nl', 'fr', 'en'] as const;

/** Id of a term; services are tied to the Dutch one, the other languages carry the same code. */
export const termId = (taxonomy: TaxonomyName, code: string, language: (typeof LANGUAGES)[number] = 'nl') =>
  idOf('taxonomy_term', `${taxonomy}/${code}/${language}`);

/** Every taxonomy with its terms, wider ones first. */
export const taxonomyRows = (): readonly RegionRecord[] =>
  (Object.keys(TAXONOMIES) as TaxonomyName[]).flatMap((name) => [taxonomyRow(name), ...TAXONOMIES[name].terms().flatMap(termRows(name))]);

function taxonomyRow(name: TaxonomyName): RegionRecord {
  const taxonomy = { id: idOf('taxonomy', name), name: TAXONOMIES[name].name, description: TAXONOMIES[name].description };
  return draft('taxonomy', commonRights, { ...taxonomy, uri: `https://coordinatie.example/termen/${name}`, version: '2026-08' });
}

const termRows = (taxonomy: TaxonomyName) => (term: Term) => LANGUAGES.map((language) => termRow(taxonomy, term, language));

function termRow(taxonomy: TaxonomyName, term: Term, language: (typeof LANGUAGES)[number]): RegionRecord {
  const parent = parentCode(term.slug);
  return draft('taxonomy_term', commonRights, {
    id: termId(taxonomy, term.slug, language),
    code: term.slug,
    name: term[language],
    description: language === 'nl' ? term.description : term[language],
    parent_id: parent === undefined ? undefined : termId(taxonomy, parent, language),
    taxonomy_id: idOf('taxonomy', taxonomy),
    language,
    term_uri: `https://coordinatie.example/termen/${taxonomy}/${term.slug}`,
  });
}

const parentCode = (code: string): string | undefined => (code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : undefined);
