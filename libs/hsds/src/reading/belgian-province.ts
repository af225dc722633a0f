/** The first postcode of each run, the province it lies in (for Brussels the region), and the codes of its region and itself (ISO 3166-2). */
const RUNS: readonly (readonly [first: number, province: string, ...codes: string[]])[] = [
  [1000, 'Brussels Hoofdstedelijk Gewest', 'BE-BRU'],
  [1300, 'Waals-Brabant', 'BE-WAL', 'BE-WBR'],
  [1500, 'Vlaams-Brabant', 'BE-VLG', 'BE-VBR'],
  [2000, 'Antwerpen', 'BE-VLG', 'BE-VAN'],
  [3000, 'Vlaams-Brabant', 'BE-VLG', 'BE-VBR'],
  [3500, 'Limburg', 'BE-VLG', 'BE-VLI'],
  [4000, 'Luik', 'BE-WAL', 'BE-WLG'],
  [5000, 'Namen', 'BE-WAL', 'BE-WNA'],
  [6000, 'Henegouwen', 'BE-WAL', 'BE-WHT'],
  [6600, 'Luxemburg', 'BE-WAL', 'BE-WLX'],
  [7000, 'Henegouwen', 'BE-WAL', 'BE-WHT'],
  [8000, 'West-Vlaanderen', 'BE-VLG', 'BE-VWV'],
  [9000, 'Oost-Vlaanderen', 'BE-VLG', 'BE-VOV'],
];

/** The province that a Belgian postcode lies in: the `state_province` of an address. Undefined for what is no postcode. */
export function provinceOf(postcode: string): string | undefined {
  return runOf(postcode)?.[1];
}

/**
 * What a Belgian postcode lies in, the largest first: country, region and province (ISO 3166), as the `extent` of a service area names
 * them. The country alone for what is no postcode.
 * @example isoAreasOf('2060') // ['BE', 'BE-VLG', 'BE-VAN']
 */
export function isoAreasOf(postcode: string): string[] {
  const [, , ...codes] = runOf(postcode) ?? [0, ''];
  return ['BE', ...codes];
}

function runOf(postcode: string) {
  if (!/^[1-9]\d{3}$/.test(postcode)) return undefined;
  return RUNS.findLast(([first]) => first <= Number(postcode));
}
