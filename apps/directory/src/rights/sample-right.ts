/** A right of the sample catalogue: a fact in our own words, to be checked at its source. */
export interface SampleRight {
  readonly code: string;
  /** Dutch, French, English. */
  readonly name: readonly [nl: string, fr: string, en: string];
  readonly explanation: string;
  readonly themes: readonly string[];
  readonly words: readonly string[];
  readonly prompts: readonly string[];
  readonly source: keyof typeof SOURCES;
  /** Slugs of services of the sample region. */
  readonly services: readonly string[];
}

/** Official sites, by their front door: what is behind it moves. */
export const SOURCES = {
  mi: { name: 'POD Maatschappelijke Integratie', url: 'https://www.mi-is.be' },
  riziv: { name: 'RIZIV', url: 'https://www.riziv.fgov.be' },
  economie: { name: 'FOD Economie', url: 'https://economie.fgov.be' },
  justitie: { name: 'FOD Justitie', url: 'https://justitie.belgium.be' },
  handicap: { name: 'FOD Sociale Zekerheid, personen met een handicap', url: 'https://handicap.belgium.be' },
  pensioen: { name: 'Federale Pensioendienst', url: 'https://www.sfpd.fgov.be' },
  rva: { name: 'RVA', url: 'https://www.rva.be' },
  vlaanderen: { name: 'Vlaamse overheid', url: 'https://www.vlaanderen.be' },
  groeipakket: { name: 'Groeipakket', url: 'https://www.groeipakket.be' },
  onderwijs: { name: 'Vlaams Ministerie van Onderwijs en Vorming', url: 'https://onderwijs.vlaanderen.be' },
  bescherming: { name: 'Vlaamse sociale bescherming', url: 'https://www.vlaamsesocialebescherming.be' },
  uitpas: { name: 'UiTPAS', url: 'https://www.uitpas.be' },
  delijn: { name: 'De Lijn', url: 'https://www.delijn.be' },
} as const;
