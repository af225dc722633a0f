export type { Column, ColumnRules, ColumnType } from './column.ts';
export { dataPackage, packageColumns, type DataPackageOptions } from './data-package.ts';
export { placesBelow, placesInList, placesOf, type Full, type Minimal, type Summary } from './nesting.ts';
export type { Place } from './places.ts';
export { flatten, flattenPackage, mergeRows, type RawRow, type RowConflict } from './json/flatten.ts';
export { indexRows, nestPackage, nestRow, type IndexedRow, type NestedPackage, type RowIndex } from './json/nest.ts';
export { isoAreasOf, provinceOf } from './reading/belgian-province.ts';
export { tableOfFile, versionOfFiles, type HsdsVersion } from './reading/package-files.ts';
export { parentColumns } from './reading/parent-columns.ts';
export { PROBLEMS, type Problem, type ProblemCode, type ProblemEffect } from './reading/problem.ts';
export { asUri } from './reading/read-address.ts';
export { readRights } from './reading/read-rights.ts';
export { DEFAULTS, readRow, type ReadOptions, type ReadRow } from './reading/read-row.ts';
export { contentId, countOrdinals, recordId, uuid5 } from './reading/record-id.ts';
export type { Cell } from './reading/translate-cells.ts';
export { rightsColumns, VISIBILITIES, type Rights, type Visibility } from './rights.ts';
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
export { csvHeader, csvLine, writeRow } from './writing/write-row.ts';
