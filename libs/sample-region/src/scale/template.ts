import { areas } from '../content/areas.ts';
import { once } from '../content/content-file.ts';
import { organizations } from '../content/organizations.ts';

/** Words of a text that belong to one place, and what stands for them. */
export interface Local {
  /** Names of the town and of places in it: as many as there are, each place of a text has one of its own. */
  readonly towns: readonly [string, ...string[]];
  /** The name of the house. */
  readonly house: string;
}

/** A text of the region in which the names of places and houses are open. */
export type Template = (local: Local) => string;

/** What is particular in the name of an organization: De Lepel of Soepcafé De Lepel. */
const OWN_NAME = /(?:De|Het|’t|La) [\p{Lu}][\p{L}’]+(?: [\p{Lu}][\p{L}’]+)?/u;

/** The particular part of a name, if it has one. */
export const ownName = (name: string): string | undefined => OWN_NAME.exec(name)?.[0];

const NEARBY = ['Antwerpen-Noord', 'Edegem', 'Boechout', 'Brugse Poort', 'Noord', 'Zuid', 'Stuivenberg'];

const names = once(() => {
  const houses = new Set(organizations().flatMap(({ name }) => ownName(name) ?? []));
  const towns = new Set([...areas().flatMap(({ name, municipality, city }) => [name, municipality, city]), ...NEARBY]);
  const longestFirst = [...houses, ...towns].sort((one, other) => other.length - one.length);
  return { houses, pattern: new RegExp(`(?<![\\p{L}])(${longestFirst.join('|')})(?![\\p{L}])`, 'u') };
});

/** Opens the names of places and houses in a text. */
export function template(text: string): Template {
  const { houses, pattern } = names();
  const parts = text.split(pattern);
  if (parts.length === 1) return () => text;
  const found = [...new Set(parts.filter((part, index) => index % 2 === 1 && !houses.has(part)))];
  return ({ towns, house }) =>
    parts
      .map((part, index) => {
        if (index % 2 === 0) return part;
        return houses.has(part) ? house : (towns[found.indexOf(part) % towns.length] ?? towns[0]);
      })
      .join('');
}

/** The same for a text that may be missing. */
export const optionalTemplate = (text: string | undefined): ((local: Local) => string | undefined) =>
  text === undefined ? () => undefined : template(text);
