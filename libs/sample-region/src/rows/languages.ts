/** Languages by their code (ISO 639), as one names them in Dutch. */
const LANGUAGES: Readonly<Record<string, string>> = {
  nl: 'Nederlands',
  fr: 'Frans',
  en: 'Engels',
  de: 'Duits',
  es: 'Spaans',
  pt: 'Portugees',
  ar: 'Arabisch',
  ber: 'Berbers',
  tr: 'Turks',
  bg: 'Bulgaars',
  ro: 'Roemeens',
  pl: 'Pools',
  sk: 'Slovaaks',
  ru: 'Russisch',
  uk: 'Oekraïens',
  ps: 'Pasjtoe',
  fa: 'Dari en Farsi',
  so: 'Somalisch',
  ti: 'Tigrinya',
  vgt: 'Vlaamse Gebarentaal',
};

/** @throws TypeError where a code is of no language of the region */
export function languageName(code: string): string {
  const name = LANGUAGES[code];
  if (name === undefined) throw new TypeError(`No language: ${code}`);
  return name;
}
