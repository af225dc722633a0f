/** Postcodes of Belgium by province or region, first to last, with what they lie in beside the country (ISO 3166-2). */
const RANGES: readonly (readonly [first: number, last: number, ...codes: string[]])[] = [
  [1000, 1299, 'BE-BRU'],
  [1300, 1499, 'BE-WAL', 'BE-WBR'],
  [1500, 1999, 'BE-VLG', 'BE-VBR'],
  [2000, 2999, 'BE-VLG', 'BE-VAN'],
  [3000, 3499, 'BE-VLG', 'BE-VBR'],
  [3500, 3999, 'BE-VLG', 'BE-VLI'],
  [4000, 4999, 'BE-WAL', 'BE-WLG'],
  [5000, 5999, 'BE-WAL', 'BE-WNA'],
  [6000, 6599, 'BE-WAL', 'BE-WHT'],
  [6600, 6999, 'BE-WAL', 'BE-WLX'],
  [7000, 7999, 'BE-WAL', 'BE-WHT'],
  [8000, 8999, 'BE-VLG', 'BE-VWV'],
  [9000, 9999, 'BE-VLG', 'BE-VOV'],
];

/** The country, region and province that a Belgian postcode lies in. */
export function areasAround(postcode: string): string[] {
  const number = Number(postcode);
  const [, , ...codes] = RANGES.find(([first, last]) => first <= number && number <= last) ?? [0, 0];
  return ['BE', ...codes];
}
