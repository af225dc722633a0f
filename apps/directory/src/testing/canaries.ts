import { columnsOf, type Column, type TableName } from '@halte/hsds';
import type { Caller } from '@halte/nest-identity';
import { network } from '@halte/sample-region';
import type { Values } from './records.ts';

/** How a record is confidential: from the start, since today, or gone. */
export const levels = ['partner', 'ally', 'turned', 'deleted'] as const;

export type Level = (typeof levels)[number];

/** How a word is confidential: as a record is, as a suggestion is, for the organisations of the network and its own apps, or for nobody at all. */
export type Secrecy = Level | 'proposed' | 'network' | 'nobody';

/** An organisation of the network that records name as their ally. */
export const ALLY = '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b0a';

/** Who sees a record of these specs, all of which Straathoek maintains. */
export const rightsOf = { partner: { visibility: 'partner' }, ally: { visibility: 'ally', allies: [ALLY] } } as const;

/** Numbers stand in answers as they are: a part of each that occurs nowhere else, as far as it would give the place away. */
const NUMBERS: Readonly<Record<Level, { readonly latitude: number; readonly house: string; readonly phone: string }>> = {
  partner: { latitude: 51.213141, house: ' 77119', phone: '03 971 11 91' },
  ally: { latitude: 51.223242, house: ' 77229', phone: '03 972 22 92' },
  turned: { latitude: 51.233343, house: ' 77339', phone: '03 973 33 93' },
  deleted: { latitude: 51.243444, house: ' 77449', phone: '03 974 44 94' },
};

const LONGITUDE = 4.417271;

/** A word that stands nowhere else, and says how confidential it is. */
export function canary(secrecy: Secrecy, ...what: readonly string[]): string {
  return `qx${secrecy}${what
    .join('')
    .toLowerCase()
    .replace(/[^a-z]/g, '')}`;
}

const WORD = /qx(partner|ally|turned|deleted|proposed|network|nobody)[a-z]*/gi;

/** The confidential words and numbers in a text, each with how confidential it is. */
export function canariesIn(text: string): ReadonlyMap<string, Secrecy> {
  const words = [...text.matchAll(WORD)].map(([word, secrecy]) => [word.toLowerCase(), secrecy?.toLowerCase() as Secrecy] as const);
  const numbers = levels.flatMap((level) =>
    Object.entries(NUMBERS[level])
      .filter(([, number]) => text.includes(String(number).slice(0, 7)))
      .map(([what]) => [`${level} ${what}`, level] as const),
  );
  return new Map([...words, ...numbers]);
}

/** Whether a caller may be told it. */
export function mayKnow({ kind, organisation, roles }: Caller, secrecy: Secrecy): boolean {
  if (secrecy === 'nobody') return false;
  if (organisation === network.straathoek) return true;
  if (secrecy === 'network' && kind === 'service') return true;
  if (secrecy === 'partner' || secrecy === 'network') return organisation !== undefined;
  if (secrecy === 'proposed' && roles.includes('coordinator')) return true;
  return organisation === ALLY && ['ally', 'turned', 'proposed'].includes(secrecy);
}

/** Columns whose words mean something to the directory, or that everybody may know. */
const LEFT = ['byday', 'byweekno', 'bymonthday', 'byyearday', 'municipality', 'city', 'state_province', 'link_entity', 'link_type'];

/** Something confidential in each column of a record that takes words, and in those that say where it is. `mark` tells records apart. */
export function secretsOf(table: string, level: Level, mark: string): Values {
  const words = columnsOf(table as TableName)
    .filter(({ name }) => !LEFT.includes(name))
    .map((column) => [column.name, inColumn(column, canary(level, table, column.name, mark))] as const);
  const { latitude, house, phone } = NUMBERS[level];
  return {
    ...Object.fromEntries(words.filter(([, value]) => value !== undefined)),
    ...(table === 'location' && { latitude, longitude: LONGITUDE, municipality: 'Antwerpen' }),
    ...(table === 'address' && { address_1: `${canary(level, 'street', mark)}${house}` }),
    ...(table === 'phone' && { number: phone }),
  };
}

function inColumn({ type, values, maxLength }: Column, word: string): string | undefined {
  if (values) return undefined;
  if (type === 'text') return maxLength < 100 ? undefined : word;
  if (type === 'email') return `${word}@halte.example`;
  return type === 'uri' ? `https://${word}.example/` : undefined;
}
