/** A JSON object as it comes from outside. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A compact JWS (RFC 7515 section 7.1), taken apart; nothing in it is verified yet. */
export interface DecodedJws {
  readonly header: JsonObject;
  readonly payload: JsonObject;
  /** The text that the signature covers. */
  readonly signed: string;
  readonly signature: Buffer;
}

const COMPACT = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)$/;

/** Takes a compact JWS apart, or returns nothing where it is not one. Strict: base64url without padding, and JSON objects. */
export function decodeJws(text: string): DecodedJws | undefined {
  const [, head, body, tail] = COMPACT.exec(text) ?? [];
  if (head === undefined || body === undefined || tail === undefined) return undefined;
  const header = jsonObject(head);
  const payload = jsonObject(body);
  return header && payload && { header, payload, signed: `${head}.${body}`, signature: Buffer.from(tail, 'base64url') };
}

/** Whether a value is a JSON object: not null, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is an array of strings. */
export function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function jsonObject(base64url: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(base64url, 'base64url').toString());
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
