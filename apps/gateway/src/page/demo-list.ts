import { readFileSync } from 'node:fs';
import { escaped } from './page-file.ts';

/** Sample sign-ins of a development network, from the file in `HALTE_DEMO`. */
export interface DemoList {
  readonly people: readonly { readonly name: string; readonly email: string; readonly password: string; readonly organisation: string }[];
  readonly clients: readonly { readonly clientId: string; readonly clientSecret: string; readonly organisation: string }[];
}

export function readDemo(file: string | undefined): DemoList | undefined {
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as DemoList);
}

/** The list as it stands on the landing page. */
export function demoSection(demo: DemoList | undefined, words: { readonly title: string; readonly lead: string }): string {
  if (!demo) return '';
  const people = demo.people.map(({ name, email, password, organisation }) => entry(name, organisation, email, password));
  const clients = demo.clients.map(({ clientId, clientSecret, organisation }) => entry(clientId, organisation, clientId, clientSecret));
  const entries = [...people, ...clients].join('');
  return `<section class="stop"><h2>${escaped(words.title)}</h2><p>${escaped(words.lead)}</p><ul class="people">${entries}</ul></section>`;
}

function entry(name: string, organisation: string, user: string, secret: string): string {
  const whose = name === user ? escaped(organisation) : `${escaped(name)}, ${escaped(organisation)}`;
  return `<li><span>${whose}</span><code>${escaped(user)}</code><code>${escaped(secret)}</code></li>`;
}
