import { oneOf, requiredInRows, text, uuid } from './column.ts';
import { table } from './table.ts';

/** Who may see a record: everybody, the organisations of the network, or its maintainer and named allies. */
export const VISIBILITIES = ['public', 'partner', 'ally'] as const;

/** Who may see a record. */
export type Visibility = (typeof VISIBILITIES)[number];

/**
 * Columns that a package of full rights has after those of every table: who may see a row and who maintains it. No public form has them.
 */
export const rightsColumns = table('rights', {
  file: '',
  description: 'Who may see a row, and who maintains it.',
  columns: {
    visibility: requiredInRows(oneOf(VISIBILITIES, 'Who may see the row: everybody, the network, or its maintainer and its allies.')),
    allies: text('The organisations that see a row of visibility `ally`: UUIDs, separated by commas.', 4_000),
    maintained_by: requiredInRows(uuid('The organisation that maintains the row.')),
  },
}).columns;

/** Who may see a row, and who maintains it. */
export interface Rights {
  readonly visibility: Visibility;
  /** Organisations of the network that see a row of visibility `ally`, besides its maintainer. */
  readonly allies: readonly string[];
  /** The organisation of the network that maintains the row. */
  readonly maintained_by: string;
}
