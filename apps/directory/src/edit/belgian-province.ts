/** The first postcode of each stretch, and the province it lies in; for Brussels the region. A stretch ends where the next begins. */
const STRETCHES: readonly (readonly [number, string])[] = [
  [1000, 'Brussels Hoofdstedelijk Gewest'],
  [1300, 'Waals-Brabant'],
  [1500, 'Vlaams-Brabant'],
  [2000, 'Antwerpen'],
  [3000, 'Vlaams-Brabant'],
  [3500, 'Limburg'],
  [4000, 'Luik'],
  [5000, 'Namen'],
  [6000, 'Henegouwen'],
  [6600, 'Luxemburg'],
  [7000, 'Henegouwen'],
  [8000, 'West-Vlaanderen'],
  [9000, 'Oost-Vlaanderen'],
];

/** The province of a Belgian postcode; nothing where it is none. */
export function provinceOf(postcode: string): string | undefined {
  if (!/^[1-9][0-9]{3}$/.test(postcode)) return undefined;
  return STRETCHES.findLast(([first]) => first <= Number(postcode))?.[1];
}
