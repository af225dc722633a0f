import type { Column } from '../column.ts';
import { placesBelow } from '../nesting.ts';
import { columnsOf, tableOf, type TableName } from '../tables.ts';

type Members = Readonly<Record<string, unknown>>;

/** An object of the standard with every member that our profile adds, wherever an object of the standard stands in it. */
export function profileExample(table: TableName, value: Members, above: readonly TableName[] = []): Members {
  const path = [...above, table];
  const columns = columnsOf(table).filter(({ profile }) => profile);
  const nested = placesBelow(path).map(({ key, table: inner, kind }) => {
    const many = kind === 'children' || kind === 'linked';
    if (tableOf(inner).profile) return [key, many ? [ourExample(inner, path)] : ourExample(inner, path)];
    const present = value[key] as Members | readonly Members[] | undefined;
    const filled = (one: Members) => profileExample(inner, one, path);
    return [key, Array.isArray(present) ? (present as readonly Members[]).map(filled) : present && filled(present as Members)];
  });
  const all = [...Object.entries(value), ...columns.map((column) => [column.name, exampleValue(column)]), ...nested];
  return Object.fromEntries(all.filter(([, member]) => member !== undefined)) as Members;
}

function ourExample(table: TableName, above: readonly TableName[]): Members {
  const { derived } = tableOf(table);
  const columns = [...columnsOf(table), ...Object.values(derived)].map((column) => [column.name, exampleValue(column)]);
  return profileExample(table, Object.fromEntries(columns) as Members, above);
}

function exampleValue({ type, values, shownByName }: Column): unknown {
  if (values) return values[0];
  if (shownByName) return 'De Brug';
  return EXAMPLES[type];
}

const EXAMPLES: Readonly<Record<Column['type'], unknown>> = {
  uuid: '1f0c5a0e-7f0b-4c58-9d57-5f6c2f0f3a11',
  text: 'A text.',
  integer: 24,
  number: 1.5,
  boolean: true,
  date: '2026-08-12',
  datetime: '2026-08-12T09:30:00.000Z',
  time: '09:30',
  uri: 'https://halte.example/a',
  email: 'info@halte.example',
};
