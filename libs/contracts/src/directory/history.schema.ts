import { z } from 'zod';
import { cursor, id, instant, limit, line } from '../fields.ts';
import { RecordType } from './record-type.schema.ts';

/** Whose history to list. */
export const HistoryQuery = z
  .strictObject({
    recordType: RecordType,
    recordId: id('the record'),
    field: line('Only changes of this field.', 100).optional(),
    limit,
    cursor,
  })
  .meta({ id: 'HistoryQuery', description: 'Whose history to list, the newest change first.' });

const held = (when: string) => z.string().max(100_000).describe(`What the field held ${when}, as text; empty for nothing.`);

/** One change of one field. */
export const FieldChange = z
  .object({
    id: id('the change'),
    field: z.string().max(100).describe('The field, by its name in our API.'),
    action: z.string().max(50).describe('What happened: `update`, `delete`.'),
    previousValue: held('before'),
    replacementValue: held('since'),
    updatedBy: z.string().max(200).describe('The organisation that changed it. Never a person.'),
    at: instant('When it was changed'),
  })
  .meta({ id: 'FieldChange', description: 'One change of one field of a record (HSDS 3.0 metadata).' });
