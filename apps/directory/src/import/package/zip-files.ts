import { Readable } from 'node:stream';
import { types } from 'node:util';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import type { PackageFile } from './package-file.ts';
import { PackageProblem } from './package-problem.ts';
import type { UploadBytes } from './upload-bytes.ts';

const MAX_FILES = 500;
const MAX_BYTES = 4 * 1024 ** 3;

/** Text of tables shrinks to a tenth, at best to a fiftieth. What is beyond is made to fill a disk. */
const MAX_RATIO = 200;
const SMALL = 10 * 1024 ** 2;

const DEFLATED = 8;
const STORED = 0;

/**
 * The files of a zip, none of which ever touches a disk. What is refused: names that lead out of it, encrypted files, zips within it, and
 * files that are far larger than they look; the sizes that the zip states are held against what comes out.
 * @throws PackageProblem
 */
export async function zipFiles(bytes: UploadBytes): Promise<PackageFile[]> {
  const zip = await openZip(bytes);
  const files: PackageFile[] = [];
  let total = 0;
  for (const entry of await entriesOf(zip)) {
    if (entry.fileName.endsWith('/') || entry.fileName.startsWith('__MACOSX/')) continue;
    check(entry);
    total += entry.uncompressedSize;
    if (total > MAX_BYTES) throw new PackageProblem('zip_bomb', entry.fileName);
    if (files.length >= MAX_FILES) throw new PackageProblem('too_many_files');
    files.push({ name: entry.fileName, open: () => contentOf(zip, entry) });
  }
  return files;
}

async function openZip(bytes: UploadBytes): Promise<ZipFile> {
  const options = { autoClose: false, lazyEntries: true, strictFileNames: true };
  try {
    return await fromRandomAccessReaderPromise(new PartsReader(bytes), bytes.bytes, options);
  } catch {
    throw new PackageProblem('not_a_zip');
  }
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MAX_FILES * 2) throw new PackageProblem('too_many_files');
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    const unsafe = types.isNativeError(error) && /relative path|absolute path|invalid characters/.test(error.message);
    throw new PackageProblem(unsafe ? 'unsafe_name' : 'not_a_zip');
  }
  return entries;
}

function check(entry: Entry): void {
  const { fileName, compressedSize, uncompressedSize, compressionMethod } = entry;
  if (entry.isEncrypted()) throw new PackageProblem('encrypted', fileName);
  if (/\.zip$/i.test(fileName)) throw new PackageProblem('nested_zip', fileName);
  if (uncompressedSize > SMALL && uncompressedSize > compressedSize * MAX_RATIO) throw new PackageProblem('zip_bomb', fileName);
  if (compressionMethod !== DEFLATED && compressionMethod !== STORED) throw new PackageProblem('unknown_compression', fileName);
}

async function* contentOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (isOfTheZip(error)) throw new PackageProblem('not_a_zip', entry.fileName);
    throw error;
  }
}

/** What zlib and yauzl say of a damaged file; a database that is away is something else. */
function isOfTheZip(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_') || /byte|local file header|compress|central directory/i.test(error.message);
}

/** Lets the library read where it likes. */
class PartsReader extends RandomAccessReader {
  readonly #bytes: UploadBytes;

  constructor(bytes: UploadBytes) {
    super();
    this.#bytes = bytes;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#bytes.slice(start, end), { objectMode: false });
  }
}
