import { parse, type Parser } from 'csv-parse';

/** A line of a CSV file, or several where a cell has several. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** How many bytes of the text it ends after. */
  readonly bytes: number;
}

/** No honest row is longer; a quote that nobody closed is. */
const MAX_RECORD = 1024 ** 2;

/**
 * The records of a text, each as soon as it is known. All that come before a mistake are given before it is thrown, which the iterator of the
 * parser itself would not do.
 * @throws CsvError
 */
export async function* csvRecords(text: AsyncIterable<Buffer>, delimiter: string): AsyncGenerator<CsvRecord> {
  const found: CsvRecord[] = [];
  const parser = parse({
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_RECORD,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (cells: string[], { bytes }) => {
      found.push({ cells, bytes });
      return null;
    },
  });
  const failed = new Promise<Error>((resolve) => parser.once('error', resolve));
  parser.resume();
  let error: Error | undefined;
  for await (const piece of text) {
    error = await Promise.race([failed, written(parser, piece)]);
    yield* found.splice(0);
    if (error) throw error;
  }
  error = await Promise.race([failed, ended(parser)]);
  yield* found;
  if (error) throw error;
}

function written(parser: Parser, piece: Buffer): Promise<undefined> {
  return new Promise((resolve) => {
    parser.write(piece, (error) => {
      if (!error) resolve(undefined);
    });
  });
}

function ended(parser: Parser): Promise<undefined> {
  return new Promise((resolve) => {
    parser.once('end', () => resolve(undefined));
    parser.end();
  });
}
