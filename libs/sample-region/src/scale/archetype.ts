import { once } from '../content/content-file.ts';
import { placeOf } from '../content/places.ts';
import { services, type ServiceEntry } from '../content/services.ts';
import { optionalTemplate, template, type Local, type Template } from './template.ts';

type Words = 'name' | 'alternateName' | 'text' | 'also' | 'how' | 'fees' | 'who' | 'expect' | 'alert';
type Optional = (local: Local) => string | undefined;

/** A service of the sample region, to make others like it. */
export interface Archetype {
  readonly entry: ServiceEntry;
  /** Its texts, with the names of places and houses open. */
  readonly words: Readonly<Record<Exclude<Words, 'name' | 'text' | 'fees'>, Optional>> &
    Readonly<Record<'name' | 'text' | 'fees', Template>>;
  /** Where it is is not told to everybody. */
  readonly confidential: boolean;
}

/** Every service of the sample region that can be had elsewhere: all but the national lines. */
export const archetypes = once((): readonly Archetype[] =>
  services()
    .filter(({ call }) => call === undefined)
    .map(archetype),
);

/** Archetypes by the organization that has them. */
export const archetypesOf = once((): ReadonlyMap<string, readonly Archetype[]> => {
  const byOrganization = new Map<string, Archetype[]>();
  for (const one of archetypes()) {
    const { slug } = one.entry.organization;
    byOrganization.set(slug, [...(byOrganization.get(slug) ?? []), one]);
  }
  return byOrganization;
});

function archetype(entry: ServiceEntry): Archetype {
  return {
    entry,
    words: {
      name: template(entry.name),
      text: template(entry.text),
      fees: template(entry.fees),
      alternateName: optionalTemplate(entry.alternateName),
      also: optionalTemplate(entry.also),
      how: optionalTemplate(entry.how),
      who: optionalTemplate(entry.who),
      expect: optionalTemplate(entry.expect),
      alert: optionalTemplate(entry.alert),
    },
    confidential: entry.at.some((slug) => placeOf(slug).visibility !== 'public'),
  };
}
