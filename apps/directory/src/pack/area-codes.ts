/** The first and the last postcode of a province, or of Brussels, and its code (ISO 3166-2). */
const PROVINCES: readonly (readonly [first: number, last: number, code: string])[] = [
  [1000, 1299, 'BE-BRU'],
  [1300, 1499, 'BE-WBR'],
  [1500, 1999, 'BE-VBR'],
  [2000, 2999, 'BE-VAN'],
  [3000, 3499, 'BE-VBR'],
  [3500, 3999, 'BE-VLI'],
  [4000, 4999, 'BE-WLG'],
  [5000, 5999, 'BE-WNA'],
  [6000, 6599, 'BE-WHT'],
  [6600, 6999, 'BE-WLX'],
  [7000, 7999, 'BE-WHT'],
  [8000, 8999, 'BE-WVL'],
  [9000, 9999, 'BE-VOV'],
];

/** The region that a province lies in, by the letter after `BE-`. */
const REGIONS: Readonly<Record<string, string>> = { V: 'BE-VLG', W: 'BE-WAL' };

/** How a service may name an area that somebody in one of these postcodes lives in. */
export function areaCodes(postcodes: readonly string[]): readonly string[] {
  const provinces = postcodes.flatMap((postcode) => {
    const found = PROVINCES.find(([first, last]) => first <= Number(postcode) && Number(postcode) <= last);
    return found ? [found[2]] : [];
  });
  const regions = provinces.flatMap((code) => REGIONS[code.charAt(3)] ?? []);
  return [...new Set(['BE', ...postcodes, ...regions, ...provinces])];
}
