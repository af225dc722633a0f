import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../testing/read-csv.ts';
import { describeWith, sharedData } from '../testing/standard-files.ts';
import { tableOfFile, versionOfFiles } from './package-files.ts';
import { readRow, type ReadRow } from './read-row.ts';
import { countOrdinals } from './record-id.ts';

const files = [
  'organizations.csv',
  'services.csv',
  'locations.csv',
  'phones.csv',
  'postal_addresses.csv',
  'regular_schedules.csv',
] as const;

describeWith('ilao-hsds', 'the package of Illinois', () => {
  const ordinal = countOrdinals();
  const version = versionOfFiles(files);
  const read = Object.fromEntries(files.map((file) => [file, readFile(file)])) as Record<(typeof files)[number], readonly ReadRow[]>;

  function readFile(file: string): readonly ReadRow[] {
    const rows = readCsv(readFileSync(join(sharedData ?? '', 'ilao-hsds', file), 'utf8'));
    return rows.map((cells) => readRow(tableOfFile(file) ?? '', cells, { version, source: 'illinois', ordinal }));
  }
  const count = (file: (typeof files)[number]) =>
    tally(read[file].flatMap(({ problems }) => problems.map(({ field, code }) => `${field} ${code}`)));
  const taken = (file: (typeof files)[number]) => read[file].filter(({ row }) => row !== undefined).length;

  it('is of version 1, and has 4,490 rows', () => {
    expect(version).toBe('1');
    expect(Object.values(read).flat()).toHaveLength(4_490);
  });

  it('gives its organizations, their addresses by their old name', () => {
    expect(taken('organizations.csv')).toBe(33);
    expect(read['organizations.csv'].filter(({ row }) => row?.['website'] !== undefined).length).toBeGreaterThan(25);
    expect(count('organizations.csv')).toEqual({});
  });

  it('gives its services but for the blank row, with a default for the status', () => {
    expect(taken('services.csv')).toBe(429);
    expect(count('services.csv')).toEqual({ 'name missing': 1 });
    expect(read['services.csv'].filter(({ defaulted }) => defaulted.includes('status'))).toHaveLength(430);
  });

  it('gives its locations, with a default for their kind', () => {
    expect(taken('locations.csv')).toBe(520);
    expect(read['locations.csv'].filter(({ defaulted }) => defaulted.includes('location_type'))).toHaveLength(520);
  });

  it('gives its phones but for those without a number', () => {
    expect(count('phones.csv')).toEqual({
      'number missing': 19,
      'number no_number': 8,
      'number two_numbers': 3,
      'number extension_in_number': 6,
    });
    expect(taken('phones.csv')).toBe(982 - 19 - 8);
  });

  it('gives its hours but for days without hours and those that close before they open', () => {
    expect(count('regular_schedules.csv')).toEqual({ 'opens_at no_hours': 665, 'closes_at closes_before_opens': 29 });
  });

  it('gives none of its addresses: they have no city', () => {
    expect(taken('postal_addresses.csv')).toBe(0);
    expect(count('postal_addresses.csv')).toMatchObject({ 'city missing': 33, 'country missing': 33 });
  });

  it('gives every row an id of its own, the same each time', () => {
    const ids = Object.values(read)
      .flat()
      .flatMap(({ table, row }) => (row ? [`${table} ${String(row['id'])}`] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      Object.values(read)
        .flat()
        .filter(({ key }) => key === undefined || key === ''),
    ).toHaveLength(3_508);
  });
});

function tally(all: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}
