import { isoAreasOf, provinceOf } from './belgian-province.ts';

describe('what a Belgian postcode lies in', () => {
  it.each([
    ['1000', 'Brussels Hoofdstedelijk Gewest', ['BE', 'BE-BRU']],
    ['1299', 'Brussels Hoofdstedelijk Gewest', ['BE', 'BE-BRU']],
    ['1300', 'Waals-Brabant', ['BE', 'BE-WAL', 'BE-WBR']],
    ['2060', 'Antwerpen', ['BE', 'BE-VLG', 'BE-VAN']],
    ['3499', 'Vlaams-Brabant', ['BE', 'BE-VLG', 'BE-VBR']],
    ['3500', 'Limburg', ['BE', 'BE-VLG', 'BE-VLI']],
    ['6600', 'Luxemburg', ['BE', 'BE-WAL', 'BE-WLX']],
    ['8400', 'West-Vlaanderen', ['BE', 'BE-VLG', 'BE-VWV']],
    ['9999', 'Oost-Vlaanderen', ['BE', 'BE-VLG', 'BE-VOV']],
  ])('%s: %s', (postcode, province, areas) => {
    expect(provinceOf(postcode)).toBe(province);
    expect(isoAreasOf(postcode)).toEqual(areas);
  });

  it.each(['', '999', '0999', '12345', 'B-2060'])('is the country alone for what is no postcode: "%s"', (text) => {
    expect(provinceOf(text)).toBeUndefined();
    expect(isoAreasOf(text)).toEqual(['BE']);
  });
});
