import { z, type ZodType } from 'zod';
import type { Column } from '../column.ts';
import { DATETIME, EMAIL, TIME, URI, WEB_URI } from '../formats.ts';
import { DATETIME_LENGTH, NAME_LENGTH, TIME_LENGTH } from './parser.ts';

/**
 * The schema of a member of nested JSON. Ranges of numbers are not in it: what lies beyond is refused on its way in, and the standard's own
 * examples lie beyond.
 */
export function fieldSchema(column: Column): ZodType {
  return ofType(column).describe(column.description);
}

function ofType({ type, values, maxLength, shownByName, web }: Column): ZodType {
  if (values) return z.enum(values);
  switch (type) {
    case 'uuid':
      return shownByName ? z.string().max(NAME_LENGTH) : z.uuid().max(maxLength);
    case 'integer':
      return z.int();
    case 'number':
      return z.number();
    case 'boolean':
      return z.boolean();
    case 'date':
      return z.iso.date().max(maxLength);
    case 'datetime':
      return z.string().regex(DATETIME).max(DATETIME_LENGTH).meta({ format: 'date-time' });
    case 'time':
      return z.string().regex(TIME).max(TIME_LENGTH);
    case 'uri':
      return z
        .string()
        .regex(web ? WEB_URI : URI)
        .max(maxLength)
        .meta({ format: 'uri' });
    case 'email':
      return z.string().regex(EMAIL).max(maxLength).meta({ format: 'email' });
    case 'text':
      return z.string().max(maxLength);
  }
}
