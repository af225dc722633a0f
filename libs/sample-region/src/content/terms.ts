import { finder, once, readTable } from './content-file.ts';

/** A term of one of the region's taxonomies, in three languages. */
export interface Term {
  /** Its code: a need below another carries that one's code before a point. */
  readonly slug: string;
  readonly nl: string;
  readonly fr: string;
  readonly en: string;
  readonly description: string;
}

/** A need, with the situations in which somebody has it. */
export interface Need extends Term {
  readonly situations: readonly string[];
}

const term = ([slug = '', nl = '', fr = '', en = '', description = nl]: readonly string[]): Term => ({ slug, nl, fr, en, description });

/** What somebody may need. */
export const needs = once((): readonly Need[] =>
  readTable('needs.txt').map((cells) => ({ ...term(cells), situations: (cells[5] ?? '').split(' ').filter(Boolean) })),
);

/** Life situations: for somebody who has no question, but problems. */
export const situations = once(() => readTable('situations.txt').map(term));

/** For whom something is. */
export const groups = once(() => readTable('groups.txt').map(term));

/** How something works. */
export const methods: readonly Term[] = [
  { slug: 'mobile', nl: 'Mobiel', fr: 'Mobile', en: 'Mobile', description: 'Komt op meerdere plekken, op vaste uren.' },
];

/** @throws TypeError where there is no such need */
export const needOf = finder('need', needs);
