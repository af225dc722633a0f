import type { ProblemCode } from './problem.ts';

/** What a cell that should hold one number holds. */
export interface PhoneCell {
  readonly number?: string;
  readonly extension?: number;
  /** What cannot stand in a column of its own: other numbers, an extension with a leading zero. */
  readonly words?: string;
  readonly wrong: readonly ProblemCode[];
}

const BETWEEN = /\s*(?:;|,|\n|\s\/\s|\s(?:or|of|ou|and|en|et)\s)\s*/i;
const EXTENSION = /^(.*\d.*?)[\s,]*(?:extension|ext|toestel|tst|poste|x)[\s.:]*(\d{1,7})$/i;
const LEAST_DIGITS = 3;
const DIGITS_OF_A_WHOLE_NUMBER = 6;

const digits = (text: string) => text.replace(/\D/g, '').length;

/** Reads a cell with a phone number: one number, the first of several, or none. */
export function readPhone(cell: string): PhoneCell {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (digits(text) < LEAST_DIGITS) return { wrong: ['no_number'] };
  const parts = cell
    .trim()
    .split(BETWEEN)
    .map((part) => part.replace(/\s+/g, ' ').trim());
  const [first = text, ...others] = parts;
  const several = parts.length > 1 && parts.every((part) => digits(part) >= DIGITS_OF_A_WHOLE_NUMBER);
  if (!several) return oneNumber(text);
  const { words, wrong, ...one } = oneNumber(first);
  const all = [...(words ? [words] : []), ...others].join('; ');
  return { ...one, words: all, wrong: ['two_numbers', ...wrong] };
}

function oneNumber(text: string): PhoneCell {
  const [, number, extension] = EXTENSION.exec(text) ?? [];
  if (number === undefined || extension === undefined || digits(number) < DIGITS_OF_A_WHOLE_NUMBER) return { number: text, wrong: [] };
  const read = readExtension(extension);
  return { ...read, number: number.trim(), wrong: ['extension_in_number', ...read.wrong] };
}

/** Reads an extension: a number, or words for the description. */
export function readExtension(text: string): Omit<PhoneCell, 'number'> {
  const plain = text.trim();
  if (/^(?:0|[1-9]\d{0,6})$/.test(plain)) return { extension: Number(plain), wrong: [] };
  return { words: `ext. ${plain}`, wrong: ['extension_in_words'] };
}
