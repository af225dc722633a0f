import { isoAreasOf, provinceOf } from '@halte/hsds';

/** Where the middle of a postcode lies, and which codes name an area that it is part of. */
export interface Postcode {
  readonly latitude: number;
  readonly longitude: number;
  /** `2060`, `BE-VAN`, `BE-VLG`, `BE` */
  readonly codes: readonly string[];
  /** `antwerpen`, `provincie antwerpen`, …: in lower case. */
  readonly names: readonly string[];
}

/**
 * Middles of postcodes, drawn by hand to about half a kilometre: those of the sample region and of the larger towns. The open registers of
 * addresses have all 1,200; a network that needs them replaces this table.
 */
const MIDDLES = `
  1000 50.845 4.355 Brussel | 1020 50.885 4.353 Laken | 1030 50.868 4.377 Schaarbeek | 1040 50.837 4.389 Etterbeek
  1050 50.828 4.372 Elsene | 1060 50.829 4.345 Sint-Gillis | 1070 50.834 4.311 Anderlecht | 1080 50.855 4.333 Sint-Jans-Molenbeek
  1300 50.716 4.610 Waver | 1500 50.734 4.235 Halle | 1800 50.928 4.425 Vilvoorde
  2000 51.217 4.402 Antwerpen | 2018 51.209 4.414 Antwerpen | 2020 51.190 4.384 Antwerpen | 2030 51.255 4.415 Antwerpen
  2040 51.345 4.310 Antwerpen | 2050 51.223 4.375 Antwerpen | 2060 51.227 4.425 Antwerpen | 2070 51.213 4.327 Zwijndrecht
  2100 51.219 4.465 Deurne | 2110 51.219 4.521 Wijnegem | 2140 51.213 4.439 Borgerhout | 2150 51.190 4.490 Borsbeek
  2160 51.204 4.519 Wommelgem | 2170 51.248 4.446 Merksem | 2180 51.279 4.427 Ekeren | 2200 51.176 4.836 Herentals
  2220 51.072 4.718 Heist-op-den-Berg | 2240 51.195 4.662 Zandhoven | 2300 51.323 4.945 Turnhout | 2400 51.188 5.116 Mol
  2440 51.162 4.990 Geel | 2500 51.131 4.569 Lier | 2520 51.205 4.599 Ranst | 2530 51.170 4.506 Boechout | 2540 51.152 4.470 Hove
  2547 51.137 4.435 Lint | 2550 51.124 4.455 Kontich | 2570 51.095 4.499 Duffel | 2600 51.195 4.429 Berchem
  2610 51.168 4.394 Wilrijk | 2620 51.145 4.345 Hemiksem | 2627 51.128 4.335 Schelle | 2630 51.135 4.395 Aartselaar
  2640 51.170 4.456 Mortsel | 2650 51.157 4.436 Edegem | 2660 51.174 4.354 Hoboken | 2800 51.028 4.480 Mechelen
  2830 51.055 4.395 Willebroek | 2840 51.088 4.413 Rumst | 2845 51.109 4.337 Niel | 2850 51.090 4.367 Boom | 2870 51.055 4.312 Puurs
  2900 51.253 4.502 Schoten | 2930 51.310 4.503 Brasschaat | 2940 51.321 4.375 Stabroek | 2950 51.338 4.460 Kapellen
  2960 51.354 4.639 Brecht | 2970 51.255 4.562 Schilde | 2980 51.279 4.665 Zoersel | 2990 51.404 4.463 Wuustwezel
  3000 50.879 4.701 Leuven | 3001 50.861 4.694 Heverlee | 3010 50.893 4.725 Kessel-Lo | 3200 50.985 4.824 Aarschot
  3290 50.986 5.051 Diest | 3300 50.807 4.938 Tienen | 3500 50.930 5.338 Hasselt | 3600 50.966 5.502 Genk | 3700 50.781 5.464 Tongeren
  3800 50.816 5.187 Sint-Truiden | 4000 50.641 5.572 Luik | 5000 50.465 4.867 Namen | 6000 50.411 4.444 Charleroi
  6700 49.684 5.816 Aarlen | 7000 50.454 3.952 Bergen | 7500 50.606 3.389 Doornik | 8000 51.209 3.225 Brugge | 8400 51.225 2.919 Oostende
  8500 50.828 3.265 Kortrijk | 8800 50.946 3.127 Roeselare | 8900 50.851 2.886 Ieper | 9000 51.054 3.725 Gent | 9040 51.062 3.758 Gent
  9050 51.029 3.757 Gent | 9100 51.165 4.143 Sint-Niklaas | 9120 51.213 4.264 Beveren | 9140 51.127 4.209 Temse
  9150 51.149 4.283 Kruibeke | 9160 51.097 4.000 Lokeren | 9200 51.029 4.101 Dendermonde | 9300 50.938 4.040 Aalst
  9700 50.845 3.604 Oudenaarde`;

/** The municipality of a district that has postcodes of its own. */
const MUNICIPALITIES: Readonly<Record<string, string>> = {
  Berchem: 'Antwerpen',
  Borgerhout: 'Antwerpen',
  Borsbeek: 'Antwerpen',
  Deurne: 'Antwerpen',
  Ekeren: 'Antwerpen',
  Hoboken: 'Antwerpen',
  Laken: 'Brussel',
  Merksem: 'Antwerpen',
  Wilrijk: 'Antwerpen',
};

const COUNTRY = ['België', 'Belgique', 'Belgium'];

const REGIONS: Readonly<Record<string, readonly string[]>> = {
  'BE-BRU': ['brussel', 'brussels hoofdstedelijk gewest'],
  'BE-VLG': ['vlaanderen', 'vlaams gewest'],
  'BE-WAL': ['wallonië', 'waals gewest'],
};

const postcodes = new Map(MIDDLES.split(/[|\n]/).flatMap((entry) => (entry.trim() === '' ? [] : [readEntry(entry.trim())])));

/** A postcode that is known here, without or with its country: `2060`, `B-2060`. */
export function findPostcode(text: string): Postcode | undefined {
  return postcodes.get(text.trim().replace(/^BE?-/i, ''));
}

function readEntry(entry: string): readonly [string, Postcode] {
  const [postcode = '', latitude, longitude, town = ''] = entry.split(' ');
  const province = provinceOf(postcode);
  if (province === undefined) throw new TypeError(`${postcode} is no postcode`);
  const areas = isoAreasOf(postcode);
  const names = [postcode, town, `${postcode} ${town}`, MUNICIPALITIES[town] ?? town, `provincie ${province}`, ...COUNTRY];
  return [
    postcode,
    {
      latitude: Number(latitude),
      longitude: Number(longitude),
      codes: [postcode, ...areas],
      names: [...new Set([...names.map((name) => name.toLowerCase()), ...areas.flatMap((code) => REGIONS[code] ?? [])])],
    },
  ];
}
