import type { Column } from '../column.ts';
import { UUID } from '../formats.ts';
import { readEmail, readUri, readWebAddress } from './read-address.ts';
import { readDate, readDateTime, readTime } from './read-moment.ts';
import type { Read } from './reading.ts';

/** Reads the text of a cell, which is not empty, as its column has it. */
export function readCell(column: Column, cell: string, exact: boolean): Read {
  if (column.type === 'text') return column.values ? readListed(column.values, cell) : readText(column, cell, exact);
  return cell.length > LONGEST ? { wrong: 'too_long' } : within(column, ofType(column, cell.trim()));
}

/** Nothing but text is longer; patterns are spared what is. */
const LONGEST = 2_000;

function ofType({ type, web }: Column, text: string): Read {
  switch (type) {
    case 'uuid':
      return UUID.test(text) ? { value: text.toLowerCase() } : { wrong: 'not_an_id' };
    case 'integer':
    case 'number':
      return readNumber(text, type);
    case 'boolean':
      return readFlag(text);
    case 'date':
      return readDate(text);
    case 'datetime':
      return readDateTime(text);
    case 'time':
      return readTime(text);
    case 'uri':
      return web ? readWebAddress(text) : readUri(text);
    case 'email':
      return readEmail(text);
    case 'text':
      return { value: text };
  }
}

function within({ minimum, maximum, maxLength }: Column, read: Read): Read {
  const { value } = read;
  if (typeof value === 'string' && value.length > maxLength) return { wrong: 'too_long' };
  const beyond = typeof value === 'number' && (value < (minimum ?? value) || value > (maximum ?? value));
  return beyond ? { wrong: 'out_of_range' } : read;
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
/** What no database keeps. */
const NOT_TEXT = /[\0\p{Surrogate}]/u;
const LONE = /\p{Surrogate}/gu;

function readText(column: Column, cell: string, exact: boolean): Read {
  if (exact && NOT_TEXT.test(cell)) return { wrong: 'control_characters' };
  const text = exact ? cell : cell.replace(CONTROL, '').replace(LONE, '').trim();
  if (text.length <= column.maxLength)
    return exact || text === cell.trim() ? { value: text } : { value: text, wrong: 'control_characters' };
  if (column.name === 'country') return { wrong: 'not_a_country' };
  return exact || !isProse(column) ? { wrong: 'too_long' } : { value: cut(text, column.maxLength), wrong: 'too_long' };
}

const NAMES = new Set(['name', 'alternate_name', 'title', 'department', 'attention', 'address_1', 'address_2', 'city']);
const CODES = new Set(['extent', 'uri', 'byyearday']);

/** What still says most of what it said when its end is cut off. A code or a number does not. */
const isProse = ({ name, maxLength }: Column) => NAMES.has(name) || (maxLength >= 500 && !CODES.has(name));

/** The text up to the last whole word that there is room for. */
function cut(text: string, maxLength: number): string {
  const room = text.slice(0, maxLength - 1).replace(LONE, '');
  const words = room.replace(/\s+\S*$/, '');
  return `${words.length > maxLength / 2 ? words : room}…`;
}

function readListed(values: readonly string[], cell: string): Read {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ');
  const value = values.find((known) => known === cell) ?? values.find((known) => plain(known) === plain(cell));
  return value === undefined ? { wrong: 'not_listed' } : { value };
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

function readNumber(text: string, type: 'integer' | 'number'): Read {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) return { wrong: 'not_a_number' };
  return type === 'integer' && !Number.isInteger(value) ? { wrong: 'not_whole' } : { value: value === 0 ? 0 : value };
}

const YES = new Set(['true', 't', 'yes', 'y', '1', 'ja', 'j', 'oui', 'o']);
const NO = new Set(['false', 'f', 'no', 'n', '0', 'nee', 'non']);

function readFlag(text: string): Read {
  const word = text.toLowerCase();
  if (!YES.has(word) && !NO.has(word)) return { wrong: 'not_yes_or_no' };
  return { value: YES.has(word) };
}
