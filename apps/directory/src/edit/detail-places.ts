import { fieldName } from '@halte/contracts/directory';
import { placesOf, type Place, type TableName } from '@halte/hsds';

/** A record that has details. */
export type DetailedTable = 'organization' | 'service' | 'location' | 'service_at_location';

/** Something that belongs to a record, and where it stands in the details. */
export interface Detail {
  readonly key: string;
  readonly table: TableName;
  /** Names the record that it belongs to. */
  readonly column: string;
  /** The column that names the table of that record, where it may be any. */
  readonly entity?: string | undefined;
  /** There is one at most. */
  readonly single: boolean;
  /** What belongs to it in turn. */
  readonly parts: readonly Detail[];
}

/** Records of their own, and history. */
const APART: readonly TableName[] = ['service', 'location', 'service_at_location', 'metadata'];

/** What belongs to a record of a table, as the standard and our profile have it. */
export function detailsOf(table: TableName): readonly Detail[] {
  return placesOf(table)
    .filter(({ kind, table: other }) => kind !== 'reference' && !APART.includes(other))
    .map(detailAt);
}

function detailAt({ key, table, column, entity, kind }: Place): Detail {
  const parts = detailsOf(table).filter((part) => part.entity === undefined);
  return { key: key === 'attributes' ? 'terms' : fieldName(key), table, column, entity, single: kind === 'child', parts };
}
