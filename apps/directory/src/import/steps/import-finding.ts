import type { ProblemEffect } from '@halte/hsds';

/** What may be wrong with a row among others, and what to do about it. Codes are stable; the words are for people. */
export const FINDINGS = {
  blank_row: 'The row is empty.',
  broken_quote: 'A quotation mark is not closed, or stands in the middle of a cell. Write it twice: "".',
  too_many_cells: 'The row has more cells than there are columns: put cells with a separator in quotation marks.',
  too_long_a_row: 'The row is longer than a megabyte: a quotation mark may not be closed.',
  unreadable_rights: 'It cannot be read who may see the row.',
  another_maintainer: 'Another organisation maintains this record: ask them to change it.',
  control_characters: 'There are characters in it that cannot be kept.',
  repeated_id: 'Another row of the table has this id: it was taken, this one was not.',
  unknown_reference: 'It belongs to a record that is neither in the package nor here. Add that one, or correct the reference.',
  parent_rejected: 'It belongs to a row that was not taken. Mend that row.',
  unknown_optional_reference: 'It names a record that is neither in the package nor here: the row was taken without it.',
  cyclic_reference: 'It is its own wider term, by way of others: the row was taken without it.',
  removed_here: 'The record was removed here since the last import. It stays so.',
  taken: 'A record with this id, or of this name, is here already, and is not of this source.',
  not_storable: 'It does not fit what the directory keeps.',
} as const;

/** One thing that is wrong with a row. It never repeats what the row says. */
export interface ImportFinding {
  readonly code: string;
  readonly field?: string | undefined;
  readonly effect: ProblemEffect;
  readonly message: string;
}

export function finding(code: string, effect: ProblemEffect, field?: string): ImportFinding {
  const message = Object.hasOwn(FINDINGS, code) ? FINDINGS[code as keyof typeof FINDINGS] : 'It cannot be read.';
  return { code, effect, message, ...(field !== undefined && { field }) };
}
