import { createHash } from 'node:crypto';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { demoPassword, demoPeople, type DemoPerson } from './demo.ts';
import { loginWords, type LoginWords } from './login-words.ts';

const style = `
:root { color-scheme: light dark; --ink: #1d2a2f; --paper: #f4f1ea; --card: #fff; --line: #cfc9bc; --accent: #0b5d5e; --on-accent: #fff; --wrong: #a3261c; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8df; --paper: #14191b; --card: #1e2527; --line: #3a4447; --accent: #6fc7c4; --on-accent: #0c1a1a; --wrong: #ff9b8f; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { width: min(26rem, 100%); background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: 2rem; }
h1 { margin: 0 0 1.25rem; font-size: 1.5rem; line-height: 1.2; }
h2 { margin: 2rem 0 .25rem; font-size: 1rem; }
p { margin: 0 0 1rem; }
label { display: block; font-weight: 600; margin-bottom: 1rem; }
input { display: block; width: 100%; margin-top: .25rem; padding: .65rem .75rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
button { width: 100%; padding: .7rem 1rem; font: inherit; font-weight: 600; border-radius: .5rem; border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); cursor: pointer; }
.person { display: block; margin-top: .5rem; text-align: left; background: transparent; color: inherit; border-color: var(--line); font-weight: 400; }
.person strong { display: block; }
.quiet { margin-top: .5rem; background: transparent; color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.wrong { color: var(--wrong); font-weight: 600; }
.note, .person span { font-size: .875rem; }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** Nothing runs on these pages. After signing in the browser is sent on to the client, which `form-action` must name. */
export function pagePolicy(formTargets: readonly string[] = []): string {
  const targets = ["'self'", ...formTargets].join(' ');
  return `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${targets}; frame-ancestors 'none'; base-uri 'none'`;
}

/** What the sign-in page shows. */
export interface LoginPageOptions {
  readonly action: string;
  readonly words: LoginWords;
  readonly email?: string;
  readonly wrong?: boolean;
}

/** The sign-in page. Its ids are those of Keycloak's own page, so that one browser test serves both. */
export function loginPage({ action, words, email = '', wrong = false }: LoginPageOptions): string {
  return page(
    words,
    words.signIn,
    `${wrong ? `<p class="wrong" role="alert">${words.wrong}</p>` : ''}
    <form id="kc-form-login" method="post" action="${escaped(action)}">
      <label>${words.email}<input id="username" name="username" type="email" autocomplete="username" required autofocus value="${escaped(email)}"></label>
      <label>${words.password}<input id="password" name="password" type="password" autocomplete="current-password" required></label>
      <button id="kc-login">${words.signIn}</button>
    </form>
    <h2>${words.demo}</h2>
    <p class="note">${words.demoNote}</p>
    ${demoPeople.map((person) => personButton(action, words, person)).join('')}`,
  );
}

function personButton(action: string, words: LoginWords, { email, givenName, familyName, organisation, roles }: DemoPerson): string {
  const held = roles.map((role) => words.roles[role] ?? role).join(', ');
  return `<form method="post" action="${escaped(action)}">
      <input type="hidden" name="username" value="${escaped(email)}"><input type="hidden" name="password" value="${escaped(demoPassword)}">
      <button class="person"><strong>${escaped(`${givenName} ${familyName}`)}</strong><span>${escaped(`${organisation} · ${held}`)}</span></button>
    </form>`;
}

/** Asks before signing out; `form` is the provider's own form. */
export function signOutPage(context: KoaContextWithOIDC, form: string): void {
  const words = wordsFor(context);
  const yes = `<button type="submit" form="op.logoutForm" name="logout" value="yes">${words.signOut}</button>`;
  const no = `<button class="quiet" type="submit" form="op.logoutForm">${words.stay}</button>`;
  show(context, page(words, words.signOutQuestion, `${form}${yes}${no}`), ['*']);
}

/** Shown where no client asked to be returned to. */
export function signedOutPage(context: KoaContextWithOIDC): void {
  const words = wordsFor(context);
  show(context, page(words, words.signedOut, ''));
}

/** A sign-in that cannot go on, e.g. with a redirect address that is not registered. */
export function errorPage(context: KoaContextWithOIDC, error: string, description = ''): void {
  const words = wordsFor(context);
  show(context, page(words, words.failed, `<p>${words.startAgain}</p><p class="note">${escaped(`${error} ${description}`)}</p>`));
}

function wordsFor(context: KoaContextWithOIDC): LoginWords {
  return loginWords(context.get('accept-language'));
}

function show(context: KoaContextWithOIDC, html: string, formTargets: readonly string[] = []): void {
  context.type = 'html';
  context.set('content-security-policy', pagePolicy(formTargets));
  context.body = html;
}

function page({ language }: LoginWords, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Halte</title><style>${style}</style></head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
