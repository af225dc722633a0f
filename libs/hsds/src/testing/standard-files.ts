import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');
const places = [process.env['HALTE_SHARED_DATA'], join(root, '../shared/data'), join(root, '../../shared/data')];

/** Where other people's data and schemas stand, which this repository may not hold; undefined where they are not there. */
export const sharedData = places.find((place) => place !== undefined && existsSync(place));

/** A JSON file of HSDS 3.0, as its repository publishes it: `schema/compiled/service.json`. */
export function readStandard<T>(path: string): T {
  return JSON.parse(readFileSync(join(sharedData ?? '', 'hsds-3.0', path), 'utf8')) as T;
}

/** Describes what needs the files of the standard. Where they are not there, it is left out and says so. */
export const describeWithStandard = (name: string, body: () => void): void => describeWith('hsds-3.0', name, body);

/** The same for any folder of other people's data. */
export function describeWith(folder: string, name: string, body: () => void): void {
  if (sharedData !== undefined && existsSync(join(sharedData, folder))) return void describe(name, body);
  const reason = `needs the folder ${folder} in the one that HALTE_SHARED_DATA names`;
  process.stderr.write(`left out: ${name} (${reason})\n`);
  describe.skip(`${name} (${reason})`, () => it('is checked', () => undefined));
}
