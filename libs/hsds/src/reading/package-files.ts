import { isTableName, tableNames, tableOf, type TableName } from '../tables.ts';
import { OLD_TABLES } from './old-tables.ts';

/** The versions of HSDS that can be read. */
export type HsdsVersion = '1' | '2' | '3';

/** Names of files of older versions that do not come from the name of the table by adding an s. */
const OLD_FILES: Readonly<Record<string, string>> = {
  physical_addresses: 'physical_address',
  postal_addresses: 'postal_address',
  services_at_location: 'service_at_location',
  service_at_locations: 'service_at_location',
  services_taxonomy: 'service_taxonomy',
  accessibility_for_disabilities: 'accessibility_for_disabilities',
  fundings: 'funding',
};

const files = new Map<string, string>([
  ...tableNames.map((name): [string, string] => [tableOf(name).file.replace('.csv', ''), name]),
  ...Object.keys(OLD_TABLES).map((name): [string, string] => [`${name}s`, name]),
  ...Object.entries(OLD_FILES),
]);

/**
 * The table that a file holds, by its name without folders: `services.csv`, `postal_addresses.csv`, `service.csv`. It may be a table of an
 * older version; `readRow` knows those.
 */
export function tableOfFile(file: string): TableName | string | undefined {
  const name = file
    .toLowerCase()
    .replace(/^.*[/\\]/, '')
    .replace(/\.(csv|json)$/, '');
  const known = isTableName(name) || Object.hasOwn(OLD_TABLES, name) ? name : undefined;
  return files.get(name) ?? known;
}

const ONLY_IN_1 = new Set(['regular_schedule', 'holiday_schedule', 'service_taxonomy']);
const ONLY_BEFORE_3 = new Set(Object.keys(OLD_TABLES));

/** The version that a package is of, by the files that it has. */
export function versionOfFiles(names: readonly string[]): HsdsVersion {
  const held = names.map((name) => tableOfFile(name) ?? '');
  const singular = names.some((name) => /(^|[/\\])taxonomy\.csv$/i.test(name));
  if (singular || held.some((table) => ONLY_IN_1.has(table))) return '1';
  return held.some((table) => ONLY_BEFORE_3.has(table)) ? '2' : '3';
}
