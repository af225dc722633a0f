/** What can be wrong with a package as a whole, and what to do about it. Codes are stable; the words are for people. */
export const PACKAGE_PROBLEMS = {
  empty: 'The file is empty.',
  not_a_package: 'This is neither a zip, nor CSV, nor JSON.',
  not_a_zip: 'The zip is damaged or incomplete: make it again.',
  unsafe_name: 'The zip holds a file whose name leads out of it. Put plain names of files in it.',
  encrypted: 'The zip is encrypted: send it without a password, over this connection.',
  nested_zip: 'There is a zip within the zip: put the files themselves in it.',
  zip_bomb: 'A file of the zip is far larger than it looks, or all are larger than 4 GB together: send it in several packages.',
  too_many_files: 'The zip holds more than 500 files.',
  unknown_compression: 'The zip is packed in a way that cannot be read: use deflate, as every program can.',
  no_tables: 'There is no file of a table in it: name them as HSDS does, `services.csv`, `organizations.csv`.',
  unknown_table: 'Say in `table` which table the file holds: `services`.',
  not_json: 'The JSON cannot be read: it ends too early or has a mistake.',
  json_too_large: 'JSON may hold 64 MB: send a zip of CSV files.',
  no_header: 'The first line of the file has to name the columns.',
  missing_file:
    'The package announces this file and does not hold it. What hangs on its rows was looked for among the records that are here.',
  unknown_file: 'The file is no table of HSDS: it was left out.',
  lost: 'The file is no longer here: send it again.',
  gave_up: 'Something went wrong on our side, three times. Nothing was lost; tell whoever runs this network.',
  not_reachable: 'The address could not be read.',
  not_public: 'The address leads into a private network.',
} as const;

export type PackageProblemCode = keyof typeof PACKAGE_PROBLEMS;

/** Something that is wrong with a package as a whole. */
export interface PackageNote {
  readonly code: PackageProblemCode;
  readonly message: string;
  readonly file: string | null;
}

export function packageNote(code: PackageProblemCode, file?: string): PackageNote {
  return { code, message: PACKAGE_PROBLEMS[code], file: file?.slice(0, 300) ?? null };
}

/** Ends an import: there is nothing that could be read. */
export class PackageProblem extends Error {
  override readonly name = 'PackageProblem';
  readonly note: PackageNote;

  constructor(code: PackageProblemCode, file?: string) {
    super(code);
    this.note = packageNote(code, file);
  }
}
