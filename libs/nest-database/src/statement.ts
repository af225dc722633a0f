/** A value of a statement. An array becomes a Postgres array. */
export type SqlValue = string | number | boolean | null | Uint8Array | readonly string[];

/**
 * A statement with a name: each connection prepares it once. The name stands in traces, the text does not.
 * One name has one text; where parts are left out by the request, each combination has a name of its own.
 */
export interface Statement {
  /** `directory.services.read` */
  readonly name: string;
  /** One SQL statement, with `$1` … for values. */
  readonly text: string;
  /**
   * It looks rows up by a key and is done at once: it may share a round trip with others of its kind, and wait for those before it.
   * Not for a statement that takes as long as its values make it.
   */
  readonly brief?: true;
}

/** A value as the wire protocol takes it: text, or bytes. */
export function toParameter(value: SqlValue): string | Buffer | null {
  if (value === null || typeof value === 'string') return value;
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (typeof value === 'object') return `{${value.map(arrayElement).join(',')}}`;
  return String(value);
}

function arrayElement(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
