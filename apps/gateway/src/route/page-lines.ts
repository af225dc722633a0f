/** A page of an export, ready to be written. */
export interface PageLines {
  /** An item a line. */
  readonly lines: Uint8Array;
  readonly nextCursor: string | null;
}

const HEAD = Buffer.from('{"items":[');
const [QUOTE, COMMA, BACKSLASH, NEWLINE] = [0x22, 0x2c, 0x5c, 0x0a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Makes lines of a page as a service prints it, `{"items":[…],"nextCursor":…}`, by writing line ends over the commas between items: nothing
 * is parsed, printed or copied. The bytes are the caller's to change. JSON has no line end within a text.
 * @throws TypeError where it is no such page
 */
export function linesOfPage(body: Uint8Array): PageLines {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (bytes.compare(HEAD, 0, HEAD.length, 0, HEAD.length) !== 0) throw new TypeError('a page begins with its items');
  const end = breakItems(bytes, HEAD.length);
  const { nextCursor } = JSON.parse(`{${bytes.toString('utf8', end + 2)}`) as { readonly nextCursor: string | null };
  const empty = end === HEAD.length;
  if (!empty) bytes[end] = NEWLINE;
  return { lines: bytes.subarray(HEAD.length, empty ? end : end + 1), nextCursor };
}

/** Where the list that begins at `start` ends. */
function breakItems(bytes: Buffer, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfText(bytes, at + 1);
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += 1;
    else if (byte === CLOSE_LIST && depth === 0) return at;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth -= 1;
    else if (byte === COMMA && depth === 0) bytes[at] = NEWLINE;
  }
  throw new TypeError('a page ends its items');
}

/** The quotation mark that ends a text: the next one without an odd number of backslashes before it. */
function endOfText(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(QUOTE, start); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
    let before = at;
    while (before > start && bytes[before - 1] === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
  throw new TypeError('a page ends its texts');
}
