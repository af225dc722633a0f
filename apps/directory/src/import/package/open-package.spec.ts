import { PART_BYTES } from '@halte/contract-kit';
import { zipOf } from '../../testing/zip-of.ts';
import { openPackage } from './open-package.ts';
import type { SourceRow } from './package-file.ts';
import { PackageProblem } from './package-problem.ts';
import { UploadBytes } from './upload-bytes.ts';

const uploaded = (bytes: Buffer) =>
  new UploadBytes(bytes.length, (n) => Promise.resolve(new Uint8Array(bytes.subarray(n * PART_BYTES, (n + 1) * PART_BYTES))));

async function rowsOf(bytes: Buffer, table?: string): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for await (const row of (await openPackage(uploaded(bytes), table)).rows()) rows.push(row);
  return rows;
}

const csv = (text: string, encoding: BufferEncoding = 'utf8') => rowsOf(Buffer.from(text, encoding), 'services');

const namesIn = (rows: readonly SourceRow[]) => rows.map(({ row, cells, broken }) => broken ?? [row, cells['name']]);

/** What a package is refused with. */
async function problemOf(bytes: Buffer, table?: string): Promise<string> {
  try {
    await rowsOf(bytes, table);
  } catch (thrown) {
    if (thrown instanceof PackageProblem) return thrown.note.code;
    throw thrown;
  }
  return 'none';
}

describe('a CSV file', () => {
  const plain = 'id,name\n1,Soep\n2,Café\n';
  const expected = [
    [2, 'Soep'],
    [3, 'Café'],
  ];

  it.each([
    ['as it should be', Buffer.from(plain)],
    ['with a byte order mark', Buffer.from(`\ufeff${plain}`)],
    ['with CRLF', Buffer.from(plain.replaceAll('\n', '\r\n'))],
    ['with CR alone', Buffer.from(plain.replaceAll('\n', '\r'))],
    ['with semicolons', Buffer.from(plain.replaceAll(',', ';'))],
    ['with tabs', Buffer.from(plain.replaceAll(',', '\t'))],
    ['in Windows-1252', Buffer.from(plain, 'latin1')],
    ['in UTF-16, as a spreadsheet writes "Unicode text"', Buffer.from(`\ufeff${plain}`, 'utf16le')],
    ['with empty lines', Buffer.from(plain.replaceAll('\n', '\n\n'))],
  ])('is read %s', async (_, bytes) => {
    expect(namesIn(await rowsOf(bytes, 'services')).map((row) => row[1])).toEqual(expected.map((row) => row[1]));
  });

  it('has rows that count as a spreadsheet counts, however many lines a cell has', async () => {
    const rows = await csv('id,name\n1,"Soep\nen brood"\n2,Bed\n');
    expect(namesIn(rows)).toEqual([
      [2, 'Soep\nen brood'],
      [3, 'Bed'],
    ]);
  });

  it.each([
    ['that is never closed', '2,"Bed\n3,Bad\n4,Kledij\n', ['broken_quote', [4, 'Bad'], [5, 'Kledij']]],
    ['that another row closes', '2,"Bed\n3,"Bad"\n4,Kledij\n', ['broken_quote', [4, 'Bad'], [5, 'Kledij']]],
    ['in the middle of a cell', '2,Bed 12" breed\n3,Bad\n', ['broken_quote', [4, 'Bad']]],
  ])('loses one row to a quote %s, and no other', async (_, text, after) => {
    expect(namesIn(await csv(`id,name\n1,Soep\n${text}`))).toEqual([[2, 'Soep'], ...after]);
  });

  it('tells a row with cells beyond its columns', async () => {
    expect(namesIn(await csv('id,name\n1,Soep,en brood\n2,Bed\n'))).toEqual(['too_many_cells', [3, 'Bed']]);
  });

  it('is taken up again at the right place in a text of several bytes a letter', async () => {
    const many = Array.from({ length: 30_000 }, (_, n) => `${n},€uro ${n}`).join('\n');
    const rows = await csv(`id,name\n${many}\nx,"€\n${many}\n`);
    expect(rows.filter(({ broken }) => broken)).toHaveLength(1);
    expect(rows).toHaveLength(60_001);
    expect(rows.at(-1)).toMatchObject({ row: 60_002, cells: { name: '€uro 29999' } });
  });

  it('is refused where nothing says what it holds', async () => {
    await expect(problemOf(Buffer.from(plain))).resolves.toBe('unknown_table');
    await expect(problemOf(Buffer.from('\n\n'), 'services')).resolves.toBe('no_header');
    await expect(problemOf(Buffer.from('"id,name\n1,2\n'), 'services')).resolves.toBe('no_header');
  });
});

