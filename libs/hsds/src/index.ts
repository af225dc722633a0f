export type { Column, ColumnRules, ColumnType } from './column.ts';
export { dataPackage, packageColumns, type DataPackageOptions } from './data-package.ts';
export { placesBelow, placesInList, placesOf, type Full, type Minimal, type Summary } from './nesting.ts';
export type { Place } from './places.ts';
export { rightsColumns, VISIBILITIES, type Visibility } from './rights.ts';
export type { Table } from './table.ts';
export {
  columnsOf,
  isTableName,
  tableNames,
  tableOf,
  tables,
  type AnyRow,
  type ColumnName,
  type ColumnsOf,
  type RowOf,
  type StoredRowOf,
  type TableName,
  type TableRow,
} from './tables.ts';
