/** A file of a package. It can be opened as often as one likes. */
export interface PackageFile {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** A row of a package, before anything is known about what it says. */
export interface SourceRow {
  readonly file: string;
  /** As a spreadsheet counts: the names of the columns are row 1. */
  readonly row: number;
  /** Its table, as the package calls it. */
  readonly table: string;
  readonly cells: Readonly<Record<string, unknown>>;
  /** Why it cannot be taken. */
  readonly broken?: 'broken_quote' | 'too_many_cells' | 'too_long_a_row';
}
