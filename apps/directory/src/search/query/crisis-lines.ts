import type { Crisis } from '@halte/dutch-text';

/** A number that is answered when there is danger. */
export interface CrisisLine {
  readonly name: string;
  readonly number: string;
  readonly about: string;
  readonly alwaysOpen: boolean;
}

/** National numbers of Belgium, as their services publish them. */
const LINES = {
  emergency: { name: 'Noodnummer', number: '112', about: 'Ziekenwagen, brandweer en dringende politie', alwaysOpen: true },
  suicide: { name: 'Zelfmoordlijn', number: '1813', about: 'Denk je aan zelfmoord, of iemand bij jou: praat erover', alwaysOpen: true },
  teleOnthaal: { name: 'Tele-Onthaal', number: '106', about: 'Iemand die luistert, dag en nacht', alwaysOpen: true },
  violence: {
    name: 'Geweld, misbruik en kindermishandeling',
    number: '1712',
    about: 'Vragen over geweld, gratis en anoniem',
    alwaysOpen: false,
  },
  poison: { name: 'Antigifcentrum', number: '070 245 245', about: 'Iets gevaarlijks ingenomen', alwaysOpen: true },
  missing: { name: 'Child Focus', number: '116 000', about: 'Een kind is weg', alwaysOpen: true },
  police: { name: 'Politie', number: '101', about: 'Dringende hulp van de politie', alwaysOpen: true },
} as const satisfies Readonly<Record<string, CrisisLine>>;

const BY_KIND: Readonly<Record<Crisis['kind'], readonly CrisisLine[]>> = {
  suicide: [LINES.suicide, LINES.teleOnthaal, LINES.emergency],
  violence: [LINES.emergency, LINES.police, LINES.violence],
  'sexual-violence': [LINES.emergency, LINES.violence],
  'child-abuse': [LINES.violence, LINES.emergency],
  overdose: [LINES.emergency, LINES.poison],
  'medical-emergency': [LINES.emergency],
  missing: [LINES.missing, LINES.police],
};

/** Who can be called, most to the point first; each once. */
export function crisisLines(crises: readonly Crisis[]): CrisisLine[] {
  return [...new Set(crises.flatMap(({ kind }) => BY_KIND[kind]))].slice(0, 6);
}
