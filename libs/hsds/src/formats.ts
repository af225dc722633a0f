/** How values of a type are written. Each pattern says at least what the JSON Schema format of the same name says. */

/** RFC 9562, any version, in either case. */
export const UUID = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$/;

/** RFC 3339, with seconds and an offset. */
export const DATETIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Hours and minutes; the standard's examples add seconds, and its text an offset. We write `HH:MM`. */
export const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

const escaped = '%[0-9A-Fa-f]{2}';
const character = `(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|${escaped})`;
const user = `(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|${escaped})*@)?`;
const host = `(?:[A-Za-z0-9._~!$&'()*+,;=-]|${escaped})+`;
const path = `(?:/${character}*)*`;
const end = `(?:\\?(?:${character}|[/?])*)?(?:#(?:${character}|[/?])*)?`;

/** RFC 3986, absolute: ASCII only, everything else percent-encoded; hosts by name. */
export const URI = new RegExp(`^[A-Za-z][A-Za-z0-9+.-]*:(?://${user}${host}(?::[0-9]*)?${path}|${character}+${path})${end}$`);

/** The same, for what people follow. */
export const WEB_URI = new RegExp(`^https?://${user}${host}(?::[0-9]*)?${path}${end}$`);

const atom = "[A-Za-z0-9_+-](?:[A-Za-z0-9_'+-]*[A-Za-z0-9_+-])?";

/** RFC 5321, without the quoting that nobody uses. */
export const EMAIL = new RegExp(`^${atom}(?:\\.${atom})*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}$`);
