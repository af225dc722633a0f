import { pick } from '../lot.ts';

const NOUNS = [
  ...['De Zwaluw', 'De Vuurtoren', 'De Kersenpit', 'Het Vlot', 'De Appelboom', 'De Wegwijzer', 'De Hooimijt', 'De Kruik', 'Het Nest'],
  ...['De Regenton', 'De Trekvogel', 'De Beuk', 'De Pannenkoek', 'De Veerman', 'De Notenkraker', 'Het Zonnewiel', 'De Waterlelie'],
  ...[
    'De Schoorsteen',
    'De Klimop',
    'De Ooievaar',
    'De Vlieger',
    'Het Kompas',
    'De Haard',
    'De Stoof',
    'De Wilg',
    'De Merel',
    'De Fontein',
  ],
  ...['De Brandnetel', 'De Zilverreiger', 'De Tjiftjaf', 'Het Rad', 'De Boterham', 'De Stapsteen', 'De Kapstok', 'De Wolkenbreier'],
  ...['De Parasol', 'De Madelief', 'De Hazelaar', 'Het Lint', 'De Kantlijn', 'De Bakfiets', 'De Pioen', 'De Waterval', 'De Vos', 'De Egel'],
  ...['De Pluim', 'De Rots', 'Het Warm Brood', 'De Sterrenkijker', 'De Kiezel', 'De Distel', 'De Kamille', 'De Houtduif', 'De Ladder'],
];

const STREET = [
  'Beuken',
  'Merel',
  'Kanaal',
  'Pottenbakkers',
  'Vlas',
  'Hopveld',
  'Steenuil',
  'Brem',
  'Wolven',
  'Meidoorn',
  'Klaver',
  'Smids',
];
const WAY = ['straat', 'laan', 'pad', 'gang', 'plein', 'hof', 'dreef', 'weg'];

/** The name of a house that is made up. */
export const houseName = (key: string): string => pick(NOUNS, `${key}/house`);

/** A street and a number that are made up. */
export function streetOf(key: string): string {
  const number = 1 + Math.floor(Number(pick(NUMBERS, `${key}/number`)));
  return `${pick(STREET, `${key}/street`)}${pick(WAY, `${key}/way`)} ${number}`;
}

const NUMBERS = Array.from({ length: 160 }, (_, index) => index);
