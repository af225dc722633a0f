import { CsvError } from 'csv-parse';
import { csvRecords } from './csv-records.ts';
import { separatorOf } from './csv-dialect.ts';
import type { PackageFile, SourceRow } from './package-file.ts';
import { PackageProblem } from './package-problem.ts';
import { encodingOf, utf8Of, type TextEncoding } from './text-encoding.ts';

/** How often a file is taken up again after a broken quote. A file with more of them is not CSV. */
const MAX_RESTARTS = 1_000;

/**
 * The rows of a CSV file (RFC 4180), also as spreadsheets write it: with a byte order mark, with semicolons, in Windows-1252. After a quote
 * that is not closed, or is closed in the middle of a cell, the file is taken up again at the next line: the row is reported, those after it
 * are not lost.
 * @throws PackageProblem where there is no header
 */
export async function* csvRows(file: PackageFile, table: string): AsyncGenerator<SourceRow> {
  const encoding = await encodingOf(file);
  const text = new CsvText(file, encoding);
  const separator = separatorOf(await text.start());
  let header: readonly string[] | undefined;
  let row = 0;
  let from = 0;
  for (let restarts = 0; ; restarts += 1) {
    let end = from;
    try {
      for await (const { cells, bytes } of csvRecords(text.from(from), separator)) {
        end = from + bytes;
        row += 1;
        if (!header) header = headerOf(cells, file.name);
        else yield rowOf({ file: file.name, table, row }, header, cells);
      }
      break;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      if (!header || restarts >= MAX_RESTARTS) throw new PackageProblem('no_header', file.name);
      row += 1;
      yield { file: file.name, table, row, cells: {}, broken: error.code === 'CSV_MAX_RECORD_SIZE' ? 'too_long_a_row' : 'broken_quote' };
      from = await text.nextLine(end);
    }
  }
  if (!header) throw new PackageProblem('no_header', file.name);
}

function headerOf(record: readonly string[], file: string): readonly string[] {
  if (record.every((name) => name.trim() === '')) throw new PackageProblem('no_header', file);
  return record.map((name) => name.slice(0, 300));
}

function rowOf(place: Omit<SourceRow, 'cells'>, header: readonly string[], record: readonly string[]): SourceRow {
  const cells: Record<string, string> = {};
  for (let at = 0; at < header.length; at += 1) {
    const name = header[at] as string;
    const cell = record[at];
    if (cell !== undefined && cell !== '') cells[name] ??= cell;
  }
  const beyond = record.length > header.length && record.slice(header.length).some((cell) => cell.trim() !== '');
  return beyond ? { ...place, cells, broken: 'too_many_cells' } : { ...place, cells };
}

/** The text of a file, from a byte on. */
class CsvText {
  readonly #file: PackageFile;
  readonly #encoding: TextEncoding;

  constructor(file: PackageFile, encoding: TextEncoding) {
    this.#file = file;
    this.#encoding = encoding;
  }

  async start(): Promise<string> {
    for await (const bytes of this.from(0)) if (bytes.length > 0) return bytes.toString('utf8', 0, 64 * 1024);
    throw new PackageProblem('no_header', this.#file.name);
  }

  async *from(byte: number): AsyncGenerator<Buffer> {
    let left = byte;
    for await (const bytes of utf8Of(this.#file, this.#encoding)) {
      if (bytes.length > left) yield left === 0 ? bytes : bytes.subarray(left);
      left = Math.max(0, left - bytes.length);
    }
  }

  /** Where the line after the one at this byte begins. Ends of lines before it belong to the row that went before. */
  async nextLine(byte: number): Promise<number> {
    let at = byte;
    let begun = false;
    for await (const bytes of this.from(byte)) {
      for (const one of bytes) {
        at += 1;
        const end = one === 0x0a || one === 0x0d;
        if (end && begun) return at;
        begun ||= !end;
      }
    }
    return at;
  }
}
