import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  readonly license?: string;
  readonly link?: boolean;
}

/** Licences under which a package may come along with software under Apache-2.0. */
const compatible = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|0BSD|Python-2\.0|Unlicense|CC0-1\.0|CC-BY-4\.0|Zlib)$/;

/** Every part of "A AND B" must be compatible, one of "A OR B". */
function fits(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((name) => compatible.test(name)));
}

const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

it('every package that comes along has a licence compatible with ours', () => {
  // `tools/empty` is ours: it stands in for a package that we leave out.
  const installed = Object.entries(packages).filter(
    ([path, { link }]) => path.startsWith('node_modules/') && !path.endsWith('/tools/empty') && !link,
  );
  expect(installed.length).toBeGreaterThan(500);
  const doubtful = installed.map(([path, { license = 'none' }]) => ({ path, license })).filter(({ license }) => !fits(license));
  expect(doubtful).toEqual([]);
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['Apache-2.0 AND MIT', true],
  ['MIT AND GPL-2.0-only', false],
  ['AGPL-3.0-only', false],
  ['none', false],
])('%s fits: %p', (licence, expected) => {
  expect(fits(licence)).toBe(expected);
});
