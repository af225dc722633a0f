import { once, readTable } from './content-file.ts';

/** Several services of an organization under one name. */
export interface Program {
  readonly slug: string;
  readonly organization: string;
  readonly name: string;
  readonly text: string;
  readonly services: readonly string[];
}

/** The programs of the region. */
export const programs = once((): readonly Program[] =>
  readTable('programs.txt').map(([slug = '', organization = '', name = '', text = '', services = '']) => ({
    slug,
    organization,
    name,
    text,
    services: services.split(' '),
  })),
);

/** The slug of the program that a service belongs to. */
export const programOf = (service: string) => programs().find(({ services }) => services.includes(service))?.slug;