describe('a package', () => {
  const services = 'id,name\n1,Soep\n';

  it('is read from a zip, in a folder or not, and says what is missing and what was left out', async () => {
    const description = JSON.stringify({ resources: [{ path: 'services.csv' }, { path: 'organizations.csv' }] });
    const bytes = await zipOf({ 'data/services.csv': services, 'data/datapackage.json': description, 'data/readme.txt': 'Hello' });
    const opened = await openPackage(uploaded(bytes), undefined);
    expect(opened.notes.map(({ code, file }) => [code, file])).toEqual([
      ['missing_file', 'organizations.csv'],
      ['unknown_file', 'data/readme.txt'],
    ]);
    expect(namesIn(await rowsOf(bytes))).toEqual([[2, 'Soep']]);
  });

  const zip = zipOf;

  it.each([
    ['nothing at all', () => Buffer.alloc(0), 'empty'],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'not_a_package'],
    ['half a zip', async () => (await zip({ 'services.csv': services })).subarray(0, 60), 'not_a_zip'],
    ['a zip without a table', () => zip({ 'readme.txt': 'Hello' }), 'no_tables'],
    ['a zip in a zip', async () => zip({ 'more.zip': await zip({ 'services.csv': services }) }), 'nested_zip'],
    ['a zip bomb', () => zip({ 'services.csv': Buffer.alloc(40 * 1024 ** 2) }), 'zip_bomb'],
    ['a zip of very many files', () => zip(Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`f${n}.csv`, '']))), 'too_many_files'],
    ['a name that leads out of the zip', async () => renamed(await zip({ 'xx/services.csv': services }), 'xx/', '../'), 'unsafe_name'],
    ['an absolute name', async () => renamed(await zip({ 'x/services.csv': services }), 'x/s', '/xs'), 'unsafe_name'],
    ['a name with backslashes', async () => renamed(await zip({ 'xxxservices.csv': services }), 'xxxs', '..\\s'), 'unsafe_name'],
    ['an encrypted file', async () => encrypted(await zip({ 'services.csv': services })), 'encrypted'],
    ['a damaged file', async () => damaged(await zip({ 'services.csv': services.repeat(50) })), 'not_a_zip'],
    ['JSON that ends too early', () => Buffer.from('{"services": ['), 'not_json'],
  ])('is refused where it is %s', async (_, make, code) => {
    await expect(problemOf(await make())).resolves.toBe(code);
  });
});

/** The same length, in the local header and in the directory. */
function renamed(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}

/** Sets the flag of encryption, in the directory and in the local header. */
function encrypted(zip: Buffer): Buffer {
  const changed = Buffer.from(zip);
  for (const [signature, offset] of [
    ['PK\u0003\u0004', 6],
    ['PK\u0001\u0002', 8],
  ] as const) {
    const at = changed.indexOf(signature, 0, 'latin1') + offset;
    changed.writeUInt16LE(changed.readUInt16LE(at) | 1, at);
  }
  return changed;
}

/** Breaks the packed bytes. */
function damaged(zip: Buffer): Buffer {
  const changed = Buffer.from(zip);
  for (let at = 50; at < 56; at += 1) changed[at] = 0xff;
  return changed;
}
