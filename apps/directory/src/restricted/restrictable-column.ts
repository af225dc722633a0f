import { fieldName } from '@halte/contracts/directory';
import { columnsOf, type TableName } from '@halte/hsds';

/** The column of a field that can be restricted: one that a record may be without, and that ties it to no other. */
export function restrictableColumn(table: TableName, field: string): string | undefined {
  const found = columnsOf(table).find(({ name }) => fieldName(name) === field);
  return found && !found.required && found.type !== 'uuid' && found.name !== 'last_modified' ? found.name : undefined;
}
