import { createReadStream, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { CliFailure } from './cli-failure.ts';

/** A package on its way up. */
export interface PackageBody {
  readonly body: ReadableStream<Uint8Array>;
  readonly mediaType: 'application/zip' | 'text/csv' | 'application/json' | 'application/x-ndjson';
  /** What a single CSV file holds. */
  readonly table?: string;
}

const MEDIA_TYPES: Readonly<Record<string, PackageBody['mediaType']>> = {
  '.zip': 'application/zip',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.ndjson': 'application/x-ndjson',
  '.jsonl': 'application/x-ndjson',
};

/** What a path holds: a folder goes as a zip, made while it is sent. */
export function packageAt(path: string): PackageBody {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new CliFailure(`There is nothing at ${path}.`);
  if (found.isDirectory()) return { body: streamOf(zipOf(path)), mediaType: 'application/zip' };
  const mediaType = MEDIA_TYPES[extname(path).toLowerCase()];
  if (!mediaType) throw new CliFailure(`${path} is no folder, and no ${Object.keys(MEDIA_TYPES).join(', ')}.`);
  const table = mediaType === 'text/csv' ? { table: basename(path, extname(path)) } : {};
  return { body: streamOf(createReadStream(path)), mediaType, ...table };
}

function zipOf(folder: string): Readable {
  const names = readdirSync(folder).filter((name) => /\.(csv|json|ndjson)$/i.test(name));
  if (names.length === 0) throw new CliFailure(`${folder} holds no CSV and no JSON.`);
  const zip = new ZipFile();
  for (const name of names) zip.addFile(join(folder, name), name);
  zip.end();
  return zip.outputStream as Readable;
}

function streamOf(readable: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(readable) as ReadableStream<Uint8Array>;
}
