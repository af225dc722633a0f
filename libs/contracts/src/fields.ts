import { z } from 'zod';

/** Fields that many contracts share. Each has a description and, where it is a string or an array, a maximum. */

/** An identifier (RFC 9562). */
export const id = (what: string) => z.uuid().max(36).describe(`Identifier of ${what} (UUID, RFC 9562).`);

/** A point in time (RFC 3339, UTC). */
export const instant = (what: string) => z.iso.datetime().max(30).describe(`${what} (RFC 3339, UTC).`);

/** One line of text. */
export const line = (what: string, max = 200) => z.string().min(1).max(max).describe(what);

/** Several lines of plain text. */
export const text = (what: string, max = 5_000) => z.string().max(max).describe(what);

/** A web address (RFC 3987). A pattern and not `z.url()`, which trims and so takes more than its JSON Schema says. */
export const webAddress = (what: string) =>
  z
    .string()
    .regex(/^https?:\/\/[^\s"<>\\^`{|}\u0000-\u001f\u007f]+$/)
    .max(500)
    .describe(what)
    .meta({ format: 'iri' });

/** An e-mail address. */
export const email = (what: string) => z.email().max(254).describe(what);

/** How many items a page holds at the most. */
export const limit = z.int().min(1).max(200).default(50).describe('How many items a page holds at the most.');

/** Where the previous page ended. */
export const cursor = z.string().max(500).optional().describe('The `nextCursor` of the previous page; left out for the first one.');

/** The version of a record that a change is based on. */
export const version = z.int().min(1).describe('Rises by one with each change of the record.');
