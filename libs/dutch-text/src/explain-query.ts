import { conceptOf } from './concepts.ts';
import { LIFE_SITUATIONS } from './data/life-situations.ts';
import type { Alternative, FilterCandidate, Query, QueryTerm, Why } from './query.ts';

const MOST_SHOWN = 6;
const FILTER_NAMES: Readonly<Record<FilterCandidate['kind'], string>> = {
  time: 'wanneer',
  hour: 'uur',
  place: 'waar',
  postcode: 'waar',
  threshold: 'drempel',
  audience: 'voor wie',
  language: 'taal',
};

/** What was understood of a question, in plain Dutch, a sentence a line: to show under the search box. */
export function explainQuery({ terms, filters, crisis, situations, cut }: Query): string[] {
  return [
    ...crisis.map(({ text }) => `“${text}” klinkt dringend: bovenaan staat wie u nu kan bellen.`),
    ...terms.flatMap(termLines),
    ...filters.map(
      ({ kind, text, value }) =>
        `Filter ${FILTER_NAMES[kind]}: “${text}”${text === value || kind !== 'place' ? '' : ` (${value})`}. Haal hem weg als dat niet klopt.`,
    ),
    ...situations.slice(0, 1).map((id) => `Het lijkt op: “${LIFE_SITUATIONS.find((situation) => situation.id === id)?.nl ?? id}”.`),
    ...(cut ? ['De vraag was lang: alleen het begin is gelezen.'] : []),
  ];
}

function termLines({ text, concepts, alternatives }: QueryTerm): string[] {
  const labels = concepts.flatMap((id) => conceptOf(id)?.label ?? []);
  const understood = labels.length > 0 ? ` (begrepen als ${labels.join(', ')})` : '';
  return [
    `Gezocht op “${text}”${understood}${listed(', ook op ', textsOf(alternatives, ['synonym', 'joined']))}.`,
    ...lines('Misschien bedoelde u', textsOf(alternatives, ['correction'])),
    ...lines('Of wordt het', textsOf(alternatives, ['prefix'])),
  ];
}

function textsOf(alternatives: readonly Alternative[], reasons: readonly Why[]): string[] {
  return [...new Set(alternatives.filter(({ why }) => reasons.includes(why)).map(({ text }) => text))].slice(0, MOST_SHOWN);
}

function listed(before: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : `${before}${texts.join(', ')}`;
}

function lines(before: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`${before} ${texts.join(' of ')}?`];
}
