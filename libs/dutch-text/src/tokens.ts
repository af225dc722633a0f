import { fold } from './fold.ts';

/** A word of a text. */
export interface Token {
  /** As it is compared; see `fold`. At most 48 characters. */
  readonly word: string;
  /** Where it stands in the text, in UTF-16 units: `text.slice(start, end)` is what was written. */
  readonly start: number;
  readonly end: number;
  /** Goes up at every comma, full stop, bracket or new line: a negation does not reach over one. */
  readonly clause: number;
  /** On the first of two parts with a hyphen: both as one word (`e-mail` → `email`). */
  readonly joined?: string;
}

const MAX_LENGTH = 48;
const LETTER = String.raw`[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]`;
const APOSTROPHE = "['’‘ʼ´`]";
/** `o.c.m.w.`, or letters and digits with apostrophes and hyphens between them. */
const WORD = new RegExp(String.raw`(?<!${LETTER})(?:\p{L}\.)+\p{L}(?!${LETTER})|${LETTER}+(?:(?:${APOSTROPHE}|[-‐‑])${LETTER}+)*`, 'gu');
const BETWEEN = new RegExp(`${APOSTROPHE}|[-‐‑]`, 'u');
const CLAUSE_END = /[.,;:!?()[\]\n\r–—•]/;
/** What an apostrophe puts behind a word without making another word: `foto's`, `baby'tje`, `I'm`. */
const ENDINGS = new Set(['s', 'tje', 'tjes', 'er', 'ers', 'en', 'm', 've', 're', 'll', 'd']);
/** What French shortens before a vowel. */
const ELISIONS = new Set(['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu', 'jusqu', 'lorsqu']);

/**
 * The words of a text, in order. Never throws; takes time in proportion to the length.
 *
 * Hyphens part words (`OCMW-kantoor`), an apostrophe stays with its word (`foto's` → `foto`), dots in an abbreviation fall
 * away (`O.C.M.W.` → `ocmw`), digits stay together with what is written against them (`9u30`).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let [clause, last] = [0, 0];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    if (CLAUSE_END.test(text.slice(last, index))) clause += 1;
    last = index + written.length;
    for (const token of tokensIn(written, index, clause)) if (token.word !== '') tokens.push(token);
  }
  return tokens;
}

interface Piece {
  readonly written: string;
  readonly start: number;
}

function tokensIn(written: string, start: number, clause: number): Token[] {
  if (written.includes('.')) return [{ word: shorten(fold(written)), start, end: start + written.length, clause }];
  const pieces = piecesOf(written, start);
  const words = pieces.flatMap((piece, index) => wordOf(piece, pieces, index, written, start));
  const joined = pieces.length === 2 && /[-‐‑]/.test(written) ? shorten(fold(written)) : undefined;
  return words.map((word, index) => ({ ...word, clause, ...(index === 0 && joined !== undefined && words.length === 2 && { joined }) }));
}

function piecesOf(written: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const piece of written.split(BETWEEN)) {
    pieces.push({ written: piece, start: start + from });
    from += piece.length + 1;
  }
  return pieces;
}

/** Nothing for an ending or an elision; `not` for the end of `don't`. */
function wordOf(piece: Piece, pieces: readonly Piece[], index: number, written: string, start: number): Omit<Token, 'clause'>[] {
  const word = shorten(fold(piece.written));
  const end = piece.start + piece.written.length;
  const apostropheAt = (place: number) =>
    place >= 0 && place < written.length && written[place] !== '-' && BETWEEN.test(written[place] ?? '');
  if (word === '' || (apostropheAt(end - start) && ELISIONS.has(word))) return [];
  if (index === 0 || !apostropheAt(piece.start - start - 1)) return [{ word, start: piece.start, end }];
  if (word === 't' && pieces[index - 1]?.written.endsWith('n')) return [{ word: 'not', start: piece.start, end }];
  return ENDINGS.has(word) ? [] : [{ word, start: piece.start, end }];
}

function shorten(word: string): string {
  return word.length > MAX_LENGTH ? word.slice(0, MAX_LENGTH) : word;
}
